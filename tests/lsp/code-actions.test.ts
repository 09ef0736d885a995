import {readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createLinter, readData, resolveConfig} from '../../src/index.ts'
import {makeFolder} from '../cli/sandbox.ts'
import {type Editor, editsOf, startEditor, uriOf} from './client.ts'

let editor: Editor
beforeAll(async () => {
  editor = await startEditor({}, afterAll)
})

let opened = 0

/** Open a draft that was never saved. */
const openDraft = (text: string, languageId = 'markdown') =>
  editor.open(`untitled:${opened++}`, text, languageId)

/** A text, a place in it, and what each change that is offered there makes of it; `!` marks the preferred one. */
const rows: Readonly<Record<string, readonly [text: string, at: string, results: readonly string[]]>> = {
  'an error': ['They met on monday.', 'monday', ['! Replace with “Monday”: They met on Monday.']],
  'what is to go': ['This is is fine.', 'is fine', ['! Replace with “is”: This is fine.']],
  'a query': [
    'He was benefitting from it.',
    'benefitting',
    ['Replace with “benefiting”: He was benefiting from it.']
  ],
  'a space': ['It fell  down.', '  down', ['! Replace with a space: It fell down.']],
  'two findings that touch': [
    'They met ,and left.',
    ' ,',
    ['! Replace with “,”: They met,and left.', 'Replace with “, a”: They met , and left.']
  ],
  'several suggestions': [
    'Belarus’s army and Belarus’s allies; Belarus’ stance.',
    'Belarus’ ',
    ['Replace with “Belarus’s”: Belarus’s army and Belarus’s allies; Belarus’s stance.']
  ],
  'the same rule elsewhere': [
    'They met on monday and on friday.',
    'monday',
    [
      '! Replace with “Monday”: They met on Monday and on friday.',
      'Fix all capitalization/proper-noun in this draft: They met on Monday and on Friday.'
    ]
  ],
  'an emoji before it': ['😀 met on monday 😀.', 'monday', ['! Replace with “Monday”: 😀 met on Monday 😀.']],
  'a quotation': ['> They met on monday.', 'monday', ['Replace with “Monday”: > They met on Monday.']],
  'nothing wrong': ['All is well.', 'well', []]
}

test('every suggestion is offered, whatever the severity, and the first safe one is preferred', async () => {
  for (const [name, [text, at, results]] of Object.entries(rows)) {
    const document = openDraft(`${text}\n`)
    const actions = await editor.actions(document, at, ['quickfix'])
    const mending = actions.filter(({title, edit}) => edit && !title.startsWith('Let it stand'))
    const shown = mending.map(
      (action) =>
        `${action.isPreferred ? '! ' : ''}${action.title}: ${editor.apply(document, action).trimEnd()}`
    )
    expect(shown, name).toEqual(results)
    expect(
      actions.every(({kind, diagnostics}) => kind === 'quickfix' && diagnostics?.length === 1),
      name
    ).toBe(true)
  }
})

test('several suggestions come in their order', async () => {
  const document = openDraft('It was a grammer of sorts, and she was definately right.\n')
  const found = await editor.diagnostics(document.uri, 1)
  const linter = createLinter(resolveConfig(), {data: readData})
  const {messages} = await linter.check(new VFile({path: 'a.md', value: document.getText()}))
  expect(messages.length).toBeGreaterThan(0)
  expect(found).toHaveLength(messages.length)
  for (const [index, {expected, actual}] of messages.entries()) {
    const actions = await editor.actions(document, found[index]?.range ?? '', ['quickfix'])
    const after = actions
      .filter(({title}) => title.startsWith('Replace'))
      .map((each) => editor.apply(document, each))
    expect(after).toEqual(expected?.map((text) => document.getText().replace(actual ?? '', text)))
  }
})

