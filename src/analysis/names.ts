import {type Lexicon, wordFlags} from '../lexicon/types.ts'
import {withoutPossessive} from './case-counts.ts'
import {isCapitalized} from './casing.ts'
import type {Document} from './document.ts'
import {draftForms, tokensOfRanks} from './draft-forms.ts'
import {defineFacet} from './facet.ts'
import {inLeadIn} from './lead-ins.ts'
import {byWord} from './memo.ts'
import {type NameReason, nameForm, neighbourReasons} from './name-reasons.ts'
import type {Token} from './token.ts'
import {tokenKinds} from './tokens.ts'

const weights: Readonly<Record<NameReason, number>> = {
  listed: 4,
  inside: 1,
  repeated: 2,
  title: 2,
  suffix: 2,
  'full-name': 2,
  initials: 2,
  particle: 2,
  compound: 1,
  citation: 2,
  subject: 1,
  foreign: 1
}

/** What the draft says of one capitalized form. */
export interface NameEvidence {
  /** The form, without a possessive ending, apostrophes straight. */
  readonly form: string
  /** Sum of the reasons' weights: from 3 on a name, 1 or 2 perhaps one. */
  readonly score: number
  /** Those of neighbouring words are gathered for unknown words only. */
  readonly reasons: readonly NameReason[]
  /** How often it stands in the draft with a capital, outside quotations and within them. */
  readonly count: number
  /** How often outside headings and other places of title case. */
  readonly countInText: number
  /** Indices of its tokens, in order. */
  readonly tokens: readonly number[]
}

/** The draft's names. */
export interface Names {
  /** Evidence for a word as written, possessive or not; no reasons and a score of 0 for a form not met capitalized. */
  of(word: string): NameEvidence
  /** All capitalized forms met, by form. */
  readonly entries: ReadonlyMap<string, NameEvidence>
}

interface Entry {
  readonly tokens: number[]
  readonly reasons: Set<NameReason>
  inText: number
}

const letters = /^[\p{L}\p{M}'’ʼ-]+$/u
const foreignSpelling =
  /[^\p{ASCII}'’]|q(?!u)|[jqvx]$|^(?:zh|xh|ng|mb|nd|dj|tz|ts|sz|cz|vl|zd|hr|kw|bj|fj|sv|dz)|[^aeiouy'’]{5}|aa|ii|uu|kk|jj|vv|hh|yy|wj|cz|sz|rz/iu

/** Names of the draft, with what makes them names. */
export const names = defineFacet('names', (document): Names => {
  const {forms, kinds} = document.get(draftForms)
  const ranks = new Map<string, number[]>()
  const smallForms = new Set<string>()
  for (const [rank, {text, normal}] of forms.entries()) {
    if (kinds[rank] !== tokenKinds.word) continue
    if (!isCapitalized(text)) smallForms.add(withoutPossessive(normal))
    else if (letters.test(text)) append(ranks, nameForm(text), rank)
  }
  const entries = new Map<string, Entry>()
  for (const [form, own] of ranks) {
    const entry = {tokens: [], reasons: new Set(reasonsOf(form, document)), inText: 0}
    entries.set(form, entry)
    for (const index of tokensOfRanks(document, own)) collect(document.token(index), form, entry)
  }
  const evidence = new Map<string, NameEvidence>()
  for (const [form, {tokens, reasons, inText}] of entries) {
    if (inText > 1 && !smallForms.has(form.toLowerCase())) reasons.add('repeated')
    const score = [...reasons].reduce((sum, reason) => sum + weights[reason], 0)
    evidence.set(form, {
      form,
      score,
      reasons: [...reasons],
      count: tokens.length,
      countInText: inText,
      tokens
    })
  }
  return {
    entries: evidence,
    of(word) {
      const form = nameForm(word)
      return evidence.get(form) ?? {form, score: 0, reasons: [], count: 0, countInText: 0, tokens: []}
    }
  }
})

const append = (ranks: Map<string, number[]>, form: string, rank: number): void => {
  const others = ranks.get(form)
  if (others) others.push(rank)
  else ranks.set(form, [rank])
}

/** What makes a form a name wherever it stands. */
function reasonsOf(form: string, {lexicon, vocabulary}: Document): readonly NameReason[] {
  const {isListed, isForeign} = lookOf(lexicon, form)
  const reasons: NameReason[] = []
  if (isListed || vocabulary.accepts(form)) reasons.push('listed')
  if (isForeign) reasons.push('foreign')
  return reasons
}

const anyName = wordFlags.proper | wordFlags.person | wordFlags.place | wordFlags.brand

const lookOf = byWord((lexicon: Lexicon, form) => ({
  isListed: (lexicon.flags(form) & anyName) !== 0,
  isForeign: foreignSpelling.test(form)
}))

function collect(token: Token, form: string, entry: Entry): void {
  const {document} = token
  const {reasons} = entry
  entry.tokens.push(token.index)
  const titled = token.block.kind === 'heading' || token.block.kind === 'table-header' || inLeadIn(token)
  if (titled) return
  entry.inText++
  if (!token.opensSentence && !/^[:"“‘'([*•|]$/.test(token.previous?.normal ?? '')) reasons.add('inside')
  if (document.knows(form)) return
  for (const reason of neighbourReasons(token)) reasons.add(reason)
}
