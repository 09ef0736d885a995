import {isCapitalized, uncapitalize} from './casing.ts'
import type {Document} from './document.ts'
import {defineFacet} from './facet.ts'
import {shareOf} from './noun-phrase.ts'
import type {Token} from './token.ts'
import {tokenKinds} from './tokens.ts'

/** One occurrence of a compound: its first and last word. */
export interface CompoundUse {
  readonly first: Token
  readonly last: Token
}

/** A compound that the draft hyphenates somewhere, and how it writes it elsewhere. */
export interface Compound {
  readonly hyphenated: readonly CompoundUse[]
  /** In two words: `half time`. */
  readonly open: readonly CompoundUse[]
  /** In one: `email`. */
  readonly closed: readonly CompoundUse[]
}

/** Words that stand before or after others freely: `to do`, `sign in`, `one on`; and verbs of many phrases. */
const loose = new Set(
  (
    'a an the this that these those and or but nor so as if than then when what who how why not no to of in on at by up out ' +
    'off for from with into onto over under down away back through around about across along after before all any each ' +
    'every some both more most less least very too i he she it we you they me him her us them my your his its our their is ' +
    'are was were be been am do does did have has had can could will would shall should may might must let get go'
  ).split(' ')
)

/** How common a word is that is no syllable. */
const syllable = 20

/** Prefixes whose hyphen tells one word from another: `re-cover`, `re-sign`, `co-op`. */
const telling = /^(?:re|co|un|pre|de)$/

/** Whether words stand side by side without making a compound: letters, adverbs, verbs with their particles. */
const isFree = (first: string, last: string): boolean =>
  first.length === 1 || first.endsWith('ly') || loose.has(first) || loose.has(last)

/** Whether what follows a hyphen is a word, and no syllable: `bless-ed`, `na-ture`. */
const isWhole = ({lexicon}: Document, last: string): boolean =>
  last.length > 2 && lexicon.frequency(last) > syllable

/** Compounds that the draft writes with a hyphen and without, outside headings and block quotations. */
export const compounds = defineFacet('compounds', (document): readonly Compound[] => {
  const found = new Map<string, {first: string; last: string; uses: CompoundUse[]}>()
  const {normals, count} = document.tokens
  for (let index = 1; index < count - 1; index++) {
    if (normals[index] !== '-') continue
    const use = hyphenatedAt(document.token(index))
    if (!use) continue
    const [first, last] = [use.first.normal, use.last.normal]
    const entry = found.get(`${first}-${last}`) ?? {first, last, uses: []}
    found.set(`${first}-${last}`, entry)
    entry.uses.push(use)
  }
  if (found.size === 0) return []
  const [openUses, closedUses] = otherUses(document, [...found.values()])
  return [...found].flatMap(([key, {first, last, uses}]) => {
    const open = isFree(first, last) ? [] : (openUses.get(key) ?? [])
    const closed = telling.test(first) || !isWhole(document, last) ? [] : (closedUses.get(first + last) ?? [])
    return open.length + closed.length > 0 ? [{hyphenated: uses, open, closed}] : []
  })
})

/** A compound of just two small words around a hyphen. */
function hyphenatedAt(hyphen: Token): CompoundUse | undefined {
  const {previous: first, next: last} = hyphen
  if (!first || !last || hyphen.spaceBefore !== '' || hyphen.spaceAfter !== '') return undefined
  if (!isOrdinary(first) || !isOrdinary(last) || isCapitalized(last.text)) return undefined
  if (last.normal.length < 2 || joins(first.previous, first.spaceBefore) || joins(last.next, last.spaceAfter))
    return undefined
  return {first, last}
}

/** The same words side by side, by their hyphenated form, and in one, by that. */
function otherUses(
  document: Document,
  pairs: readonly {readonly first: string; readonly last: string}[]
): readonly [ReadonlyMap<string, CompoundUse[]>, ReadonlyMap<string, CompoundUse[]>] {
  const firsts = new Set(pairs.map(({first}) => first))
  const keys = new Set(pairs.map(({first, last}) => `${first}-${last}`))
  const wholes = new Set(pairs.map(({first, last}) => first + last))
  const open = new Map<string, CompoundUse[]>()
  const closed = new Map<string, CompoundUse[]>()
  const {normals, kinds, count} = document.tokens
  for (let index = 0; index < count; index++) {
    const normal = normals[index] ?? ''
    if (kinds[index] !== tokenKinds.word || (!firsts.has(normal) && !wholes.has(normal))) continue
    const first = document.token(index)
    if (!isOrdinary(first) || joins(first.previous, first.spaceBefore)) continue
    if (wholes.has(normal) && !joins(first.next, first.spaceAfter))
      append(closed, normal, {first, last: first})
    const last = first.next
    if (!last || first.spaceAfter === '' || !keys.has(`${normal}-${last.normal}`)) continue
    if (isOrdinary(last) && !isCapitalized(last.text) && !joins(last.next, last.spaceAfter))
      append(open, `${normal}-${last.normal}`, {first, last})
  }
  return [open, closed]
}

const append = (uses: Map<string, CompoundUse[]>, key: string, use: CompoundUse): void => {
  uses.set(key, [...(uses.get(key) ?? []), use])
}

/** A small word of the draft's own prose; a capital only opens a sentence. */
const isOrdinary = (token: Token): boolean =>
  token.isWord &&
  /^\p{Ll}+$/u.test(token.opensSentence ? uncapitalize(token.text) : token.text) &&
  token.block.kind !== 'heading' &&
  token.block.kind !== 'table-header' &&
  !token.block.quoted

const joins = (beside: Token | undefined, space: string): boolean =>
  beside !== undefined && space === '' && /^[-–/_@.'’"“”‘]$/.test(beside.normal) && !endsSentence(beside)

const endsSentence = (mark: Token): boolean =>
  mark.normal === '.' && (mark.next === undefined || mark.spaceAfter !== '')

/** Whether two words are an adjective and its noun, as on a `large scale`. */
export const isNounPhrase = ({first, last}: CompoundUse): boolean =>
  first.index !== last.index && first.normal !== 'half' && shareOf(first, (tag) => /^JJ/.test(tag)) > 0.5

/** Whether a compound stands before the noun it describes: `a decision-making body`. */
export function isAttributive({last}: CompoundUse): boolean {
  const {next, document} = last
  return next?.isWord === true && last.spaceAfter !== '' && /^(?:NN|JJ)/.test(document.tag(next))
}