describe('the kinds that are asked for', () => {
  test.each([
    [['quickfix'], ['quickfix']],
    [['source'], ['source.fixAll.stet']],
    [['source.fixAll'], ['source.fixAll.stet']],
    [['source.fixAll.stet'], ['source.fixAll.stet']],
    [['source.fixAll.other'], []],
    [['source.organizeImports', 'refactor'], []],
    [undefined, ['quickfix', 'source.fixAll.stet']],
    [[''], ['quickfix', 'source.fixAll.stet']]
  ])('%j', async (only, kinds) => {
    const document = openDraft('They met on monday.\n')
    const actions = await editor.actions(document, 'monday', only)
    expect([...new Set(actions.map(({kind}) => kind))]).toEqual(kinds)
  })

  test('unasked, as when the pointer moves, no fix of everything is made', async () => {
    const document = openDraft('They met on monday.\n')
    const actions = await editor.connection.sendRequest<{kind: string}[]>('textDocument/codeAction', {
      textDocument: {uri: document.uri},
      range: {start: {line: 0, character: 14}, end: {line: 0, character: 14}},
      context: {diagnostics: [], triggerKind: 2}
    })
    expect([...new Set(actions.map(({kind}) => kind))]).toEqual(['quickfix'])
  })
})

describe('source.fixAll.stet', () => {
  const texts: Readonly<Record<string, string>> = {
    article: readFileSync('fixtures/belarus-treaty.md', 'utf8'),
    'nasty markup': readFileSync('fixtures/nasty.md', 'utf8'),
    'fixes that wait for one another': 'They met ,and  left on monday , too .\n',
    CRLF: 'They met on monday.\r\n\r\nthey left on friday ,too.\r\n',
    'only what is not certain': 'He was benefitting from it.\n'
  }
  test.each(Object.entries(texts))('does what --fix does: %s', async (_name, text) => {
    const document = openDraft(text)
    const [action, ...more] = await editor.actions(document, 'e', ['source.fixAll'])
    const linter = createLinter(resolveConfig(), {data: readData})
    const fixed = String(await linter.fix(new VFile({path: 'a.md', value: text})))
    expect(more).toEqual([])
    expect(action ? editor.apply(document, action) : text).toBe(fixed)
    if (!action) return
    // Lines that are right are not touched, and little of the others.
    const edits = editsOf(document.uri, action.edit)
    const touched = edits.reduce((sum, {range}) => sum + document.getText(range).length, 0)
    expect(edits.length).toBeGreaterThan(1)
    expect(touched).toBeLessThan(30 * edits.length)
    const again = editor.change(document, fixed)
    expect(await editor.actions(again, 'e', ['source.fixAll'])).toEqual([])
  })
})

test('edits are for one version where the editor can tell', async () => {
  const editor = await startEditor({capabilities: {workspace: {workspaceEdit: {documentChanges: true}}}})
  const document = editor.open('untitled:a', 'They met on monday.\n')
  const [first] = await editor.actions(document, 'monday')
  expect(first?.edit).toEqual({
    documentChanges: [
      {
        textDocument: {uri: document.uri, version: 1},
        edits: [{range: {start: {line: 0, character: 12}, end: {line: 0, character: 13}}, newText: 'M'}]
      }
    ]
  })
})

