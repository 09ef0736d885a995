import type {Resources} from '../document.ts'
import {irregularBases} from '../inflection/irregular-verbs.ts'
import type {NounNumber} from '../inflection/nouns.ts'
import {pureVerbs} from '../inflection/pure-verbs.ts'
import {baseOf, baseShare, knowledgeOf, nounShare, shareOfTags, thirdOf} from '../inflection/verbs.ts'
import type {Form} from '../interner.ts'
import {byForm} from '../memo.ts'
import {tableOf} from '../table.ts'
import type {Token} from '../token.ts'

/** A verb form that shows its number. */
export interface FiniteVerb {
  readonly number: NounNumber
  /** The form of the other number. */
  readonly other: string
  /** Whether it is a form of `be`, `have` or `do`. */
  readonly auxiliary: boolean
  /** From 0 to 1, how far the form can be nothing but this verb: 1 for `is` and `knows`, 0.3 for `needs`. */
  readonly sure: number
}

const pairs = tableOf<string>({is: 'are', was: 'were', has: 'have', does: 'do'})
const singular = new Map(
  Object.entries(pairs).flatMap(([one, many]) => [
    [one, many],
    [`${one}n't`, `${many}n't`]
  ])
)
const plural = new Map([...singular].map(([one, many]) => [many, one]))

/** Modals, prepositions and the like that have a verb of the same form. */
const notBare =
  /^(?:can|will|may|might|must|could|would|should|shall|near|let|wont|well|till|down|out|back|further|close)$/
const isPast = (word: string): boolean =>
  irregularBases.past.has(word) || irregularBases.past.has(word.replace(/^(?:re|un|over|under|out|mis)/, ''))

/** The number that a word shows if it is a finite verb, by its form alone. */
export const finiteVerb = ({document, form}: Token): FiniteVerb | undefined =>
  finiteForm(document.resources, form)

/** Whether a word shows a number in that way. */
export const isFiniteForm = (resources: Resources, form: Form): boolean =>
  finiteForm(resources, form) !== undefined

const finiteForm = byForm((resources: Resources, {normal}): FiniteVerb | undefined => {
  const document = knowledgeOf(resources)
  const many = singular.get(normal)
  if (many) return {number: 'singular', other: many, auxiliary: true, sure: 1}
  const one = plural.get(normal)
  if (one) return {number: 'plural', other: one, auxiliary: true, sure: 1}
  if (!/^(?:[a-z]{3,}|go)$/.test(normal) || document.lexicon.frequency(normal) === 0) return undefined
  const third = normal.endsWith('s') ? shareOfTags(document, normal, /^VBZ$/) : 0
  if (third > 0) {
    const base = baseOf(document, normal, 'third')
    if (!base) return undefined
    const isPure = pureVerbs.has(base) || (nounShare(document, base) === 0 && baseShare(document, base) > 0.9)
    const sure = isPure ? 1 : third
    return {number: 'singular', other: base, auxiliary: false, sure}
  }
  const sure = baseShare(document, normal)
  if (sure < 0.05 || normal === 'be' || isPast(normal) || notBare.test(normal)) return undefined
  return {
    number: 'plural',
    other: thirdOf(normal),
    auxiliary: false,
    sure: pureVerbs.has(normal) ? 1 : nounShare(document, normal) === 0 ? sure : sure * 0.8
  }
})
