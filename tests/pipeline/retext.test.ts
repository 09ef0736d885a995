import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import stet, {
  afterPunctuation,
  createLinter,
  doubledWord,
  indefiniteArticle,
  readData,
  resolveConfig
} from '../../src/index.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'

describe('rules as retext plugins', () => {
  it('report in a plain unified pipeline', async () => {
    const file = await unified()
      .use(retextEnglish)
      .use(afterPunctuation)
      .use(retextStringify)
      .process('The community,particularly its elders, came.')
    expect(String(file)).toBe('The community,particularly its elders, came.')
    expect(file.messages).toHaveLength(1)
    expect(file.messages[0]).toMatchObject({
      source: 'stet',
      ruleId: 'spacing/after-punctuation',
      actual: ',p',
      expected: [', p'],
      fatal: false,
      place: {start: {line: 1, column: 14, offset: 13}}
    })
  })

  it('share one analysis and keep what others said', async () => {
    const file = await retext()
      .use(indefiniteArticle)
      .use(doubledWord)
      .use(retextEquality)
      .process('A apple fell fell on him.')
    expect(file.messages.filter(({source}) => source === 'stet')).toHaveLength(2)
    expect(file.messages.some(({source}) => source === 'retext-equality')).toBe(true)
  })

  it('come as a set', async () => {
    const file = await retext().use(stet).process('It is necesary,really.')
    expect(readMessages(file).map(({actual}) => actual)).toEqual(['necesary', ',r'])
  })

  it('take options and refuse wrong ones', async () => {
    await expect(async () =>
      retext().use(indefiniteArticle, {ignroe: []}).process('A apple.')
    ).rejects.toThrow(/ignroe/)
  })
})

describe('retext plugins in the linter', () => {
  it('report with places in the file', async () => {
    const setting = {specifier: 'retext-equality', options: undefined, from: '.'}
    const linter = createLinter(resolveConfig(), {
      data: readData,
      plugins: [{setting, attacher: retextEquality as never}]
    })
    const value = '# Notes\n\nAsk the *businessman* &amp; his wife.'
    const file = await linter.check(new VFile({path: 'draft.md', value}))
    const messages = readMessages(file)
    expect(messages.map(({ruleId, actual}) => [ruleId.split('/')[0], actual])).toEqual(
      expect.arrayContaining([['retext-equality', 'businessman']])
    )
    for (const {place, actual} of messages)
      expect(value.slice(place.start.offset, place.end.offset)).toBe(actual)
  })
})