/** A text with `⟦…⟧` around what is to stand, and the text with the comment. */
const standing: Readonly<Record<string, readonly [marked: string, expected: string]>> = {
  'a paragraph': ['They met on ⟦monday⟧.\n', '<!-- stet R -->\nThey met on monday.\n'],
  'a line further down': [
    'One.\n\nThey met\non ⟦monday⟧.\n',
    'One.\n\n<!-- stet R -->\nThey met\non monday.\n'
  ],
  'a heading': ['# On ⟦monday⟧\n\nText.\n', '<!-- stet R -->\n# On monday\n\nText.\n'],
  'the first item of a list': ['- On ⟦monday⟧.\n- Two.\n', '<!-- stet R -->\n- On monday.\n- Two.\n'],
  'a later item': ['- One.\n- On ⟦monday⟧.\n', '- One.\n  <!-- stet R -->\n- On monday.\n'],
  'a numbered item': ['1. One.\n2. On ⟦monday⟧.\n', '1. One.\n   <!-- stet R -->\n2. On monday.\n'],
  'a nested item': [
    '- One.\n  - Two.\n  - On ⟦monday⟧.\n',
    '- One.\n  - Two.\n    <!-- stet R -->\n  - On monday.\n'
  ],
  'a table cell': [
    '| Day | Place |\n| - | - |\n| Met on ⟦monday⟧ | Minsk |\n',
    '| Day | Place |\n| - | - |\n| Met on <!-- stet R -->monday | Minsk |\n'
  ],
  'a block quotation': ['> They met on ⟦monday⟧.\n', '> <!-- stet R -->\n> They met on monday.\n'],
  'a second paragraph in a quotation': [
    '> One.\n>\n> They met on ⟦monday⟧.\n',
    '> One.\n>\n> <!-- stet R -->\n> They met on monday.\n'
  ],
  CRLF: ['One.\r\n\r\nThey met on ⟦monday⟧.\r\n', 'One.\r\n\r\n<!-- stet R -->\r\nThey met on monday.\r\n'],
  'a line a paragraph, as pasted': [
    `${'A long line of prose that goes on and on about nothing much at all, as such lines do in drafts. '.repeat(2)}\nThey met on ⟦monday⟧.\n`,
    `${'A long line of prose that goes on and on about nothing much at all, as such lines do in drafts. '.repeat(2)}\n<!-- stet R -->\nThey met on monday.\n`
  ]
}

describe('let it stand here', () => {
  test.each(Object.entries(standing))('%s', async (_name, [marked, expected]) => {
    const text = marked.replace(/[⟦⟧]/g, '')
    const document = openDraft(text)
    const before = await editor.diagnostics(document.uri, 1)
    const offset = marked.indexOf('⟦')
    const start = document.positionAt(offset)
    const actions = await editor.actions(document, {start, end: start})
    const action = actions.find(({title}) => title.startsWith('Let it stand here'))
    const rule = 'capitalization/proper-noun'
    const after = editor.apply(document, action)
    expect(after.replace(rule, 'R')).toBe(expected)
    editor.change(document, after)
    const left = await editor.diagnostics(document.uri, 2)
    expect(left.map(({code}) => code)).toEqual(before.map(({code}) => code).filter((code) => code !== rule))
  })

  test('plain text has no comments, so it is not offered there', async () => {
    const document = openDraft('They met on monday.\n', 'plaintext')
    expect((await editor.actions(document, 'monday')).map(({title}) => title)).toEqual([
      'Replace with “Monday”',
      'Explain capitalization/proper-noun',
      'Fix all that is certain'
    ])
  })

  test('two findings at one place are told apart', async () => {
    const document = openDraft('They met ,and left.\n')
    const titles = (await editor.actions(document, ' ,')).map(({title}) => title)
    expect(titles).toEqual(
      expect.arrayContaining([
        'Let it stand here (spacing/before-punctuation)',
        'Let it stand here (spacing/after-punctuation)'
      ])
    )
  })
})

describe('explain', () => {
  test('opens the page of the rule', async () => {
    const editor = await startEditor({capabilities: {window: {showDocument: {support: true}}}})
    const document = editor.open('untitled:a', 'They met on monday.\n')
    await editor.execute(
      (await editor.actions(document, 'monday')).find(({title}) => title.startsWith('Explain'))
    )
    expect(editor.opened).toEqual([uriOf('rules/capitalization/proper-noun.md')])
    expect(editor.shown).toEqual([])
  })

  test('tells about it where the editor opens nothing', async () => {
    const editor = await startEditor({folders: [makeFolder()]})
    const document = editor.open('untitled:a', 'They met on monday.\n')
    await editor.execute(
      (await editor.actions(document, 'monday')).find(({title}) => title.startsWith('Explain'))
    )
    expect(editor.shown.join()).toMatch(
      /^stet: capitalization\/proper-noun\nWrite proper nouns with their capitals\. /
    )
  })
})
