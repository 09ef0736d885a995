import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {rules} from '../../rules/index.ts'
import {createLinter, readData, resolveConfig} from '../../src/index.ts'
import {listsFor, wordOf} from '../../src/lsp/known-words.ts'
import {makeFolder} from '../cli/sandbox.ts'
import {type Editor, editsOf, startEditor, uriOf} from './client.ts'

const wrong = 'We will recieve it.\n'

async function learn(editor: Editor, document: TextDocument, at: string, title: string): Promise<void> {
  const actions = await editor.actions(document, at)
  const action = actions.find((each) => each.title === title)
  expect(action, actions.map((each) => each.title).join()).toBeDefined()
  await editor.diagnostics(document.uri, 1)
  editor.published.length = 0
  await editor.execute(action)
}

const read = (...parts: readonly string[]) => readFileSync(path.join(...parts), 'utf8')

test('a word goes into the configuration of the draft, and its finding goes away', async () => {
  const before = '{\n  // Ours\n  "rules": {},\n  "words": ["alpha"] // kept\n}\n'
  const folder = makeFolder({'.lintrc.json': before})
  const editor = await startEditor({folders: [folder]})
  const uri = uriOf(folder, 'a.md')
  const document = editor.open(uri, wrong)
  expect(await editor.diagnostics(uri, 1)).toHaveLength(1)
  await learn(editor, document, 'recieve', 'Add “recieve” to words')
  expect(await editor.diagnostics(uri, 1)).toEqual([])
  expect(read(folder, '.lintrc.json')).toBe(before.replace('["alpha"]', '["alpha", "recieve"]'))
  expect(editor.shown).toEqual([])
})

describe('without a configuration one is written', () => {
  test('at the top of the innermost folder that is open', async () => {
    const outer = makeFolder({'inner/deep/a.md': wrong})
    const inner = path.join(outer, 'inner')
    const editor = await startEditor({folders: [outer, inner]})
    const document = editor.open(uriOf(inner, 'deep', 'a.md'), wrong)
    await learn(editor, document, 'recieve', 'Add “recieve” to words')
    expect(read(inner, '.lintrc.json')).toBe('{\n  "words": [\n    "recieve"\n  ]\n}\n')
    expect(await editor.diagnostics(document.uri, 1)).toEqual([])
  })

  test('beside the draft where no folder is open', async () => {
    const folder = makeFolder()
    const editor = await startEditor()
    const document = editor.open(uriOf(folder, 'a.md'), 'Recieve it.\n')
    await learn(editor, document, 'Recieve', 'Add “Recieve” to names')
    expect(JSON.parse(read(folder, '.lintrc.json'))).toEqual({names: ['Recieve']})
  })

  test('but not for a draft that was never saved, where no folder is open', async () => {
    const editor = await startEditor()
    const document = editor.open('untitled:a', wrong)
    const titles = (await editor.actions(document, 'recieve')).map(({title}) => title)
    expect(titles).toContain('Let it stand here')
    expect(titles.filter((title) => title.startsWith('Add'))).toEqual([])
  })
})

test('a configuration that is open in the editor is changed there', async () => {
  const folder = makeFolder({'.lintrc.json': '{}'})
  const editor = await startEditor({folders: [folder]})
  const document = editor.open(uriOf(folder, 'a.md'), wrong)
  const config = editor.open(uriOf(folder, '.lintrc.json'), '{"words": ["typed"]}', 'json')
  await learn(editor, document, 'recieve', 'Add “recieve” to words')
  expect(read(folder, '.lintrc.json')).toBe('{}')
  const [edit] = editor.applied
  expect(editor.apply(config, {title: '', ...(edit ? {edit} : {})})).toBe('{"words": ["typed", "recieve"]}')
  expect(editsOf(config.uri, edit)).toHaveLength(1)
})

test('what cannot be written is said', async () => {
  const folder = makeFolder()
  const editor = await startEditor({folders: [folder]})
  const document = editor.open(uriOf(folder, 'a.md'), wrong)
  await editor.diagnostics(document.uri, 1)
  mkdirSync(path.join(folder, '.lintrc.json'))
  await learn(editor, document, 'recieve', 'Add “recieve” to words')
  expect(editor.shown.join('\n')).toContain(`${path.join(folder, '.lintrc.json')}: `)
  expect(await editor.diagnostics(document.uri)).toHaveLength(1)
})

test('with --no-config there is none to add to', async () => {
  const folder = makeFolder()
  const editor = await startEditor({folders: [folder], args: ['--no-config']})
  const document = editor.open(uriOf(folder, 'a.md'), wrong)
  expect((await editor.actions(document, 'recieve')).filter(({title}) => title.startsWith('Add'))).toEqual([])
  expect(existsSync(path.join(folder, '.lintrc.json'))).toBe(false)
})

test('a word in a list that it is offered for silences the finding', async () => {
  const offered = new Set<string>()
  for (const {id, meta} of rules) {
    for (const {bad, settings, options} of meta.examples) {
      if (settings || options) continue
      const value = bad.replace(/[⟦⟧]/g, '')
      const check = async (lists: object) => {
        const linter = createLinter(resolveConfig({...lists, rules: {[id]: 'error'}}), {data: readData})
        const {messages} = await linter.check(new VFile({path: 'a.md', value}))
        return messages.filter(({ruleId}) => ruleId === id).map(({actual = ''}) => actual)
      }
      for (const actual of await check({})) {
        for (const list of listsFor({ruleId: id, actual})) {
          offered.add(id)
          expect(await check({[list]: [wordOf({actual})]}), `${actual} in ${list}: ${value}`).not.toContain(
            actual
          )
        }
      }
    }
  }
  expect(offered).toContain('spelling/misspelled-word')
  expect(offered.size).toBeGreaterThan(3)
})
