import {isCapitalized} from '../casing.ts'
import type {Document} from '../document.ts'
import {defineFacet} from '../facet.ts'
import {inLeadIn} from '../lead-ins.ts'
import type {Token} from '../token.ts'
import type {ModelSet} from './model.ts'
import {standsAsWritten} from './stands.ts'

/** A word that the text around it speaks against, and the word meant. */
export interface Slip {
  readonly meant: string
  /** How much likelier the word meant is, in log-odds beyond the threshold. */
  readonly margin: number
  /** Whether it can be corrected unasked. */
  readonly certain: boolean
}

/** Real-word slips by token: see `Slips.at`. */
export interface Slips {
  /**
   * The slip at a token, if there is one.
   * @param keys - Sets to consider; the likeliest word of all sets of the token must be in one of them.
   */
  at(token: Token, keys: ReadonlySet<string>): Slip | undefined
}

/** How far beyond its threshold a slip is corrected unasked. */
const certainMargin = 4

/** Real-word slips of the draft, judged by the model of confusable words; each token once, for all its sets. */
export const slips = defineFacet(
  'slips',
  (document): Slips => {
    const judged = new Uint8Array(document.tokens.count)
    const known = new Map<number, {readonly slip: Slip; readonly key: string}>()
    return {
      at(token, keys) {
        const {index} = token
        if (judged[index] === 0) {
          judged[index] = 1
          const slip = judge(document, token)
          if (slip) known.set(index, slip)
        }
        const found = known.get(index)
        return found && keys.has(found.key) ? found.slip : undefined
      }
    }
  },
  'block'
)

function judge(document: Document, token: Token): {readonly slip: Slip; readonly key: string} | undefined {
  const {confusion} = document.resources
  const sets = confusion.setsOf(token.normal)
  if (sets.length === 0 || !canBeSlip(token) || standsAsWritten(token)) return undefined
  const scores = confusion.score(sets, document.tokens, token.index, token.normal)
  let best: {readonly slip: Slip; readonly key: string} | undefined
  for (let number = 0; number < sets.length; number++) {
    const set = sets[number] as ModelSet // Within bounds.
    const odds = scores[number] ?? []
    const from = set.words.indexOf(token.normal)
    for (let to = 0; to < set.words.length; to++) {
      const slip = to === from ? undefined : slipTo(set, from, to, (odds[to] ?? 0) - (odds[from] ?? 0))
      if (!slip) continue
      if (!best || slip.margin > best.slip.margin) best = {slip, key: set.key}
    }
  }
  return best && !isBroken(token.previous, token) && !isBroken(token.next, token) ? best : undefined
}

/** The slip of writing one word of a set for another that is likelier by `odds`, if that is enough. */
function slipTo({words, errors}: ModelSet, from: number, to: number, odds: number): Slip | undefined {
  const margin = odds - (errors[from * words.length + to] ?? Infinity)
  return margin >= 0 ? {meant: words[to] ?? '', margin, certain: margin >= certainMargin} : undefined
}

/** A capital in mid-sentence makes a name of it; words in capitals and parts of hyphenated compounds are not judged. */
function canBeSlip(token: Token): boolean {
  const {casing, previous, next} = token
  if (casing === 'upper' && token.text.length > 1) return false
  if (casing === 'mixed') return false
  if (
    casing !== 'lower' &&
    isCapitalized(token.text) &&
    !token.opensSentence &&
    token.block.kind !== 'heading' &&
    !inLeadIn(token)
  )
    return false
  if (previous && token.spaceBefore === '' && /^[-–/'’.@#&_]$/.test(previous.normal)) return false
  return !(next && token.spaceAfter === '' && /^[-–/'&@_]$/.test(next.normal))
}

/** A neighbour that is itself a slip says nothing reliable: an unknown word, or the same word again. */
function isBroken(neighbour: Token | undefined, token: Token): boolean {
  if (!neighbour?.isWord) return false
  if (neighbour.normal === token.normal) return true
  return neighbour.casing === 'lower' && !neighbour.document.knowsForm(neighbour.form)
}
