import type {Document} from '../analysis/document.ts'
import type {Form} from '../analysis/interner.ts'
import {type TokenKindName, tokenKinds} from '../analysis/tokens.ts'
import type {Context, FormTest, Rule} from '../rule/define-rule.ts'
import type {Finding} from '../rule/finding.ts'
import type {OptionsSchema} from '../rule/options.ts'
import {wordTableOf} from './word-table.ts'

/** A rule that is on, with its options complete. */
export interface ActiveRule {
  readonly rule: Rule
  readonly options: Readonly<Record<string, unknown>>
}

/** A finding and the rule that made it. */
export interface RuleFinding extends Finding {
  readonly rule: Rule
}

/** A rule that threw: a bug in the rule, which does not stop the others. */
export interface RuleFailure {
  readonly rule: Rule
  readonly cause: unknown
}

/** What the rules found, in no particular order. */
export interface RunResult {
  readonly findings: readonly RuleFinding[]
  readonly failures: readonly RuleFailure[]
}

/** A rule with its context, to be called with what it looks at. */
export type Check = (subject: unknown) => void

/** Which rules look at what, by their places in the list of rules. */
export interface Dispatch {
  readonly byWord: ReadonlyMap<string, readonly number[]>
  /** By the number of the token kind. */
  readonly byKind: readonly (readonly number[])[]
  readonly byBlock: readonly {readonly kinds: readonly string[] | 'all'; readonly rule: number}[]
  readonly onSentences: readonly number[]
  readonly onDocument: readonly number[]
  /** What each rule asks of a form before it looks at its tokens, if it does. */
  readonly tests: readonly (FormTest | undefined)[]
}

/** Gathered once for each list of rules, not for each draft: some rules look at thousands of words. */
const dispatches = new WeakMap<readonly ActiveRule[], Dispatch>()

/** Which of some rules look at what. */
export function dispatchOf(rules: readonly ActiveRule[]): Dispatch {
  let dispatch = dispatches.get(rules)
  if (!dispatch) {
    dispatch = gatherTriggers(rules)
    dispatches.set(rules, dispatch)
  }
  return dispatch
}

function gatherTriggers(rules: readonly ActiveRule[]): Dispatch {
  const byWord = new Map<string, number[]>()
  const byKind = Object.keys(tokenKinds).map((): number[] => [])
  const byBlock: {readonly kinds: readonly string[] | 'all'; readonly rule: number}[] = []
  const onSentences: number[] = []
  const onDocument: number[] = []
  for (const [rule, {on}] of rules.map((active) => active.rule).entries()) {
    if (on === 'document') onDocument.push(rule)
    else if (on === 'sentences') onSentences.push(rule)
    else if ('words' in on) {
      for (const word of on.words) {
        const others = byWord.get(word)
        if (others) others.push(rule)
        else byWord.set(word, [rule])
      }
    } else if ('kinds' in on)
      for (const kind of on.kinds) byKind[tokenKinds[kind satisfies TokenKindName]]?.push(rule)
    else byBlock.push({kinds: on.blocks, rule})
  }
  const tests = rules.map(({rule: {on}}) => (typeof on === 'object' && 'where' in on ? on.where : undefined))
  return {byWord, byKind, byBlock, onSentences, onDocument, tests}
}

/** The rules, ready to be called; what they find and how they fail is added to the lists. */
export const checksOf = (
  document: Document,
  rules: readonly ActiveRule[],
  findings: RuleFinding[],
  failures: RuleFailure[]
): readonly Check[] =>
  rules.map(({rule, options}) => guarded(rule, contextFor(document, rule, options, findings), failures))

/** Calls each rule with what it looks at, in one pass over tokens, sentences and blocks. */
export function run(document: Document, rules: readonly ActiveRule[]): RunResult {
  const findings: RuleFinding[] = []
  const failures: RuleFailure[] = []
  const dispatch = dispatchOf(rules)
  const {byBlock, onSentences, onDocument} = dispatch
  const checks = checksOf(document, rules, findings, failures)
  for (const rule of onDocument) checks[rule]?.(document)
  for (const block of document.blocks) {
    for (const {kinds, rule} of byBlock)
      if (kinds === 'all' || kinds.includes(block.kind)) checks[rule]?.(block)
  }
  if (onSentences.length > 0)
    for (const sentence of document.sentences) for (const rule of onSentences) checks[rule]?.(sentence)
  dispatchTokens(document, checks, dispatch)
  return {findings, failures}
}

function dispatchTokens(document: Document, checks: readonly Check[], dispatch: Dispatch): void {
  const {count, kinds, forms} = document.tokens
  const table = wordTableOf(dispatch, document)
  for (let index = 0; index < count; index++) {
    const rules = table.rulesOf(forms[index] as Form, kinds[index] as number) // Within bounds.
    for (let at = 0; at < rules.length; at++) checks[rules[at] as number]?.(document.token(index))
  }
}

function contextFor(
  document: Document,
  rule: Rule,
  options: Readonly<Record<string, unknown>>,
  findings: RuleFinding[]
): Context<OptionsSchema> {
  return {
    document,
    options: options as Context<OptionsSchema>['options'], // Validated against the rule's own schema.
    report: (finding) => findings.push({...finding, rule})
  }
}

/** A rule that throws is named once and not called again. */
function guarded(rule: Rule, context: Context<OptionsSchema>, failures: RuleFailure[]): Check {
  const check = rule.check as (subject: unknown, context: Context<OptionsSchema>) => void // The dispatch above matches `on`.
  let failed = false
  return (subject) => {
    if (failed) return
    try {
      check(subject, context)
    } catch (cause) {
      failed = true
      failures.push({rule, cause})
    }
  }
}
