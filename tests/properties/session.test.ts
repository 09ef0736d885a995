import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {readData} from '../../src/node/data.ts'
import {createRuleLinter} from '../../src/pipeline/lint.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import {completeOptions} from '../../src/rule/options.ts'

const active = rules.map((rule) => ({rule, options: completeOptions(rule.meta.options, {})}))
const linter = createRuleLinter(active, {data: readData})

const article = readFileSync('fixtures/belarus-treaty.md', 'utf8')
const passages = [
  ...rules.flatMap(({meta}) => meta.examples.map(({bad}) => bad.replace(/[⟦⟧]/g, ''))),
  ...article.split(/\n+/).filter(Boolean)
]
const marks = ['', '', '', '- ', '## ', '> ', '“', 'Note: ']
const block = fc.tuple(fc.constantFrom(...marks), fc.constantFrom(...passages)).map((parts) => parts.join(''))

const scraps = [
  ...'e a . , ’ “ ” " \n - : ? ( ) S'.split(' '),
  ...[
    '\n\n',
    ' the ',
    ' Belarus',
    ' belarus ',
    'colour ',
    '<!-- stet words: teh -->',
    '<!-- stet -->\n\n',
    '**',
    '`code` '
  ]
]

/** Something typed, deleted or pasted at some share of the text. */
const edit = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  deleted: fc.oneof(fc.constantFrom(0, 0, 1), fc.integer({min: 0, max: 300})),
  inserted: fc.oneof(
    fc.constantFrom('', ...scraps),
    block.map((text) => `\n\n${text}\n\n`)
  )
})

describe('a draft that is edited', () => {
  test('has the messages of a whole run after every edit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, {minLength: 1, maxLength: 12}),
        fc.array(edit, {minLength: 1, maxLength: 6}),
        async (blocks, edits) => {
          const session = linter.open('draft.md')
          let text = blocks.join('\n\n')
          expect(await session.check(text)).toEqual(await check(text))
          for (const {at, deleted, inserted} of edits) {
            const start = Math.floor(at * text.length)
            text = text.slice(0, start) + inserted + text.slice(start + deleted)
            expect(await session.check(text)).toEqual(await check(text))
          }
        }
      ),
      {numRuns: 60}
    )
  }, 120_000)

  test('has them when only the block beside the one in question changes', async () => {
    const session = linter.open('draft.md')
    const quoted = '“It rained all day.'
    const places = async (text: string) => {
      const messages = await session.check(text)
      expect(messages).toEqual(await check(text))
      return messages.map(({place}) => place.start.offset)
    }
    expect(await places(`${quoted}\n\nThen it stopped.`)).toEqual([0])
    expect(await places(`${quoted}\n\n“Then it stopped.”`)).toEqual([])
    expect(await places(`${quoted}\n\nThen it stopped.`)).toEqual([0])
  })

  test('has them when it becomes another draft and is the first again', async () => {
    const session = linter.open('draft.md')
    for (const text of [article, '', 'Teh end.', `${article}\n\nTeh end.`, article])
      expect(await session.check(text)).toEqual(await check(text))
  })
})

const check = async (value: string) => readMessages(await linter.check(new VFile({path: 'draft.md', value})))
