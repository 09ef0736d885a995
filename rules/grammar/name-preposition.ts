import type {Token} from '#analysis'
import {tableOf} from '#analysis'
import {defineRule} from '#rule'

const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const months = 'january february april june july august september october november december'.split(' ')
/** Names that have “the” before them: one word, or the first and the second. */
const states = tableOf<RegExp | undefined>({
  united: /^(?:states|kingdom)$/,
  european: /^union$/,
  middle: /^east$/,
  netherlands: undefined,
  philippines: undefined,
  bahamas: undefined,
  maldives: undefined
})

export default defineRule({
  id: 'grammar/name-preposition',
  meta: {
    description: 'Write “on Monday”, “in July” and “in the United States”.',
    rationale: 'Days take “on” and months “in”; the names of a few states and regions have an article.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'The shop opens ⟦at⟧ Monday.', good: 'The shop opens on Monday.'},
      {bad: 'My birthday is ⟦in⟧ Sunday.', good: 'My birthday is on Sunday.'},
      {bad: 'He was born ⟦at⟧ July.', good: 'He was born in July.'},
      {bad: 'She studied in ⟦United States⟧.', good: 'She studied in the United States.'},
      {bad: 'They came from ⟦Netherlands⟧ by boat.', good: 'They came from the Netherlands by boat.'},
      {bad: 'He moved to ⟦United Kingdom⟧ in May.', good: 'He moved to the United Kingdom in May.'}
    ],
    clean: [
      'The shop opens on Monday and in the Netherlands.',
      'The rights of United States citizens abroad.',
      'In Monday’s paper and in Sunday school.',
      'At Friday prayers and in Saturday mornings.',
      'The trade between Netherlands Antilles and Spain.',
      'In United States history it is known.',
      'A loan from United, States said.',
      'In July, at August Wilson’s house.'
    ]
  },
  on: {words: [...days, ...months, ...Object.keys(states)]},
  check(name, {document, report}) {
    const {previous, text} = name
    if (!/^\p{Lu}\p{Ll}+$/u.test(text) || !previous?.isWord || previous.sentence !== name.sentence) return
    if (name.spaceBefore === '' || !/^\p{Ll}+$/u.test(previous.text)) return
    if (Object.hasOwn(states, name.normal)) {
      const last = lastOfState(name)
      if (!last || !isEnd(last) || !/^(?:in|to|from|across|within|throughout)$/.test(previous.normal)) return
      const place = {start: name.start, end: last.end}
      const found = document.slice(place)
      report({
        place,
        expected: [`the ${found}`],
        reason: `Unexpected \`${found}\`, expected \`the ${found}\``
      })
      return
    }
    const right = days.includes(name.normal) ? 'on' : 'in'
    const isWrong = right === 'on' ? /^(?:at|in)$/.test(previous.normal) : previous.normal === 'at'
    if (!isWrong || !isEnd(name)) return
    report({
      place: previous.place,
      expected: [right],
      reason: `Unexpected \`${previous.text}\` before \`${text}\`, expected \`${right}\``
    })
  }
})

/** The last word of a name that has an article. */
function lastOfState(name: Token): Token | undefined {
  const second = states[name.normal]
  if (!second) return name
  return name.next?.isWord && second.test(name.next.normal) && /^\p{Lu}/u.test(name.next.text)
    ? name.next
    : undefined
}

/** Whether no noun follows before which the name is an adjective. */
const isEnd = ({next, sentence, spaceAfter}: Token): boolean =>
  !next ||
  next.sentence !== sentence ||
  (next.isWord
    ? spaceAfter !== '' &&
      /^(?:and|or|but|is|was|are|because|when|for|with|in|on|to|at|by|who|which|that|has|have|had|will|where|as|since|next|last)$/.test(
        next.normal
      )
    : /^[.,;:!?)]$/.test(next.normal))
