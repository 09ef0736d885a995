import {spawn, spawnSync} from 'node:child_process'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {CancellationTokenSource} from 'vscode-languageserver/node'
import {makeFolder, run} from '../cli/sandbox.ts'
import {startEditor, uriOf} from './client.ts'

const draft = 'They met on monday.\n'
const program = path.resolve('dist/cli.js')

test('bad requests and notifications are answered or passed over, and the next draft is checked', async () => {
  const editor = await startEditor({folders: [makeFolder()]})
  const {connection} = editor
  const place = {line: 0, character: 0}
  const notifications: readonly (readonly [string, unknown])[] = [
    ['textDocument/didOpen', {}],
    ['textDocument/didOpen', {textDocument: {uri: 'untitled:x', languageId: null, version: 1, text: null}}],
    [
      'textDocument/didChange',
      {textDocument: {uri: 'untitled:gone', version: 2}, contentChanges: [{text: 'a'}]}
    ],
    ['textDocument/didChange', {textDocument: {uri: 'untitled:gone'}}],
    ['textDocument/didClose', {textDocument: {uri: 'untitled:gone'}}],
    ['textDocument/didSave', {}],
    ['workspace/didChangeWatchedFiles', null],
    ['workspace/didChangeConfiguration', {settings: [1]}],
    ['workspace/didChangeConfiguration', {settings: {stet: 'x'}}],
    ['no/such', {}],
    ['$/cancelRequest', {id: 4711}]
  ]
  for (const [method, params] of notifications) await connection.sendNotification(method, params)
  const requests: readonly (readonly [string, unknown])[] = [
    ['textDocument/hover', {textDocument: {uri: 'untitled:gone'}, position: place}],
    ['textDocument/hover', {}],
    ['textDocument/codeAction', {textDocument: {uri: 'untitled:gone'}}],
    ['textDocument/codeAction', null],
    ['textDocument/diagnostic', {}],
    ['workspace/executeCommand', {command: 'no-such', arguments: []}],
    ['workspace/executeCommand', {command: 'stet.server.explain', arguments: [{rule: 'no/such'}]}],
    ['workspace/executeCommand', {command: 'stet.server.addWord', arguments: [{uri: 1}]}],
    [
      'workspace/executeCommand',
      {command: 'stet.server.addWord', arguments: [{uri: 'untitled:gone', list: 'words', word: 'a'}]}
    ],
    ['no/such', {}]
  ]
  for (const [method, params] of requests) await connection.sendRequest(method, params).catch(() => {})
  editor.open('untitled:a', draft)
  expect(await editor.diagnostics('untitled:a', 1)).toHaveLength(1)
})

test('texts of every kind are checked', async () => {
  const editor = await startEditor()
  const texts = [
    '',
    '\0\0binary\0',
    '\uD800 lone surrogate \uDC00',
    '<!-- stet',
    '```\n',
    '| '.repeat(2000),
    '> '.repeat(2000),
    '['.repeat(5000),
    'a '.repeat(20_000),
    '\r\n\r\r\n'
  ]
  for (const [index, text] of texts.entries()) {
    const document = editor.open(`untitled:${index}`, text)
    await editor.diagnostics(document.uri, 1)
    const whole = {start: {line: 0, character: 0}, end: {line: 1e9, character: 1e9}}
    expect(Array.isArray(await editor.actions(document, whole)), String(index)).toBe(true)
  }
  editor.open('untitled:last', draft)
  expect(await editor.diagnostics('untitled:last', 1)).toHaveLength(1)
})

test('places outside the text find nothing', async () => {
  const editor = await startEditor()
  const document = editor.open('untitled:a', draft)
  const far = {line: 1000, character: 1000}
  expect(await editor.actions(document, {start: far, end: far}, ['quickfix'])).toEqual([])
  editor.change(document, 'x', {start: far, end: far})
  expect(await editor.diagnostics('untitled:a', 2)).toHaveLength(1)
})

test('a request that is taken back is not worked on', async () => {
  const editor = await startEditor()
  editor.open('untitled:a', draft.repeat(500))
  const source = new CancellationTokenSource()
  const answer = editor.connection.sendRequest(
    'textDocument/codeAction',
    {
      textDocument: {uri: 'untitled:a'},
      range: {start: {line: 0, character: 0}, end: {line: 9, character: 0}}
    },
    source.token
  )
  source.cancel()
  await expect(answer).rejects.toMatchObject({code: -32800})
  expect(await editor.pull('untitled:a')).toMatchObject({kind: 'full'})
})

test('a request that comes while the draft changes is answered for the text as it then is', async () => {
  const editor = await startEditor()
  let document = editor.open('untitled:a', draft)
  const answers = []
  for (let count = 1; count <= 20; count++) {
    document = editor.change(document, draft.repeat(count))
    answers.push(editor.pull('untitled:a'))
  }
  const found = await Promise.all(answers)
  const counts = found.map(({items = []}) => items.length)
  expect(counts.at(-1)).toBe(20)
  expect(counts.every((count, index) => count > index)).toBe(true)
})

describe('the end', () => {
  test('after `shutdown` and `exit` the exit code is 0', async () => {
    const editor = await startEditor()
    expect(await editor.leave()).toBe(0)
  })

  test.each([
    ['nothing', '', 1],
    ['no message at all', 'Hello?\r\n\r\n', 1],
    ['no JSON', 'Content-Length: 5\r\n\r\n{nope', 1],
    ['JSON that is no message', 'Content-Length: 2\r\n\r\n[]', 1]
  ])('after %s the server ends with its input', (_name, input, code) => {
    const {status, stderr} = spawnSync(process.execPath, [program, 'lsp'], {input, encoding: 'utf8'})
    expect(status).toBe(code)
    expect(stderr).not.toContain('at ')
  })

  test('a message that is no JSON does not cost the next one', async () => {
    const server = spawn(process.execPath, [program, 'lsp'], {stdio: ['pipe', 'pipe', 'ignore']})
    const hello = JSON.stringify({jsonrpc: '2.0', id: 1, method: 'initialize', params: {capabilities: {}}})
    server.stdin.write(`Content-Length: 5\r\n\r\n{nopeContent-Length: ${hello.length}\r\n\r\n${hello}`)
    let output = ''
    for await (const chunk of server.stdout) {
      output += String(chunk)
      if (output.includes('"serverInfo"')) break
    }
    server.kill()
    expect(output).toContain('"id":1')
  })
})

describe('arguments', () => {
  test.each([
    [['lsp', 'draft.md'], 'Unexpected `draft.md` after `lsp`, expected no path'],
    [['lsp', '--fix'], 'Unexpected option `--fix` of `stet lsp`, expected none, or one of `--config`'],
    [['lsp', '--config'], 'Unexpected `--config` without a value']
  ])('%j', async (argv, message) => {
    const {code, stderr} = await run(makeFolder(), argv)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})

test('a server in a folder that goes away goes on', async () => {
  const editor = await startEditor({folders: [makeFolder()]})
  editor.open(uriOf('/no/such/folder/a.md'), draft)
  expect(await editor.diagnostics(uriOf('/no/such/folder/a.md'), 1)).toHaveLength(1)
})
