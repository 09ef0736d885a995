import {
  type Compound,
  type CompoundUse,
  compounds,
  type Document,
  isAttributive,
  isNounPhrase
} from '#analysis'
import {defineRule, matchCase} from '#rule'

export default defineRule({
  id: 'consistency/hyphenation',
  meta: {
    description: 'Write a compound either always with a hyphen or always without.',
    rationale:
      'Dictionaries differ over many compounds; a draft decides once. Before a noun a compound may have a hyphen that it lacks elsewhere: “a long-term plan”, “in the long term”.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'They led at half-time. At half-time it rained. By ⟦half time⟧ all were wet.',
        good: 'They led at half-time. At half-time it rained. By half-time all were wet.'
      },
      {
        bad: 'Send an e-mail. I read your e-mail. Which ⟦email⟧ was lost?',
        good: 'Send an e-mail. I read your e-mail. Which e-mail was lost?'
      },
      {
        bad: 'Sift the ⟦self raising⟧ flour. It must be self-raising.',
        good: 'Sift the self-raising flour. It must be self-raising.'
      },
      {
        bad: 'Decision making is hard. They study decision making. So ⟦decision-making⟧ is slow.',
        good: 'Decision making is hard. They study decision making. So decision making is slow.'
      },
      {
        bad: 'A third-party tool broke. Two third-party apps froze. No ⟦third party⟧ tools are left.',
        good: 'A third-party tool broke. Two third-party apps froze. No third-party tools are left.'
      },
      {
        bad: 'The co-workers met at a nonprofit. No nonprofit pays well. The ⟦non-profit⟧ closed.',
        good: 'The co-workers met at a nonprofit. No nonprofit pays well. The nonprofit closed.'
      },
      {
        bad: 'They led at half-time. “At ⟦half time⟧ I was calm,” she said.',
        good: 'They led at half-time. “At half-time I was calm,” she said.'
      }
    ],
    clean: [
      'It is a long-term plan. In the long term it pays.',
      'They are well known. A well-known singer came.',
      'Write a to-do list of what to do. Sign in on the sign-in page.',
      'We re-sign the players. They resign. The re-creation of the hall is no recreation.',
      'It is called “half time”. They led at half-time.',
      'The long term risk is low, the long term cost is high. We plan for a long-term risk.',
      'A large-scale, costly test is run on a large scale. Widely-read books are widely read.',
      'It is the Na-ture of things, and nature is bless-ed and blessed.',
      'The state-of-the-art lab shows the state of the art.',
      '# Half Time\n\nThey led at half-time, and half-time was short.',
      'See half-time.md and the `half time` key. They led at half-time.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const compound of document.get(compounds)) {
      const slip = slipOf(compound)
      if (!slip) continue
      const {use, other, count} = slip
      const place = document.range(use.first.start, use.last.end)
      const actual = document.slice(place)
      const expected = matchCase(use.first.text, writtenAs(document, other))
      report({
        place,
        expected: [expected],
        reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
        note: `This draft has \`${writtenAs(document, other)}\` ${count === 1 ? 'once' : `${count} times`}`,
        query: true
      })
    }
  }
})

interface Slip {
  readonly use: CompoundUse
  /** A use in the other form, which the draft has more often, or as often. */
  readonly other: CompoundUse
  readonly count: number
}

function slipOf({hyphenated, open, closed}: Compound): Slip | undefined {
  if (closed.length > 0) return slipBetween(hyphenated, closed)
  const [few, many] = hyphenated.length < open.length ? [hyphenated, open] : [open, hyphenated]
  if (few.length > 2 || few.length * 2 > many.length + 1) return undefined
  const isLoose = (each: CompoundUse): boolean => !isAttributive(each)
  // Before a noun the hyphen is right whatever stands elsewhere, and its lack is odd.
  const use = few.find((each) =>
    isLoose(each) ? many.some(isLoose) && !isNounPhrase(open[0] ?? each) : few === open
  )
  const [other] = many
  return use && other && {use, other, count: many.length}
}

/** The later of two forms where the draft has both as often. */
function slipBetween(left: readonly CompoundUse[], right: readonly CompoundUse[]): Slip | undefined {
  const [few, many] =
    left.length === right.length
      ? (left[0]?.first.index ?? 0) > (right[0]?.first.index ?? 0)
        ? [left, right]
        : [right, left]
      : left.length < right.length
        ? [left, right]
        : [right, left]
  const [use] = few
  const [other] = many
  return use && other && few.length <= 2 ? {use, other, count: many.length} : undefined
}

const writtenAs = (document: Document, {first, last}: CompoundUse): string =>
  document.slice({start: first.start, end: last.end}).toLowerCase()
