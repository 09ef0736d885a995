import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {createLinter, readData, resolveConfig} from '../../src/index.ts'
import type {Message} from '../../src/rule/message.ts'
import {makeFolder} from '../cli/sandbox.ts'
import {rangeOf, startEditor, uriOf} from './client.ts'

const pulling = {textDocument: {diagnostic: {}}, workspace: {diagnostics: {refreshSupport: true}}}

test('a draft is checked as it is opened and changed, and forgotten when it is closed', async () => {
  const folder = makeFolder()
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'a.md')
  const opened = editor.open(uri, 'They met on monday.\n')
  expect(await editor.diagnostics(uri, 1)).toEqual([
    {
      range: rangeOf(opened, 'monday'),
      severity: 1,
      code: 'capitalization/proper-noun',
      codeDescription: {href: uriOf('rules/capitalization/proper-noun.md')},
      source: 'stet',
      message: 'Unexpected `monday`, expected `Monday`'
    }
  ])
  const changed = editor.change(opened, 'M', {start: {line: 0, character: 12}, end: {line: 0, character: 13}})
  expect(changed.getText()).toBe('They met on Monday.\n')
  expect(await editor.diagnostics(uri, 2)).toEqual([])
  editor.change(changed, 'They met on tuesday.\n')
  expect(await editor.diagnostics(uri, 3)).toHaveLength(1)
  await editor.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  await expect.poll(() => editor.published.at(-1)).toEqual({uri, diagnostics: []})
})

test('of a burst of changes only the last is answered', async () => {
  const folder = makeFolder()
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'a.md')
  let document = editor.open(uri, 'They met on monday.\n')
  await editor.diagnostics(uri, 1)
  for (let index = 0; index < 50; index++)
    document = editor.change(document, `They met ${index} times on monday.\n`)
  expect(await editor.diagnostics(uri, 51)).toHaveLength(1)
  const versions = editor.published.map(({version = 0}) => version)
  expect(versions).toEqual([...versions].sort((a, b) => a - b))
  expect(versions.length).toBeLessThan(10)
})

test('a draft that is typed into is marked as if it had been opened so', async () => {
  const editor = await startEditor()
  const linter = createLinter(resolveConfig(), {data: readData})
  const uri = 'untitled:article'
  let document = editor.open(uri, readFileSync('fixtures/belarus-treaty.md', 'utf8'))
  const edits: readonly (readonly [before: string, after: string])[] = [
    ['continues too drift', 'continues to drift'],
    ['Belarus’ cautious', 'Belarus’s cautious'],
    ['\n', '\n<!-- stet off -->\n\n'],
    ['<!-- stet off -->\n\n', ''],
    ['Lukashenko', 'Lukashenka'],
    ['Closing Remarks', '# Closing remarks'],
    ['In a significant', '```\nIn a significant'],
    ['```\n', '😀 ']
  ]
  for (const [before, after] of edits) {
    const offset = document.getText().indexOf(before)
    expect(offset, before).toBeGreaterThan(-1)
    const range = {start: document.positionAt(offset), end: document.positionAt(offset + before.length)}
    document = editor.change(document, after, range)
    const found = await editor.diagnostics(uri, document.version)
    const {messages} = await linter.check(new VFile({path: 'a.md', value: document.getText()}))
    expect(
      found.map(({code, range: {start}}) => `${start.line + 1}:${start.character + 1} ${code}`),
      after
    ).toEqual(messages.map(({ruleId, line, column}) => `${line}:${column} ${ruleId}`))
  }
})

describe('places are counted in UTF-16 units', () => {
  const texts = {
    'after an emoji': '😀 👩‍👩‍👧 They met on monday.\n',
    'on lines that end with CRLF': 'All is well.\r\n\r\n😀 They met on monday.\r\n',
    'on lines that end with CR': 'All is well.\r\rThey met on monday.\r',
    'after a byte order mark': '\uFEFFThey met on monday.\n',
    'after combining marks': 'E\u0301te\u0301 came; they met on monday.\n'
  }
  test('in every text', async () => {
    const editor = await startEditor({folders: [makeFolder()]})
    for (const [name, text] of Object.entries(texts)) {
      const document = editor.open(`untitled:${encodeURIComponent(name)}`, text)
      const found = await editor.diagnostics(document.uri, 1)
      expect(
        found.map(({range}) => document.getText(range)),
        name
      ).toEqual(['monday'])
      const [first] = await editor.actions(document, 'monday')
      expect(editor.apply(document, first), name).toBe(text.replace('monday', 'Monday'))
    }
  })
})

test('what is checked, by address and language', async () => {
  const folder = makeFolder({'.lintrc.json': '{"ignore": ["old/"]}', '.gitignore': 'build/', '.git/HEAD': ''})
  const rows: readonly (readonly [uri: string, languageId: string, checked: boolean])[] = [
    [uriOf(folder, 'a.md'), 'markdown', true],
    [uriOf(folder, 'a.MD'), 'markdown', true],
    [uriOf(folder, 'b c#ü.txt'), 'plaintext', true],
    [uriOf(folder, 'not-yet/there.md'), 'markdown', true],
    [uriOf(folder, 'a.mkd'), 'markdown', true],
    [uriOf(folder, 'LICENSE'), 'plaintext', false],
    [uriOf(folder, 'a.ts'), 'typescript', false],
    [uriOf(folder, 'old/a.md'), 'markdown', false],
    [uriOf(folder, 'build/a.md'), 'markdown', false],
    ['untitled:Untitled-1', 'markdown', true],
    ['untitled:Untitled-2', 'plaintext', true],
    ['untitled:Untitled-3', 'typescript', false],
    ['untitled:Untitled-4', 'constructor', false],
    ['vscode-vfs://github/a/b.md', 'markdown', true],
    ['file://elsewhere/a.md', 'markdown', true],
    ['file:///a%00.md', 'markdown', true],
    ['', 'markdown', true]
  ]
  const editor = await startEditor({folders: [folder]})
  for (const [uri, languageId, checked] of rows) {
    editor.open(uri, 'They met on monday.\n', languageId)
    expect(await editor.diagnostics(uri, 1), `${uri} ${languageId}`).toHaveLength(checked ? 1 : 0)
  }
})

