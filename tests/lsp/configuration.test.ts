import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder} from '../cli/sandbox.ts'
import {type Editor, startEditor, uriOf} from './client.ts'

const draft = 'They met on monday.\n'
const off = '{"rules": {"capitalization/proper-noun": "off"}}'
const codes = async (editor: Editor, uri: string, version?: number) =>
  (await editor.diagnostics(uri, version)).map(({code}) => code)

/** What the next publication says. */
async function next(editor: Editor, uri: string): Promise<readonly unknown[]> {
  return codes(editor, uri)
}

const changed = (editor: Editor, file: string) => {
  editor.published.length = 0
  return editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: uriOf(file), type: 2}]
  })
}

test('each folder has its own configuration', async () => {
  const strict = makeFolder()
  const lax = makeFolder({'.lintrc.json': off})
  const editor = await startEditor({folders: [strict, lax]})
  for (const [folder, count] of [
    [strict, 1],
    [lax, 0]
  ] as const) {
    const uri = uriOf(folder, 'a.md')
    editor.open(uri, draft)
    expect(await editor.diagnostics(uri, 1)).toHaveLength(count)
  }
})

test('a draft that was never saved has the configuration of the first folder', async () => {
  const folder = makeFolder({'.lintrc.json': off})
  const editor = await startEditor({folders: [folder, makeFolder()]})
  editor.open('untitled:Untitled-1', draft)
  expect(await editor.diagnostics('untitled:Untitled-1', 1)).toEqual([])
})

test('folders come and go', async () => {
  const folder = makeFolder({'.lintrc.json': off})
  const editor = await startEditor({capabilities: {workspace: {workspaceFolders: true}}})
  editor.open('untitled:a', draft)
  expect(await editor.diagnostics('untitled:a', 1)).toHaveLength(1)
  const change = (added: readonly string[], removed: readonly string[]) => {
    editor.published.length = 0
    const named = (folders: readonly string[]) => folders.map((each) => ({uri: uriOf(each), name: 'a'}))
    return editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {added: named(added), removed: named(removed)}
    })
  }
  await change([folder], [])
  expect(await next(editor, 'untitled:a')).toEqual([])
  await change([], [folder])
  expect(await next(editor, 'untitled:a')).toHaveLength(1)
})

test('a change of configuration is heeded when the editor tells of it', async () => {
  const folder = makeFolder()
  const capabilities = {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}}
  const editor = await startEditor({folders: [folder], capabilities})
  const uri = uriOf(folder, 'a.md')
  editor.open(uri, draft)
  expect(await editor.diagnostics(uri, 1)).toHaveLength(1)
  expect(editor.watched).toEqual(['**/.lintrc.json', '**/.gitignore', '**/.stet-suppressions.json'])
  const file = path.join(folder, '.lintrc.json')
  writeFileSync(file, off)
  await changed(editor, file)
  expect(await next(editor, uri)).toEqual([])
  rmSync(file)
  await changed(editor, file)
  expect(await next(editor, uri)).toHaveLength(1)
})

test('and with the next change of a draft when it does not', async () => {
  const folder = makeFolder({'base.json': off, '.lintrc.json': '{"extends": ["./base.json"]}'})
  const editor = await startEditor({folders: [folder]})
  const [one, other] = [uriOf(folder, 'a.md'), uriOf(folder, 'b.md')]
  const document = editor.open(one, draft)
  editor.open(other, draft)
  expect(await editor.diagnostics(one, 1)).toEqual([])
  expect(await editor.diagnostics(other, 1)).toEqual([])
  writeFileSync(path.join(folder, 'base.json'), '{"words": []}')
  editor.published.length = 0
  editor.change(document, `${draft}\n`)
  expect(await editor.diagnostics(one, 2)).toHaveLength(1)
  expect(await editor.diagnostics(other, 1)).toHaveLength(1)
})

