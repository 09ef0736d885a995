import type {Document, Resources} from '../document.ts'
import {byWord} from '../memo.ts'
import {type PennTag, pennTags, type Tagger} from '../tagger-types.ts'
import {irregularBases, irregularVerbs} from './irregular-verbs.ts'

/** A form of a verb other than its base: `takes`, `taking`, `took`, `taken`. */
export type VerbForm = 'third' | 'gerund' | 'past' | 'participle'

/** What the forms of words are looked up in. */
export type Knowledge = Pick<Document, 'lexicon' | 'resources'>

/** The same without a draft. */
export const knowledgeOf = (resources: Resources): Knowledge => ({lexicon: resources.lexicon, resources})

/** Share of verb readings, in the base form, of a word out of context: 1 for `provide`, 0.6 for `use`, 0 for `cat`. */
export const baseShare = (document: Knowledge, word: string): number => shareOfTags(document, word, /^VBP?$/)

/** Share of noun readings of a word out of context. */
export const nounShare = (document: Knowledge, word: string): number => shareOfTags(document, word, /^NN/)

/** Share of the readings of a word, out of context, whose tags match. */
export function shareOfTags(document: Knowledge, word: string, {source}: RegExp): number {
  const {tagger} = document.resources
  let shares = known.get(tagger)
  if (!shares) {
    shares = new Map()
    known.set(tagger, shares)
  }
  let ofPattern = shares.get(source)
  if (!ofPattern) {
    ofPattern = {tags: tagsMatching(source), words: new Map()}
    shares.set(source, ofPattern)
  }
  let sum = ofPattern.words.get(word)
  if (sum !== undefined) return sum
  sum = 0
  for (const {tag, share} of tagger.tagsOf(word)) if (ofPattern.tags.has(tag)) sum += share
  if (ofPattern.words.size >= remembered) ofPattern.words.clear()
  ofPattern.words.set(word, sum)
  return sum
}

/** Words whose shares are remembered by pattern; forgotten together when there are more. */
const remembered = 20_000

/** The tags that a pattern matches, and what was found for words. */
interface Shares {
  readonly tags: ReadonlySet<PennTag>
  readonly words: Map<string, number>
}

const known = new WeakMap<Tagger, Map<string, Shares>>()

/** There are few patterns and few tags, but many words. */
function tagsMatching(source: string): ReadonlySet<PennTag> {
  const pattern = new RegExp(source)
  return new Set(pennTags.filter((tag) => pattern.test(tag)))
}

/** The verb that a form may belong to, in this order of forms: third person, irregular, regular; `undefined` if none. */
export const baseOf = ({resources}: Knowledge, word: string, form: VerbForm): string | undefined =>
  bases[form](resources, word)

const basesOf = (form: VerbForm) =>
  byWord((resources: Resources, word) => findBase(knowledgeOf(resources), word, form))

const bases: Readonly<Record<VerbForm, ReturnType<typeof basesOf>>> = {
  third: basesOf('third'),
  gerund: basesOf('gerund'),
  past: basesOf('past'),
  participle: basesOf('participle')
}

function findBase(document: Knowledge, word: string, form: VerbForm): string | undefined {
  if (form === 'third') return knownStem(document, thirdStems(word))
  if (form === 'gerund')
    return word.length > 4 && word.endsWith('ing')
      ? knownStem(document, openStems(word.slice(0, -3)))
      : undefined
  const irregular = irregularBases[form].get(word)
  if (irregular) return irregular
  if (word.length < 4 || !word.endsWith('ed')) return undefined
  const stem = word.slice(0, -2)
  return knownStem(document, stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : openStems(stem))
}

/** The form of a verb: the irregular one, or of the regular spellings the most frequent. */
export function inflect(document: Knowledge, base: string, form: VerbForm): string {
  if (form === 'third') return thirdOf(base)
  const irregular = form === 'gerund' ? undefined : irregularVerbs.get(base)?.[form][0]
  if (irregular) return irregular
  const ending = form === 'gerund' ? 'ing' : 'ed'
  if (form === 'gerund' && base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (form !== 'gerund' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  const plain =
    base.endsWith('e') && !(form === 'gerund' && /(?:ee|oe|ye)$/.test(base))
      ? base.slice(0, -1) + ending
      : base + ending
  const doubled = /[aeiou][bdglmnprt]$/.test(base) ? base + base.at(-1) + ending : plain
  const {lexicon} = document
  return lexicon.frequency(doubled) > lexicon.frequency(plain) ? doubled : plain
}

/** Third person singular of the present: `goes`, `has`, `tries`. */
export function thirdOf(base: string): string {
  if (base === 'have') return 'has'
  if (base === 'be') return 'is'
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`
}

function thirdStems(word: string): readonly string[] {
  if (word === 'has') return ['have']
  if (!/[^s'’]s$/.test(word) || word.length < 4) return []
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)]
  return /(?:s|x|z|ch|sh|o)es$/.test(word) ? [word.slice(0, -2), word.slice(0, -1)] : [word.slice(0, -1)]
}

/** `tak` and `stopp`, as they stand before -ing and -ed, may be of `take` and `stop`. */
function openStems(stem: string): readonly string[] {
  const doubled = /([bdgmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [stem, `${stem}e`, ...doubled]
}

const knownStem = (document: Knowledge, stems: readonly string[]): string | undefined =>
  stems
    .filter(
      (stem) => stem.length > 1 && document.lexicon.frequency(stem) > 0 && baseShare(document, stem) > 0
    )
    .sort((a, b) => document.lexicon.frequency(b) - document.lexicon.frequency(a))[0]