test('an editor that asks is answered, and is sent nothing', async () => {
  const folder = makeFolder()
  const editor = await startEditor({folders: [folder], capabilities: pulling})
  expect(editor.initialized.capabilities.diagnosticProvider).toMatchObject({workspaceDiagnostics: false})
  const uri = uriOf(folder, 'a.md')
  const document = editor.open(uri, 'They met on monday.\n')
  const first = await editor.pull(uri)
  expect(first).toMatchObject({kind: 'full', items: [{code: 'capitalization/proper-noun'}]})
  expect(await editor.pull(uri, first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
  editor.change(document, 'They met on Monday.\n')
  expect(await editor.pull(uri, first.resultId)).toMatchObject({kind: 'full', items: []})
  expect(await editor.pull(uriOf(folder, 'other.md'))).toEqual({kind: 'full', items: []})
  expect(editor.published).toEqual([])
})

test('a draft that is opened anew under the same version is checked anew', async () => {
  const texts = ['They met on monday.\n', 'They met.\n'] as const
  const editor = await startEditor()
  for (const [index, text] of texts.entries()) {
    editor.published.length = 0
    editor.open('untitled:a', text)
    expect(await editor.diagnostics('untitled:a', 1)).toHaveLength(1 - index)
  }
  const puller = await startEditor({capabilities: pulling})
  puller.open('untitled:a', texts[0])
  const first = await puller.pull('untitled:a')
  puller.open('untitled:a', texts[1])
  expect(await puller.pull('untitled:a', first.resultId)).toMatchObject({kind: 'full', items: []})
})

test('after edits of all kinds, while configurations come and go, an editor sees what the command line finds', async () => {
  const folder = makeFolder()
  const config = path.join(folder, '.lintrc.json')
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'a.md')
  const text = readFileSync('fixtures/belarus-treaty.md', 'utf8').slice(0, 3000)
  let document = editor.open(uri, text)
  for (let step = 0; step < 40; step++) {
    const range = {start: {line: step % 10, character: 3}, end: {line: step % 10, character: 4}}
    document = editor.change(document, step % 3 === 0 ? ' 😀\r\n' : 'x', range)
    if (step % 5 === 0)
      writeFileSync(config, step % 2 ? '{"rules": {"spelling/misspelled-word": "off"}}' : '{')
    if (step % 7 === 0)
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{uri: uriOf(config), type: 2}]
      })
  }
  rmSync(config)
  document = editor.change(document, 'y', {start: {line: 90, character: 0}, end: {line: 99, character: 0}})
  const seen = (await editor.diagnostics(uri, document.version)).map(({code, range}) => [
    code,
    document.offsetAt(range.start),
    document.offsetAt(range.end)
  ])
  const {stdout} = spawnSync(
    process.execPath,
    [path.resolve('dist/cli.js'), '--stdin', '--no-config', '--format', 'json'],
    {input: document.getText(), encoding: 'utf8'}
  )
  const [file] = (JSON.parse(stdout) as {files: readonly {messages: readonly Message[]}[]}).files
  expect(seen).toEqual(
    file?.messages.map(({ruleId, place}) => [ruleId, place.start.offset, place.end.offset])
  )
})

describe('queries', () => {
  const [query] = ['In the end he was benefitting from it.\n']
  test.each([
    [undefined, [3]],
    [{queries: 'hint'}, [4]],
    [{stet: {queries: 'off'}}, []],
    [{queries: 'loud'}, [3]],
    [{enable: false}, []]
  ])('with the settings %j', async (initializationOptions, severities) => {
    const editor = await startEditor({initializationOptions})
    editor.open('untitled:a', query ?? '')
    expect((await editor.diagnostics('untitled:a', 1)).map(({severity}) => severity)).toEqual(severities)
  })
})

test('evidence is in the message and, with what the rule wants, under the pointer', async () => {
  const editor = await startEditor()
  const text = 'Belarus’s army and Belarus’s allies came.\n\nBelarus’s role and Belarus’ stance changed.\n'
  const document = editor.open('untitled:a', text)
  const [found] = await editor.diagnostics('untitled:a', 1)
  expect(found?.message).toMatch(/^Unexpected `Belarus’`, expected `Belarus’s`\nThis draft has /)
  const hover = await editor.hover(document, 'Belarus’ stance')
  const {description} = rules.find(({id}) => id === 'apostrophe/mixed-possessive')?.meta ?? {}
  expect(hover?.range).toEqual(found?.range)
  const value = JSON.stringify(hover?.contents)
  expect(value).toContain('**Query:** Unexpected `Belarus’`, expected `Belarus’s`')
  expect(value).toContain('This draft has ')
  expect(value).toContain(description)
  expect(value).toContain(`[apostrophe/mixed-possessive](${uriOf('rules/apostrophe/mixed-possessive.md')})`)
  expect(await editor.hover(document, 'army')).toBeNull()
})
