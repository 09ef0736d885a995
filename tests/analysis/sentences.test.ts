import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../src/analysis/sentences.ts'
import {tokenize} from '../../src/analysis/tokenize.ts'
import {proseOf} from './prose.ts'

function sentencesOf(...texts: readonly string[]): readonly string[] {
  const prose = proseOf(...texts)
  const tokens = tokenize(prose)
  return splitSentences(prose, tokens).map(({first, end}) =>
    prose.text.slice(tokens.starts[first], tokens.ends[end - 1])
  )
}

describe('splitSentences', () => {
  it.each([
    ['two sentences', ['It rained. We left.'], ['It rained.', 'We left.']],
    ['a lost capital', ['It rained. we left.'], ['It rained.', 'we left.']],
    ['a lost space', ['It rained.We left.'], ['It rained.', 'We left.']],
    ['a lost space and capital', ['It rained.we left.'], ['It rained.', 'we left.']],
    [
      'a method name',
      ['The promise.then and array.some calls differ.'],
      ['The promise.then and array.some calls differ.']
    ],
    ['a word that is a state too', ['It has mass. Einstein knew.'], ['It has mass.', 'Einstein knew.']],
    ['a question', ['Why? Because. Stop! Now.'], ['Why?', 'Because.', 'Stop!', 'Now.']],
    ['a title', ['Dr. Smith met Mr. Jones. They ate.'], ['Dr. Smith met Mr. Jones.', 'They ate.']],
    ['initials', ['J. R. Smith came. He sat.'], ['J. R. Smith came.', 'He sat.']],
    ['the end of an option', ['We took Plan B. It worked.'], ['We took Plan B.', 'It worked.']],
    ['a number', ['No. 5 is open. No. 6 is not.'], ['No. 5 is open.', 'No. 6 is not.']],
    ['a refusal', ['I said no. He left.'], ['I said no.', 'He left.']],
    [
      'an opponent',
      ['It was Ford vs. Acme in court. Ford won.'],
      ['It was Ford vs. Acme in court.', 'Ford won.']
    ],
    ['a date', ['On Jan. 3. He left.'], ['On Jan. 3.', 'He left.']],
    ['a month and a day', ['It is due Jan. 3 at noon.'], ['It is due Jan. 3 at noon.']],
    ['a country', ['In the U.S. the law differs. It does.'], ['In the U.S. the law differs.', 'It does.']],
    [
      'a country at the end',
      ['They moved to the U.S. The law differs.'],
      ['They moved to the U.S.', 'The law differs.']
    ],
    ['an army', ['The U.S. Army moved.'], ['The U.S. Army moved.']],
    ['a time', ['We met at 5 p.m. on Monday.'], ['We met at 5 p.m. on Monday.']],
    ['a list that goes on', ['Bring pens, etc. and paper.'], ['Bring pens, etc. and paper.']],
    ['a company', ['Acme Inc. said so. It did.'], ['Acme Inc. said so.', 'It did.']],
    ['a spoon', ['Add 1 tsp. baking soda and stir.'], ['Add 1 tsp. baking soda and stir.']],
    ['a quotation', ['“Go away.” She left.'], ['“Go away.”', 'She left.']],
    ['speech with a tag', ['“Why?” he asked. “No!” she said.'], ['“Why?” he asked.', '“No!” she said.']],
    ['an aside', ['It rained (hard.) We left.'], ['It rained (hard.)', 'We left.']],
    ['an ellipsis', ['Well... perhaps so. Yes.'], ['Well... perhaps so.', 'Yes.']],
    ['blocks', ['A heading', 'Some text.'], ['A heading', 'Some text.']],
    ['a decimal', ['It fell 3.5 points. Then it rose.'], ['It fell 3.5 points.', 'Then it rose.']]
  ])('sees %s', (_, texts, expected) => {
    expect(sentencesOf(...texts)).toEqual(expected)
  })
})
