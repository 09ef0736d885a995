import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, realpathSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver/node'

const extension = path.resolve('editors/vscode')
let scratch = ''
let unpacked = ''

function run(command: string, args: readonly string[], cwd = process.cwd()): string {
  const {status, stdout, stderr, error} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} gave ${status}:\n${stdout}${stderr}`)
  return stdout
}

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'stet-vscode-')))
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], extension)
  const file = path.join(scratch, 'stet.vsix')
  run('npx', ['tsx', 'scripts/vscode.ts', '--package', file])
  run('python3', ['-m', 'zipfile', '-e', file, scratch])
  unpacked = path.join(scratch, 'extension')
}, 400_000)

afterAll(() => rmSync(scratch, {recursive: true, force: true}))

test('its types are right', () => {
  run('npx', ['tsc', '--noEmit', '--project', extension])
})

test('the package has all that the manifest names', () => {
  const {main, contributes} = JSON.parse(readFileSync(path.join(unpacked, 'package.json'), 'utf8'))
  for (const name of [main, contributes.jsonValidation[0].url, 'readme.md', 'changelog.md', 'LICENSE.txt'])
    expect(existsSync(path.join(unpacked, name)), name).toBe(true)
  expect(existsSync(path.join(unpacked, 'node_modules'))).toBe(false)
})

test('woken, it registers every command of the manifest', () => {
  const {contributes} = JSON.parse(readFileSync(path.join(unpacked, 'package.json'), 'utf8'))
  const registered = run(process.execPath, [path.resolve('tests/programs/wake-extension.cjs'), unpacked])
  expect(JSON.parse(registered).sort()).toEqual(
    contributes.commands.map(({command}: {command: string}) => command).sort()
  )
})

test('the server that comes with it marks a draft', async () => {
  const server = spawn(process.execPath, [path.join(unpacked, 'server/dist/cli.js'), 'lsp', '--stdio'], {
    cwd: scratch,
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  connection.listen()
  const capabilities = {textDocument: {diagnostic: {}}}
  await connection.sendRequest('initialize', {processId: null, rootUri: null, capabilities})
  await connection.sendNotification('initialized', {})
  const textDocument = {uri: 'untitled:a', languageId: 'markdown', version: 1, text: 'They met on monday.\n'}
  await connection.sendNotification('textDocument/didOpen', {textDocument})
  const found = await connection.sendRequest('textDocument/diagnostic', {textDocument: {uri: 'untitled:a'}})
  expect(found).toMatchObject({items: [{message: 'Unexpected `monday`, expected `Monday`'}]})
  const href = (found as {items: [{codeDescription: {href: string}}]}).items[0].codeDescription.href
  expect(href).toBe(`file://${unpacked}/server/rules/capitalization/proper-noun.md`)
  expect(existsSync(new URL(href))).toBe(true)
  server.kill()
})
