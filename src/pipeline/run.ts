import type {Document} from '../analysis/document.ts'
import {type TokenKindName, tokenKinds} from '../analysis/tokens.ts'
import type {Context, Rule} from '../rule/define-rule.ts'
import type {Finding} from '../rule/finding.ts'
import type {OptionsSchema} from '../rule/options.ts'

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

type Check = (subject: unknown) => void

/** Calls each rule with what it looks at, in one pass over tokens, sentences and blocks. */
export function run(document: Document, rules: readonly ActiveRule[]): RunResult {
  const findings: RuleFinding[] = []
  const failures: RuleFailure[] = []
  const byWord = new Map<string, Check[]>()
  const byKind = new Map<number, Check[]>()
  const byBlock: {readonly kinds: readonly string[] | 'all'; readonly check: Check}[] = []
  const onSentences: Check[] = []
  const onDocument: Check[] = []
  for (const {rule, options} of rules) {
    const check = guarded(rule, contextFor(document, rule, options, findings), failures)
    const {on} = rule
    if (on === 'document') onDocument.push(check)
    else if (on === 'sentences') onSentences.push(check)
    else if ('words' in on) for (const word of on.words) append(byWord, word, check)
    else if ('kinds' in on)
      for (const kind of on.kinds) append(byKind, tokenKinds[kind satisfies TokenKindName], check)
    else byBlock.push({kinds: on.blocks, check})
  }
  for (const check of onDocument) check(document)
  for (const block of document.blocks) {
    for (const {kinds, check} of byBlock) if (kinds === 'all' || kinds.includes(block.kind)) check(block)
  }
  if (onSentences.length > 0)
    for (const sentence of document.sentences) for (const check of onSentences) check(sentence)
  dispatchTokens(document, byWord, byKind)
  return {findings, failures}
}

function dispatchTokens(
  document: Document,
  byWord: ReadonlyMap<string, Check[]>,
  byKind: ReadonlyMap<number, Check[]>
): void {
  const {count, kinds, normals} = document.tokens
  for (let index = 0; index < count; index++) {
    const kind = kinds[index] ?? 0
    if (kind !== tokenKinds.object) {
      const checks = byWord.get(normals[index] ?? '')
      if (checks) for (const check of checks) check(document.token(index))
    }
    const checks = byKind.get(kind)
    if (checks) for (const check of checks) check(document.token(index))
  }
}

function append<Key>(map: Map<Key, Check[]>, key: Key, check: Check): void {
  const checks = map.get(key)
  if (checks) checks.push(check)
  else map.set(key, [check])
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
