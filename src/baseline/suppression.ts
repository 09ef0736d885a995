import type {Message} from '../rule/message.ts'
import {type Fingerprint, fingerprint, formatFingerprint, parseFingerprint} from './fingerprint.ts'

/** Findings of one file that are put up with: by rule, how many of each fingerprint as written down. */
export type Suppressions = Readonly<Record<string, Readonly<Record<string, number>>>>

/** An entry while findings are matched with it. */
interface Entry extends Fingerprint {
  left: number
}

/** Whether a finding may be one that was put up with, the surest way first: words beside it may have been corrected. */
const likenesses: readonly ((found: Fingerprint, entry: Fingerprint) => boolean)[] = [
  (found, entry) => found.before === entry.before && found.after === entry.after,
  (found, entry) => isSame(found.before, entry.before) || isSame(found.after, entry.after),
  (found, entry) =>
    isSame(lastWord(found.before), lastWord(entry.before)) ||
    isSame(firstWord(found.after), firstWord(entry.after))
]

/** Where there is no word, that tells nothing. */
const isSame = (one: string, other: string): boolean => one !== '' && one === other
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)
const firstWord = (words: string): string => words.split(' ', 1)[0] ?? ''

/**
 * Find which findings are put up with; each entry covers as many as it counts.
 * @param source - The draft that the findings are on.
 */
export function matchSuppressions(
  source: string,
  messages: readonly Message[],
  suppressions: Suppressions
): ReadonlySet<Message> {
  const entries = readEntries(suppressions)
  const matched = new Set<Message>()
  const found = messages.map((message) => ({message, print: fingerprint(source, message)}))
  for (const isLike of likenesses) {
    for (const {message, print} of found) {
      if (matched.has(message)) continue
      const candidates = entries.get(`${message.ruleId} ${print.text}`)
      const entry = candidates?.find((each) => each.left > 0 && isLike(print, each))
      if (!entry) continue
      entry.left--
      matched.add(message)
    }
  }
  return matched
}

/**
 * Find the draft that a draft was called before, by what is put up with in it: at least half of that must stand in the
 * same words, with words beside it, in the draft as it is now.
 * @param vanished - What is put up with in drafts that are gone, by what they were called.
 */
export function findFormerName(
  source: string,
  messages: readonly Message[],
  vanished: ReadonlyMap<string, Suppressions>
): string | undefined {
  if (messages.length === 0 || vanished.size === 0) return undefined
  const prints = messages.map((message) => ({ruleId: message.ruleId, ...fingerprint(source, message)}))
  let best: string | undefined
  let bestShare = 0
  for (const [name, suppressions] of vanished) {
    const open = new Map<string, number>()
    for (const [ruleId, counts] of Object.entries(suppressions))
      for (const [written, count] of Object.entries(counts)) open.set(`${ruleId} ${written}`, count)
    let matched = 0
    for (const {ruleId, ...print} of prints) {
      const key = `${ruleId} ${formatFingerprint(print)}`
      const left = open.get(key) ?? 0
      if (left === 0 || (print.before === '' && print.after === '')) continue
      open.set(key, left - 1)
      matched++
    }
    const share = matched / countSuppressions(suppressions)
    if (share >= 0.5 && share > bestShare) {
      best = name
      bestShare = share
    }
  }
  return best
}

/** By rule and text. */
function readEntries(suppressions: Suppressions): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const [ruleId, counts] of Object.entries(suppressions)) {
    for (const [written, left] of Object.entries(counts)) {
      const print = parseFingerprint(written)
      if (!print) continue
      const key = `${ruleId} ${print.text}`
      entries.set(key, [...(entries.get(key) ?? []), {...print, left}])
    }
  }
  return entries
}

/** Write findings down as suppressions, in a fixed order. */
export function suppressionsOf(source: string, messages: readonly Message[]): Suppressions {
  const counts = new Map<string, Map<string, number>>()
  for (const message of messages) {
    const ofRule = counts.get(message.ruleId) ?? new Map<string, number>()
    const key = formatFingerprint(fingerprint(source, message))
    counts.set(message.ruleId, ofRule.set(key, (ofRule.get(key) ?? 0) + 1))
  }
  return Object.fromEntries(
    sorted(counts).map(([ruleId, ofRule]) => [ruleId, Object.fromEntries(sorted(ofRule))])
  )
}

/** How many findings are put up with. */
export const countSuppressions = (suppressions: Suppressions): number =>
  Object.values(suppressions)
    .flatMap((counts) => Object.values(counts))
    .reduce((sum, count) => sum + count, 0)

/** In order of UTF-16 units, the same on every machine. */
export const sorted = <Value>(
  entries: Iterable<readonly [string, Value]>
): readonly (readonly [string, Value])[] => [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
