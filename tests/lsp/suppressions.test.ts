import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder} from '../cli/sandbox.ts'
import {type Editor, rangeOf, startEditor, uriOf} from './client.ts'

const name = '.stet-suppressions.json'
const old = 'They met on monday.\n'

/** Put up with all there is in a folder, by the command line. */
function suppressAll(folder: string): void {
  const {status, stderr} = spawnSync(
    process.execPath,
    [path.resolve('dist/cli.js'), '--no-config', '--suppress-all', '.'],
    {cwd: folder, encoding: 'utf8'}
  )
  expect({status, stderr}).toMatchObject({status: 0})
}

const marked = async (editor: Editor, uri: string, version?: number) =>
  (await editor.diagnostics(uri, version)).map(({code, range}) => `${range.start.line} ${code}`)

/** Forget what was published, and wait for what comes after a change on the disk. */
async function changed(editor: Editor, uri: string, file: string): Promise<readonly string[]> {
  editor.published.length = 0
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: uriOf(file), type: 2}]
  })
  return marked(editor, uri)
}

test('what is put up with is not marked, and not fixed with the rest', async () => {
  const folder = makeFolder({'docs/a.md': old, 'docs/b.md': 'All is well.\n'})
  suppressAll(folder)
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'docs/a.md')
  const document = editor.open(uri, old)
  expect(await marked(editor, uri, 1)).toEqual([])
  expect(await editor.actions(document, 'monday')).toEqual([])
  expect(await editor.hover(document, 'monday')).toBeNull()

  const more = editor.change(document, `${old}\nThey left on friday.\n`)
  expect(await marked(editor, uri, 2)).toEqual(['2 capitalization/proper-noun'])
  const [fixAll] = await editor.actions(more, {start: more.positionAt(0), end: more.positionAt(0)}, [
    'source.fixAll.stet'
  ])
  expect(editor.apply(more, fixAll)).toBe(`${old}\nThey left on Friday.\n`)

  // Another draft with the same slip is another matter.
  const other = uriOf(folder, 'docs/b.md')
  editor.open(other, old)
  expect(await marked(editor, other, 1)).toEqual(['0 capitalization/proper-noun'])
})

test('what is pulled leaves it out, too', async () => {
  const folder = makeFolder({'a.md': old})
  suppressAll(folder)
  const editor = await startEditor({folders: [folder], capabilities: {textDocument: {diagnostic: {}}}})
  const uri = uriOf(folder, 'a.md')
  editor.open(uri, `${old}\nThey left on friday.\n`)
  expect((await editor.pull(uri)).items?.map(({range}) => range.start.line)).toEqual([2])
})

test('the record is read again when it changes', async () => {
  const folder = makeFolder({'a.md': old})
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'a.md')
  const document = editor.open(uri, old)
  expect(await marked(editor, uri, 1)).toHaveLength(1)
  suppressAll(folder)
  expect(await changed(editor, uri, path.join(folder, name))).toEqual([])

  // Editors that tell nothing: the next change is enough.
  rmSync(path.join(folder, name))
  editor.change(document, `${old}\nAll is well.\n`)
  expect(await marked(editor, uri, 2)).toHaveLength(1)
})

test('the nearest record counts, as far as the repository reaches', async () => {
  const outer = makeFolder({'in/a.md': old})
  const inner = path.join(outer, 'in')
  suppressAll(outer)
  const editor = await startEditor({folders: [inner]})
  const uri = uriOf(inner, 'a.md')
  editor.open(uri, old)
  expect(await marked(editor, uri, 1)).toEqual([])

  writeFileSync(path.join(inner, name), '{}')
  expect(await changed(editor, uri, path.join(inner, name))).toHaveLength(1)
  rmSync(path.join(inner, name))
  mkdirSync(path.join(inner, '.git'))
  expect(await changed(editor, uri, path.join(inner, name))).toHaveLength(1)
})

test('a draft with a new name keeps what is put up with in it', async () => {
  const folder = makeFolder({'a.md': old})
  suppressAll(folder)
  renameSync(path.join(folder, 'a.md'), path.join(folder, 'b.md'))
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'b.md')
  editor.open(uri, old)
  expect(await marked(editor, uri, 1)).toEqual([])
})

test('a broken record is told of, and hides nothing', async () => {
  const folder = makeFolder({'a.md': old, [name]: '{"a.md": 1}'})
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'a.md')
  const document = editor.open(uri, old)
  expect(await marked(editor, uri, 1)).toHaveLength(1)
  const [problem] = await editor.diagnostics(uriOf(folder, name))
  expect(problem?.message).toBe('Unexpected 1, expected an object of rules in `a.md`')
  expect(editor.shown).toEqual([expect.stringContaining(name)])

  rmSync(path.join(folder, name))
  suppressAll(folder)
  editor.change(document, 'e', rangeOf(document, 'e'))
  expect(await marked(editor, uri, 2)).toEqual([])
  expect(readFileSync(path.join(folder, name), 'utf8')).toContain('monday')
})