test('a list of words is heeded when it is saved', async () => {
  const folder = makeFolder({'words.txt': 'nothing\n', '.lintrc.json': '{"words": ["./words.txt"]}'})
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'a.md')
  editor.open(uri, 'We will recieve it.\n')
  expect(await editor.diagnostics(uri, 1)).toHaveLength(1)
  const list = editor.open(uriOf(folder, 'words.txt'), 'nothing\nrecieve\n', 'plaintext')
  await editor.diagnostics(list.uri, 1)
  writeFileSync(path.join(folder, 'words.txt'), list.getText())
  editor.published.length = 0
  await editor.connection.sendNotification('textDocument/didSave', {textDocument: {uri: list.uri}})
  expect(await next(editor, uri)).toEqual([])
})

test('an editor that asks is told to ask again', async () => {
  const folder = makeFolder()
  const editor = await startEditor({
    folders: [folder],
    capabilities: {textDocument: {diagnostic: {}}, workspace: {diagnostics: {refreshSupport: true}}}
  })
  const uri = uriOf(folder, 'a.md')
  editor.open(uri, draft)
  const before = await editor.pull(uri)
  const file = path.join(folder, '.lintrc.json')
  writeFileSync(file, off)
  await changed(editor, file)
  await expect.poll(() => editor.refreshes).toBe(1)
  expect(await editor.pull(uri, before.resultId)).toMatchObject({kind: 'full', items: []})
})

describe('a broken configuration', () => {
  test('is marked, and the last good one holds until it is mended', async () => {
    const folder = makeFolder({'.lintrc.json': '{"words": ["recieve"]}'})
    const file = path.join(folder, '.lintrc.json')
    const editor = await startEditor({folders: [folder]})
    const uri = uriOf(folder, 'a.md')
    const document = editor.open(uri, `${draft}\nWe will recieve it.\n`)
    expect(await codes(editor, uri, 1)).toEqual(['capitalization/proper-noun'])

    writeFileSync(file, '{\n  "rulez": {},\n  "wordz": []\n}\n')
    await changed(editor, file)
    expect(await next(editor, uri)).toEqual(['capitalization/proper-noun'])
    expect(await editor.diagnostics(uriOf(file))).toMatchObject([
      {
        range: {start: {line: 1, character: 2}},
        severity: 1,
        source: 'stet',
        message: expect.stringMatching(/^Unexpected key `rulez`, .*; did you mean `rules`\?$/)
      },
      {range: {start: {line: 2, character: 2}}, message: expect.stringContaining('`wordz`')}
    ])
    expect(editor.shown).toEqual([
      expect.stringMatching(/^stet: .*\.lintrc\.json:2:3: Unexpected key `rulez`/)
    ])

    // Still broken, and already said.
    await changed(editor, file)
    editor.change(document, `${draft}\n${draft}\nWe will recieve it.\n`)
    expect(await codes(editor, uri, 2)).toHaveLength(2)
    expect(editor.shown).toHaveLength(1)

    writeFileSync(file, '{}')
    await changed(editor, file)
    expect(await next(editor, uri)).toEqual([
      'capitalization/proper-noun',
      'capitalization/proper-noun',
      'spelling/misspelled-word'
    ])
    expect(await editor.diagnostics(uriOf(file))).toEqual([])
  })

  test('that was never right leaves its drafts alone, and no others', async () => {
    const broken = makeFolder({'.lintrc.json': '{'})
    const right = makeFolder()
    const editor = await startEditor({folders: [broken, right]})
    editor.open(uriOf(broken, 'a.md'), draft)
    editor.open(uriOf(right, 'a.md'), draft)
    expect(await editor.diagnostics(uriOf(broken, 'a.md'), 1)).toEqual([])
    expect(await editor.diagnostics(uriOf(right, 'a.md'), 1)).toHaveLength(1)
    expect(await editor.diagnostics(uriOf(broken, '.lintrc.json'))).toHaveLength(1)
  })

  test('that cannot be read is no end', async () => {
    const folder = makeFolder()
    mkdirSync(path.join(folder, '.lintrc.json'))
    const editor = await startEditor({folders: [folder]})
    editor.open(uriOf(folder, 'a.md'), draft)
    expect(await editor.diagnostics(uriOf(folder, 'a.md'), 1)).toEqual([])
    expect(editor.shown).toHaveLength(1)
  })
})

