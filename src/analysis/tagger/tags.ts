import {type PennTag, pennTags} from '../tagger-types.ts'

/** Number of each tag: its place in `pennTags`. */
export const numberByTag: ReadonlyMap<string, number> = new Map(pennTags.map((tag, index) => [tag, index]))

/** Number of a tag. */
export function numberOf(tag: PennTag): number {
  return pennTags.indexOf(tag)
}

/** Tag of a number that came from `numberOf` or a model. */
export function tagOf(number: number): PennTag {
  return pennTags[number] ?? 'NN'
}

const closed: readonly PennTag[] = [
  'CC',
  'DT',
  'EX',
  'IN',
  'MD',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RP',
  'TO',
  'WDT',
  'WP',
  'WP$',
  'WRB'
]
const closedNumbers = new Set(closed.map(numberOf))

/** Whether no new words join the class of a tag: determiners, prepositions, pronouns and the like. */
export function isClosed(number: number): boolean {
  return closedNumbers.has(number)
}
