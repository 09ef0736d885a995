import {expect, it} from 'vitest'
import {dialect} from '../../src/analysis/dialect.ts'
import {documentOf} from './document.ts'

it.each([
  ['no evidence', 'The door is open.', 'en-US'],
  ['a lone form', 'The colour of the door is odd.', 'en-US'],
  ['three forms', 'The colour of the harbour delighted our neighbours.', 'en-GB'],
  ['three forms against one', 'The colour of the harbour delighted our neighbors and neighbours.', 'en-GB'],
  ['three forms against two', 'The colour of the harbour, neighbours, is a neighbor’s favorite.', 'en-US'],
  ['one word thrice', 'The harbour is wide, the harbour is deep, the harbour is full.', 'en-US'],
  ['one -ize', 'We recognised the colour of the harbour and organized a visit.', 'en-GB'],
  [
    '-ize throughout',
    'We recognized the colour of the harbour, realized the centre was near.',
    'en-GB-oxendict'
  ],
  ['tires and colours', 'The colour of the tires, the aluminum and the harbour near the centre.', 'en-CA'],
  ['a lone form and British money and titles', 'Mr Hale paid £5 and £7 to see the harbour.', 'en-GB'],
  ['a lone form and a British clock and date', 'On 3 May at 10.30am the harbour froze.', 'en-GB'],
  [
    'one form against one, and four signs',
    'At 9.15am Mr Hale got £5 of petrol, of a colour, or color.',
    'en-GB'
  ],
  ['a lone form and British cities', 'From London to Leeds and Glasgow, the harbour froze.', 'en-GB'],
  ['accepted, but not American forms', 'The councillors cancelled the counsellor.', 'en-GB'],
  ['American forms and British money', 'Mr Hale paid £5 for the color at the center.', 'en-US'],
  ['quotations', 'She wrote: “The colour of the harbour delighted our neighbours.”', 'en-US'],
  ['names', 'At the Labour Centre, the Harbour Theatre and the Colour House.', 'en-US']
])('reads the dialect from %s', async (_, text, expected) => {
  expect((await documentOf(text)).get(dialect).dialect).toBe(expected)
})

it('takes the configured one', async () => {
  const document = await documentOf('The colour is odd.', {language: 'en-CA'})
  expect(document.get(dialect)).toEqual({dialect: 'en-CA', configured: true, forms: 0, american: 0})
})
