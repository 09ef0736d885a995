import type {NounNumber} from '../inflection/nouns.ts'
import {tableOf} from '../table.ts'
import type {Token} from '../token.ts'
import {phraseBefore} from './phrases.ts'
import type {Subject} from './subjects.ts'

const numbers = tableOf<NounNumber | 'inner'>({
  one: 'singular',
  each: 'singular',
  neither: 'singular',
  either: 'singular',
  many: 'plural',
  several: 'plural',
  few: 'plural',
  both: 'plural',
  two: 'plural',
  three: 'plural',
  most: 'inner',
  some: 'inner',
  all: 'inner'
})

/** The subject that a part of what was named before is: `some` of “obligations, some of which”, by what was named. */
export function partitiveSubject(pronoun: Token): Subject | undefined {
  if (!/^(?:which|whom)$/.test(pronoun.normal) || pronoun.previous?.normal !== 'of') return undefined
  const part = pronoun.previous.previous
  const comma = part?.previous
  const kind = part && numbers[part.normal]
  if (!part || !kind || comma?.normal !== ',') return undefined
  const subject = (number: NounNumber): Subject => ({
    number,
    head: part,
    first: part,
    kind: 'noun',
    sure: true
  })
  if (kind !== 'inner') return subject(kind)
  const before = comma.previous
  const named = before?.isWord ? phraseBefore(before) : undefined
  return named?.number === 'plural' && named.first.previous?.normal !== 'of' ? subject('plural') : undefined
}
