import type {Document} from '../document.ts'
import {type PennTag, pennTags} from '../tagger-types.ts'
import {irregularBases, irregularVerbs} from './irregular-verbs.ts'

/** A form of a verb other than its base: `takes`, `taking`, `took`, `taken`. */
export type VerbForm = 'third' | 'gerund' | 'past' | 'participle'

/** Share of verb readings, in the base form, of a word out of context: 1 for `provide`, 0.6 for `use`, 0 for `cat`. */
export const baseShare = (document: Document, word: string): number => shareOfTags(document, word, /^VBP?$/)

/** Share of noun readings of a word out of context. */
export const nounShare = (document: Document, word: string): number => shareOfTags(document, word, /^NN/)

/** Share of the readings of a word, out of context, whose tags match. */
export function shareOfTags(document: Document, word: string, tags: RegExp): number {
  const matching = tagsMatching(tags)
  let sum = 0
  for (const {tag, share} of document.resources.tagger.tagsOf(word)) if (matching.has(tag)) sum += share
  return sum
}

const tagsByPattern = new Map<string, ReadonlySet<PennTag>>()

/** The tags that a pattern matches, found once: there are few patterns and few tags, but many words. */
function tagsMatching({source}: RegExp): ReadonlySet<PennTag> {
  let tags = tagsByPattern.get(source)
  if (!tags) {
    const pattern = new RegExp(source)
    tags = new Set(pennTags.filter((tag) => pattern.test(tag)))
    tagsByPattern.set(source, tags)
  }
  return tags
}

/** The verb that a form may belong to, in this order of forms: third person, irregular, regular; `undefined` if none. */
export function baseOf(document: Document, word: string, form: VerbForm): string | undefined {
  if (form === 'third') return known(document, thirdStems(word))
  if (form === 'gerund')
    return word.length > 4 && word.endsWith('ing') ? known(document, openStems(word.slice(0, -3))) : undefined
  const irregular = irregularBases[form].get(word)
  if (irregular) return irregular
  if (word.length < 4 || !word.endsWith('ed')) return undefined
  const stem = word.slice(0, -2)
  return known(document, stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : openStems(stem))
}

/** The form of a verb: the irregular one, or of the regular spellings the most frequent. */
export function inflect(document: Document, base: string, form: VerbForm): string {
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

const known = (document: Document, stems: readonly string[]): string | undefined =>
  stems
    .filter(
      (stem) => stem.length > 1 && document.lexicon.frequency(stem) > 0 && baseShare(document, stem) > 0
    )
    .sort((a, b) => document.lexicon.frequency(b) - document.lexicon.frequency(a))[0]