test('plugins load only where they are allowed; the rules go on without them', async () => {
  const folder = makeFolder({
    '.lintrc.json': '{"plugins": ["./plugin.mjs"]}',
    'plugin.mjs':
      'export default () => (tree, file) => { console.log("stray"); file.message("Ours", {ruleId: "a", source: "ours"}) }'
  })
  const uri = uriOf(folder, 'a.md')
  const wary = await startEditor({folders: [folder]})
  wary.open(uri, draft)
  expect(await codes(wary, uri, 1)).toEqual(['capitalization/proper-noun'])
  expect(wary.shown).toEqual([expect.stringContaining('`--allow-plugins`')])

  const trusting = await startEditor({folders: [folder], args: ['--stdio', '--allow-plugins']})
  const document = trusting.open(uri, draft)
  expect(await codes(trusting, uri, 1)).toEqual(['ours/a', 'capitalization/proper-noun'])
  const actions = await trusting.actions(document, {
    start: document.positionAt(0),
    end: document.positionAt(0)
  })
  expect(actions.map(({title}) => title)).not.toContain('Explain ours/a')
})

describe('settings of the editor', () => {
  test('are asked for each draft, and again when they change', async () => {
    const folders = [makeFolder(), makeFolder({'house.json': off})] as const
    let config: string | undefined = 'house.json'
    const editor = await startEditor({
      folders,
      capabilities: {workspace: {configuration: true}},
      settings: (uri) => (uri.startsWith(uriOf(folders[1])) ? {config} : {queries: 'hint'})
    })
    const [one, other] = [uriOf(folders[0], 'a.md'), uriOf(folders[1], 'a.md')]
    editor.open(one, draft)
    editor.open(other, draft)
    expect(await editor.diagnostics(one, 1)).toHaveLength(1)
    expect(await editor.diagnostics(other, 1)).toEqual([])
    config = undefined
    editor.published.length = 0
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
    expect(await next(editor, other)).toHaveLength(1)
  })

  test('are taken as they are sent, too', async () => {
    const editor = await startEditor()
    editor.open('untitled:a', draft)
    expect(await editor.diagnostics('untitled:a', 1)).toHaveLength(1)
    editor.published.length = 0
    await editor.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: {stet: {enable: false}}
    })
    expect(await next(editor, 'untitled:a')).toEqual([])
  })

  test('that name no configuration that there is are said to', async () => {
    const folder = makeFolder()
    const editor = await startEditor({folders: [folder], initializationOptions: {config: 'none.json'}})
    editor.open(uriOf(folder, 'a.md'), draft)
    expect(await editor.diagnostics(uriOf(folder, 'a.md'), 1)).toEqual([])
    expect(editor.shown.join()).toContain('There is no such file, expected a configuration')
  })
})

test('options of the command line hold', async () => {
  const folder = makeFolder({'.lintrc.json': '{}', 'house.json': off})
  const uri = uriOf(folder, 'a.md')
  for (const [args, text, count] of [
    [['--config', 'house.json'], draft, 0],
    [['--no-config'], draft, 1],
    [[], `<!-- stet -->\n${draft}`, 0],
    [['--no-inline-config'], `<!-- stet -->\n${draft}`, 1]
  ] as const) {
    const editor = await startEditor({folders: [folder], args})
    editor.open(uri, text)
    expect(await editor.diagnostics(uri, 1), args.join(' ')).toHaveLength(count)
  }
})
