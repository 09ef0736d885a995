import {describe, expect, it} from 'vitest'
import {brief, check, fix} from './check.ts'

describe('createLinter', () => {
  it.each([
    [
      'an entity',
      'It is &quot;necesary&quot; &amp; it works.',
      '“necesary” is in quotation marks, so it is not fixed'
    ],
    ['a code span', 'Call `teh(x)` now.', 'nothing'],
    ['a link', 'See [the necesary page](http://x.y/teh).', 'See [the necessary page](http://x.y/teh).'],
    ['emphasis', 'One,**two** and three.', 'One, **two** and three.'],
    ['a link that ends', '[One,](x)two and three.', '[One,](x) two and three.'],
    ['a word split by markup', 'It is n*ece*sary.', 'It is n*ece*ssary.'],
    ['a line end in a quotation', '> The the end\n> of the\n> the day.', 'nothing'],
    [
      'a doubled word over a line end',
      'At the end of the\nthe day it rained.',
      'At the end of the\nday it rained.'
    ]
  ])('fixes %s in its place', async (_, text, expected) => {
    const kept = expected === 'nothing' || expected.startsWith('“')
    expect(await fix(text)).toBe(kept ? text : expected)
  })

  it('gives a place for what has no exact image, and offers no fix there', async () => {
    const [message] = await check('It is neces&#97;ryy.')
    expect(message).toMatchObject({actual: 'neces&#97;ryy', fix: null})
  })

  it('writes no placeholder of code into its reasons', async () => {
    const list = '- It is good to stop here.\n- It is good to stop there.\n- It is good to stop at `npm ci`\n'
    const [message] = await check(list)
    expect(message).toMatchObject({
      actual: '`npm ci`',
      expected: ['`npm ci`.'],
      reason: 'Unexpected end without a stop, expected `….`'
    })
  })

  it('says of a phrase what is wrong with it, not of its words besides', async () => {
    const messages = await check('He was at a lost for words, but found them any where else.')
    expect(messages.map(({actual}) => actual)).toEqual(['at a lost for words', 'any where'])
  })

  it.each([
    [undefined, ['the', 'received']],
    [0.9, ['the', 'received']],
    [1, []]
  ])('leaves out what is less certain than %s', async (minPrecision, expected) => {
    const messages = await check(
      'They recieved it from the the mayor.',
      minPrecision === undefined ? {} : {minPrecision}
    )
    expect(messages.map(({expected: [best]}) => best).sort()).toEqual([...expected].sort())
  })

  it.each([
    ['suggest', ['necessary'], false],
    ['check', ['necessary'], true],
    ['skip', [], false]
  ] as const)('treats quotations by the policy %s', async (quotations, expected, fixed) => {
    const messages = await check('She said: “It is necesary to go.”', {quotations})
    expect(messages.map((message) => message.expected[0])).toEqual(expected)
    expect(messages.some((message) => message.fix)).toBe(fixed)
  })

  it.each([
    [{rules: {'spelling/misspelled-word': 'off'}}, undefined],
    [{rules: {'spelling/misspelled-word': 'info'}}, 'info'],
    [{rules: {'spelling/misspelled-word': 'warn'}}, 'warning'],
    [{}, 'error']
  ] as const)('gives the severity that %j asks for', async (settings, severity) => {
    const [message] = await check('It is necesary.', settings)
    expect(message?.severity).toBe(severity)
  })

  it.each([
    [{rules: {'spelling/mispelled-word': 'off'}}, /Did you mean `spelling\/misspelled-word`|misspelled-word/],
    [{langauge: 'en-GB'}, /language/],
    [{language: 'en-UK'}, /en-GB/]
  ])('refuses %j with the nearest right name', async (settings, message) => {
    await expect(check('Some text.', settings as object)).rejects.toThrow(message)
  })

  it('reads words and names of the configuration', async () => {
    const text = 'The flurbulator of Xyloria works.'
    expect(brief(await check(text, {words: ['flurbulator'], names: ['Xyloria']}))).toEqual([])
  })

  it('takes a file of an unknown kind for plain text', async () => {
    expect(brief(await check('It is *necesary*.', {}, 'draft.xyz'))).toHaveLength(1)
  })

  it('says the same of the same text each time', async () => {
    const text = 'It is necesary.It rained in germany,too.'
    expect(await check(text)).toEqual(await check(text))
  })
})
