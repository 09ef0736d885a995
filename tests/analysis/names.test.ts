import {expect, it} from 'vitest'
import {names} from '../../src/analysis/names.ts'
import {documentOf} from './document.ts'

it.each([
  ['a title', 'We met Dr. Xylander.', 'Xylander', ['inside', 'title']],
  ['initials', 'We met J. Xylander.', 'Xylander', ['inside', 'initials']],
  ['a place of a name', 'They play at Xylander Stadium.', 'Xylander', ['inside', 'suffix']],
  ['a given name', 'She is Maria Xylander.', 'Xylander', ['inside', 'full-name']],
  ['a particle', 'He is Jan van Xylander.', 'Xylander', ['inside', 'particle']],
  ['a compound', 'The Xylander-Smith law.', 'Xylander', ['inside', 'compound']],
  ['a second mention', 'We like Xylander. They like Xylander’s food.', 'Xylander', ['inside', 'repeated']],
  ['a place in a heading', '# The Xylander Plan', 'Xylander', []],
  ['a verb', 'Xylander won.', 'Xylander', ['subject']],
  ['a citation', 'He cites it (Xylander 2010).', 'Xylander', ['citation']],
  ['a gazetteer', 'Norway won.', 'Norway', ['listed']]
])('accepts a name by %s', async (_, text, form, expected) => {
  const {reasons} = (await documentOf(text)).get(names).of(form)
  expect([...reasons].sort()).toEqual([...expected].sort())
})

it('counts a name with its possessives', async () => {
  const evidence = (await documentOf('Xylander spoke. We know Xylander’s son.')).get(names).of('Xylander’s')
  expect(evidence).toMatchObject({form: 'Xylander', count: 2, countInText: 2})
})

it('knows nothing of a form that is not there', async () => {
  expect((await documentOf('It rained.')).get(names).of('Xylander').score).toBe(0)
})
