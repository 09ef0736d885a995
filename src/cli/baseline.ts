import {existsSync} from 'node:fs'
import {type SuppressionScope, suppressionScope} from '../baseline/scope.ts'
import {readSuppressions, suppressionKey, vanishedFrom, writeSuppressions} from '../baseline/store.ts'
import {countSuppressions, suppressionsOf} from '../baseline/suppression.ts'
import {didYouMean} from '../config/nearest.ts'
import {LintError} from '../error.ts'
import type {Scope} from '../fix/scope.ts'
import {plural} from '../report/summary.ts'
import type {ReportedFile} from '../report/types.ts'
import type {Message} from '../rule/message.ts'
import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import {displayName} from './names.ts'
import type {RunOptions} from './options.ts'

/** Findings that are put up with, over a run. */
export interface Baseline {
  /**
   * What counts in a draft.
   * @param file - Absolute path.
   * @param text - The draft before any fixing.
   */
  scope(file: string, text: string): Scope
  /** Take what was found in a file, and leave what is to be reported. */
  settle(file: string, result: ReportedFile): ReportedFile
  /**
   * Write down what is to be, and say what there is to say.
   * @returns Whether the run fails for entries that nothing answers to any more.
   * @throws {LintError} `unwritable`.
   */
  end(): boolean
}

/**
 * Open a record of what is put up with.
 * @param file - Absolute; it need not exist where it is to be made.
 * @throws {LintError} For contents that are none, and for rules that there are not.
 */
export function createBaseline(file: string, options: RunOptions, io: Io, {rules}: Engine): Baseline {
  const {suppressions: mode, suppressedRules} = options
  for (const id of suppressedRules)
    requireRule(
      id,
      rules.map((rule) => rule.id)
    )
  if (mode !== 'add' && options.suppressionsLocation !== undefined && !existsSync(file))
    throw new LintError('missing-path', 'There is no such file; `--suppress-all` makes one', {file})

  const entries = readSuppressions(file)
  const scopes = new Map<string, SuppressionScope>()
  const name = displayName(file, io.cwd)
  const say = (text: string) => io.stderr.write(`stet: ${name}: ${text}\n`)
  const keyOf = (draft: string) => suppressionKey(file, draft)
  const vanished = new Map(vanishedFrom(file, entries))
  const renamed = new Map<string, string>()
  let count = 0

  return {
    scope(draft, text) {
      const scope = suppressionScope(text, entries.get(keyOf(draft)), () => vanished)
      scopes.set(draft, scope)
      return scope
    },
    settle(draft, result) {
      const {suppressed = [], matched = 0, formerName} = scopes.get(draft) ?? {}
      scopes.delete(draft)
      const key = keyOf(draft)
      const before = countSuppressions(entries.get(formerName ?? key) ?? {})
      if (formerName !== undefined) {
        vanished.delete(formerName)
        renamed.set(formerName, key)
      }
      if (mode === 'add') {
        const isAdded = ({ruleId}: Message) =>
          suppressedRules.length === 0 || suppressedRules.includes(ruleId)
        const added = result.messages.filter(isAdded)
        count += added.length
        entries.set(key, suppressionsOf(result.source, [...suppressed, ...added]))
        return {...result, messages: result.messages.filter((message) => !isAdded(message))}
      }
      count += before - matched
      if (mode === 'prune') entries.set(key, suppressionsOf(result.source, suppressed))
      return result
    },
    end() {
      if (mode === 'add' || mode === 'prune') for (const former of renamed.keys()) entries.delete(former)
      if (mode === 'add') {
        writeSuppressions(file, entries)
        say(`Suppressed ${plural(count, 'finding')}`)
        return false
      }
      for (const [key, gone] of vanished) {
        count += countSuppressions(gone)
        entries.delete(key)
      }
      if (mode === 'prune') {
        writeSuppressions(file, entries)
        say(`Removed ${plural(count, 'suppression')}`)
        return false
      }
      for (const [former, now] of renamed)
        say(`\`${former}\` is \`${now}\` now: \`--prune-suppressions\` writes that down`)
      if (count === 0) return false
      say(
        `${plural(count, 'suppression')} answer${count === 1 ? 's' : ''} to nothing any more: \`--prune-suppressions\` removes ${count === 1 ? 'it' : 'them'}`
      )
      // Who looks at part of the drafts, or of a draft, is not to be stopped by the rest.
      const partial = options.changed !== undefined || options.staged || options.stdin
      return !partial && !options.passOnUnpruned
    }
  }
}

function requireRule(id: string, known: readonly string[]): void {
  if (known.includes(id)) return
  const expected = `expected one that \`stet rules\` lists${didYouMean(id, known)}`
  throw new LintError('bad-argument', `Unexpected rule \`${id}\` for \`--suppress-rule\`, ${expected}`)
}
