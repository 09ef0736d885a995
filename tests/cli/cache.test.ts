import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {parseArguments} from '../../src/cli/arguments.ts'
import {openCache} from '../../src/cli/cache.ts'
import type {Engine} from '../../src/cli/engine.ts'
import {resolveSettings} from '../../src/config/library.ts'
import {fakeEngine, makeFolder, run} from './sandbox.ts'

/** The engine of the sandbox, and the texts that it checked. */
function watchedEngine(): {readonly engine: Engine; take(): readonly string[]} {
  let checked: string[] = []
  return {
    engine: {
      ...fakeEngine,
      createLinter(config, host) {
        const linter = fakeEngine.createLinter(config, host)
        return {
          ...linter,
          check(file) {
            checked.push(String(file))
            return linter.check(file)
          }
        }
      }
    },
    take() {
      const taken = checked
      checked = []
      return taken
    }
  }
}

const results = (folder: string) => path.join(folder, '.stet-cache', 'results.ndjson')
const write = (folder: string, name: string, text: string) => writeFileSync(path.join(folder, name), text)

describe('--cache', () => {
  test('checks what is new and reports what was found before', async () => {
    const folder = makeFolder({'a.md': 'teh', 'b.md': 'hmm', 'c.txt': 'fine'})
    const {engine, take} = watchedEngine()
    const argv = ['.', '--cache', '--format', 'json']
    const first = await run(folder, argv, {engine})
    expect(take()).toEqual(['teh', 'hmm', 'fine'])
    const second = await run(folder, argv, {engine})
    expect(take()).toEqual([])
    expect(second).toEqual(first)
    expect(second).toEqual(await run(folder, ['.', '--format', 'json']))
    expect(second.code).toBe(1)
  })

  test('git passes over it', async () => {
    const folder = makeFolder({'a.md': 'teh'})
    execFileSync('git', ['init', '-q', folder])
    await run(folder, ['.', '--cache'])
    expect(existsSync(results(folder))).toBe(true)
    expect(execFileSync('git', ['status', '--porcelain'], {cwd: folder, encoding: 'utf8'})).toBe('?? a.md\n')
  })

  const changes: readonly [string, (folder: string) => void, readonly string[]][] = [
    ['the text', (folder) => write(folder, 'a.md', 'teh alot'), []],
    ['back to an older text', (folder) => write(folder, 'a.md', 'the'), []],
    [
      'the configuration',
      (folder) => write(folder, '.lintrc.json', '{"rules": {"style/extra": "warn"}}'),
      []
    ],
    ['a file of words', (folder) => write(folder, 'words.txt', 'alot\nhmm\n'), []],
    [
      'the configuration that is named',
      (folder) => write(folder, 'other.json', '{"language": "en-GB"}'),
      ['--config', 'other.json']
    ],
    ['whether comments count', () => {}, ['--no-inline-config']],
    ['whether there is a configuration', () => {}, ['--no-config']]
  ]
  test.each(changes)('checks again after a change of %s', async (_name, change, argv) => {
    const folder = makeFolder({
      'a.md': 'teh',
      'words.txt': 'alot\n',
      '.lintrc.json': '{"words": ["./words.txt"]}'
    })
    const {engine, take} = watchedEngine()
    await run(folder, ['a.md', '--cache'], {engine})
    take()
    change(folder)
    const again = await run(folder, ['a.md', '--cache', '--format', 'json', ...argv], {engine})
    expect(take()).toHaveLength(1)
    expect(again).toEqual(await run(folder, ['a.md', '--format', 'json', ...argv]))
  })

  test('checks again as another format', async () => {
    const folder = makeFolder({'a.md': 'teh'})
    const {engine, take} = watchedEngine()
    await run(folder, ['.', '--cache'], {engine})
    renameSync(path.join(folder, 'a.md'), path.join(folder, 'a.txt'))
    take()
    await run(folder, ['.', '--cache'], {engine})
    expect(take()).toEqual(['teh'])
  })

  test('checks again after a change of the program', async () => {
    const folder = makeFolder({'a.md': 'teh'})
    const file = path.join(folder, 'a.md')
    const options = parseArguments(['a.md', '--cache'])
    const {engine, take} = watchedEngine()
    const config = resolveSettings({}, engine.rules)
    const io = {
      cwd: folder,
      env: {},
      stdin: (async function* () {})(),
      stdout: {write() {}},
      stderr: {write() {}}
    }
    for (const [program, checked] of [
      ['1', 1],
      ['1', 0],
      ['2', 1],
      ['2', 0],
      ['1', 1]
    ] as const) {
      const cache = openCache(options, io, program)
      const {VFile} = await import('vfile')
      const linter = cache.wrap(engine.createLinter(config, {data: async () => new Uint8Array()}), config)
      await linter.check(new VFile({path: file, value: 'teh'}))
      await cache.save()
      expect(take()).toHaveLength(checked)
    }
  })

  test('is not used where plugins are: they may depend on anything', async () => {
    const folder = makeFolder({
      'a.md': 'teh',
      'plugin.mjs': 'export default () => () => {}',
      '.lintrc.json': '{"plugins": ["./plugin.mjs"]}'
    })
    const {engine, take} = watchedEngine()
    for (let time = 0; time < 2; time++) {
      await run(folder, ['a.md', '--cache', '--allow-plugins'], {engine})
      expect(take()).toEqual(['teh'])
    }
  })

  test('knows what fixing left', async () => {
    const folder = makeFolder({'a.md': 'teh hmm'})
    const {engine, take} = watchedEngine()
    expect((await run(folder, ['a.md', '--cache', '--fix'], {engine})).code).toBe(0)
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('the hmm')
    take()
    const again = await run(folder, ['a.md', '--cache', '--format', 'unix'], {engine})
    expect(take()).toEqual([])
    expect(again.stdout).toContain('[style/hesitation]')
  })

  test('fixes what it knows to be wrong', async () => {
    const folder = makeFolder({'a.md': 'teh'})
    await run(folder, ['a.md', '--cache'])
    await run(folder, ['a.md', '--cache', '--fix'])
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('the')
  })

  test('forgets files that are gone, and keeps those of other runs', async () => {
    const folder = makeFolder({'a.md': 'teh', 'b.md': 'hmm', 'c.md': 'fine'})
    await run(folder, ['.', '--cache'])
    rmSync(path.join(folder, 'b.md'))
    write(folder, 'a.md', 'teh teh')
    await run(folder, ['a.md', '--cache'])
    const kept = readFileSync(results(folder), 'utf8')
    expect([...kept.matchAll(/"\.\.\/(\w+)\.md"/g)].map(([, name]) => name).sort()).toEqual(['a', 'c'])
  })

  const spoilt: readonly [string, (text: string) => string][] = [
    ['cut off', (text) => text.slice(0, -20)],
    ['cut off at a line', (text) => text.slice(0, text.lastIndexOf('\n', text.length - 2))],
    ['empty', () => ''],
    ['something else', () => '{"teh": 1}\n'],
    ['of another version', (text) => text.replace('"version":1', '"version":99')],
    ['changed in one character', (text) => text.replace('Unexpected', 'Inexpected')],
    ['binary', () => '\u0000\uFFFD\n\n']
  ]
  test.each(spoilt)('leaves a cache aside that is %s', async (_name, spoil) => {
    const folder = makeFolder({'a.md': 'teh'})
    const argv = ['a.md', '--cache', '--format', 'unix']
    const first = await run(folder, argv)
    writeFileSync(results(folder), spoil(readFileSync(results(folder), 'utf8')))
    const second = await run(folder, argv)
    expect(second).toEqual({
      ...first,
      stderr:
        'stet: .stet-cache/results.ndjson: Unexpected contents, so this cache is ignored and made anew\n'
    })
    expect(await run(folder, argv)).toEqual(first)
  })

  test.each([
    ['a file', 'kept/here.cache', 'kept/here.cache'],
    ['a folder to be', 'kept/', 'kept/results.ndjson'],
    ['a folder', 'there', 'there/results.ndjson']
  ])('is kept in %s where that is asked for', async (_name, location, file) => {
    const folder = makeFolder({'a.md': 'teh'})
    mkdirSync(path.join(folder, 'there'))
    const {engine, take} = watchedEngine()
    const argv = ['a.md', '--cache', '--cache-location', location, '--cache-strategy', 'content']
    await run(folder, argv, {engine})
    expect(existsSync(path.join(folder, file))).toBe(true)
    expect(existsSync(path.join(folder, '.stet-cache'))).toBe(false)
    take()
    await run(folder, argv, {engine})
    expect(take()).toEqual([])
  })

  test('that cannot be written costs a word, not the report', async () => {
    const folder = makeFolder({'a.md': 'teh', file: ''})
    const {code, stdout, stderr} = await run(folder, [
      'a.md',
      '--cache',
      '--cache-location',
      'file/x',
      '--format',
      'unix'
    ])
    expect(stdout).toContain('a.md:1:1-1:4')
    expect(stderr).toMatch(/^stet: file\/x: Cannot write the cache: .+\n$/)
    expect(code).toBe(1)
  })

  test.each([
    [['--cache-location', 'x'], 'Unexpected `--cache-location` without `--cache`, expected both'],
    [['--cache-strategy', 'content'], 'Unexpected `--cache-strategy` without `--cache`, expected both'],
    [
      ['--cache', '--cache-strategy', 'metadata'],
      'Unexpected `metadata` for `--cache-strategy`, expected `content`'
    ]
  ])('%j is an error', async (argv, message) => {
    const {code, stderr} = await run(makeFolder({'a.md': 'a'}), ['a.md', ...argv])
    expect(stderr).toBe(`stet: ${message}\n`)
    expect(code).toBe(2)
  })
})
