import {execFileSync, spawnSync} from 'node:child_process'
import {accessSync, constants, cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import Module, {isBuiltin} from 'node:module'
import path from 'node:path'
import {Script} from 'node:vm'
import {describe, expect, test} from 'vitest'
import {makeFolder} from './sandbox.ts'

const program = path.resolve('dist/cli.js')
const draft = 'They met on monday ,and left.\n'

function stet(
  cwd: string,
  argv: readonly string[],
  input = ''
): {code: number | null; stdout: string; stderr: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    env: {
      ...process.env,
      XDG_CONFIG_HOME: path.join(cwd, 'no-settings'),
      NO_COLOR: '1',
      FORCE_COLOR: undefined
    }
  })
  return {code: status, stdout, stderr}
}

describe('the built program', () => {
  test('can be started by its name', () => {
    accessSync(program, constants.X_OK)
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(execFileSync(program, ['--version'], {encoding: 'utf8'})).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('checks, fixes and leaves nothing else behind', () => {
    const folder = makeFolder({'draft.md': draft, 'notes.txt': 'All is well.\n'})
    const found = stet(folder, ['.', '--format', 'unix'])
    expect(found).toMatchObject({code: 1, stderr: ''})
    expect(found.stdout).toMatch(/^draft\.md:1:\d+-1:\d+: error .+ \[[a-z-]+\/[a-z-]+\]$/m)

    expect(stet(folder, ['.', '--fix'])).toMatchObject({code: 0, stderr: ''})
    expect(readFileSync(path.join(folder, 'draft.md'), 'utf8')).toBe('They met on Monday, and left.\n')
    expect(readdirSync(folder)).toEqual(['draft.md', 'notes.txt'])
  })

  test('shows each report', () => {
    const folder = makeFolder({'draft.md': draft})
    for (const format of ['stylish', 'unix', 'json', 'github']) {
      expect(stet(folder, ['draft.md', '--format', format])).toMatchObject({code: 1, stderr: ''})
    }
    expect(stet(folder, ['draft.md', '--format', 'diff']).stdout).toContain(
      `-${draft}+They met on Monday, and left.\n`
    )
  })

  test('answers documents line by line, and keeps results', () => {
    const folder = makeFolder({'draft.md': draft})
    const asked = stet(folder, ['--stdin-ndjson'], `${JSON.stringify({path: 'draft.md', text: draft})}\nx\n`)
    const [answer = '', error = ''] = asked.stdout.split('\n')
    expect(JSON.parse(error)).toMatchObject({line: 2})
    const cached = ['draft.md', '--cache', '--format', 'json']
    const first = stet(folder, cached)
    expect(JSON.parse(first.stdout).files).toEqual([JSON.parse(answer)])
    expect(readdirSync(path.join(folder, '.stet-cache')).sort()).toEqual(['.gitignore', 'results.ndjson'])
    expect(stet(folder, cached)).toEqual(first)
  })

  test('reads standard input', () => {
    expect(stet(makeFolder(), ['--stdin', '--fix', '--format', 'unix'], draft)).toEqual({
      code: 0,
      stdout: 'They met on Monday, and left.\n',
      stderr: ''
    })
  })

  test('reads configuration with comments, and tells where it is wrong', () => {
    const folder = makeFolder({'draft.md': draft, '.lintrc.json': '{\n  // Ours\n  "rulez": {}\n}\n'})
    const {code, stdout, stderr} = stet(folder, ['draft.md'])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(/^stet: \.lintrc\.json:3:3: Unexpected key `rulez`, .*; did you mean `rules`\?\n$/)
  })

  test('runs a published retext plugin', () => {
    const folder = makeFolder({
      'draft.md': 'The chairman spoke.\n',
      '.lintrc.json': '{"plugins": ["retext-equality"]}'
    })
    execFileSync('ln', ['-s', path.resolve('node_modules'), 'node_modules'], {cwd: folder})
    expect(stet(folder, ['draft.md']).code).toBe(2)
    const {code, stdout} = stet(folder, ['draft.md', '--allow-plugins', '--format', 'unix'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^draft\.md:1:5-1:13: warning .*chairman.* \[retext-equality\/[a-z-]+\]$/m)
  })

  test('explains words', () => {
    const folder = makeFolder()
    expect(stet(folder, ['explain', 'Monday'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('is in the lexicon')
    })
    expect(stet(folder, ['explain', 'recieve'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('receive')
    })
  })

  test('is not disturbed by a reader that leaves', () => {
    const folder = makeFolder(
      Object.fromEntries(Array.from({length: 200}, (_, index) => [`${index}.md`, draft.repeat(20)]))
    )
    const run = spawnSync(
      'bash',
      ['-c', '"$0" "$1" . --format json | head -c 1; echo " $PIPESTATUS"', process.execPath, program],
      {
        cwd: folder,
        encoding: 'utf8'
      }
    )
    expect(run).toMatchObject({stdout: '{ 1\n', stderr: ''})
  })
})

describe('the files of the program', () => {
  const always = ['core.cjs', 'rolldown-runtime.cjs', 'start.cjs']

  /** Files that a run loads. */
  function loaded(...args: readonly string[]): readonly string[] | undefined {
    const {stdout} = spawnSync(
      process.execPath,
      ['--require', path.resolve('tests/cli/list-loaded.cjs'), program, ...args],
      {encoding: 'utf8', env: {...process.env, NODE_OPTIONS: ''}}
    )
    return /^loaded: (.*)$/m.exec(stdout)?.[1]?.split(' ')
  }

  const required = (name: string): readonly string[] =>
    [
      ...readFileSync(path.join('dist/cli', name), 'latin1').matchAll(/\brequire\([`"']([^`"']+)[`"']\)/g)
    ].map(([, specifier = '']) => specifier)

  test('a plain run loads nothing that it does not need', () => {
    expect(loaded('--no-config', path.resolve('fixtures/nasty.md'))).toEqual(always)
  })

  test.each([
    [['--version'], ['version.cjs']],
    [['--help'], ['help.cjs']],
    [
      ['--format', 'sarif', '--no-config', 'fixtures/nasty.md'],
      ['fingerprint.cjs', 'sarif.cjs', 'version.cjs']
    ]
  ])('a run with %j loads little more', (args, more) => {
    expect(loaded(...args)).toEqual([...always, ...more].sort())
  })

  test('need no packages', () => {
    const names = readdirSync('dist/cli').filter((name) => name.endsWith('.cjs'))
    expect(names.flatMap(required)).toContain('node:fs')
    expect(
      names
        .flatMap(required)
        .filter((specifier) => !isBuiltin(specifier) && !/^\.\.?\/[\w-]+\.cjs$/.test(specifier))
    ).toEqual([])
  })

  test.each(['core', 'protocol', 'run-lsp'])('start from what V8 made of %s', (name) => {
    const file = `dist/cli/${name}.cjs`
    const script = new Script(Module.wrap(readFileSync(file, 'latin1')), {
      filename: path.resolve(file),
      cachedData: readFileSync(`${file}.cache`)
    })
    expect(script.cachedDataRejected).toBe(false)
  })

  test('run without that, and with what another version of Node made', () => {
    const folder = makeFolder({'a.md': 'This is teh cat.\n'})
    cpSync('dist', path.join(folder, 'dist'), {recursive: true})
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}')
    const cache = path.join(folder, 'dist/cli/core.cjs.cache')
    const check = () => spawnSync(process.execPath, ['dist/cli.js', 'a.md'], {cwd: folder, encoding: 'utf8'})
    writeFileSync(cache, 'something else')
    expect(check()).toMatchObject({status: 1, stderr: ''})
    rmSync(cache)
    expect(check()).toMatchObject({status: 1, stderr: ''})
  })

  test('hold the data and the schema', () => {
    const data = readdirSync('src').flatMap((part) => {
      const folder = path.join('src', part)
      return readdirSync(folder.endsWith('.ts') ? '.' : folder).includes('data') && !folder.endsWith('.ts')
        ? readdirSync(path.join(folder, 'data'))
        : []
    })
    expect(readdirSync('dist/data')).toEqual(expect.arrayContaining(data))
    expect(JSON.parse(readFileSync('dist/lintrc.schema.json', 'utf8'))).toHaveProperty('properties.rules')
  })
})
