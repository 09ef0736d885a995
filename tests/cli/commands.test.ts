import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {defaultEngine} from '../../src/cli/engine.ts'
import {helpText} from '../../src/cli/help.ts'
import {makeFolder, run} from './sandbox.ts'

test('--help', async () => {
  expect(await run(makeFolder(), ['--help'])).toEqual({code: 0, stderr: '', stdout: helpText()})
  expect(helpText()).toMatchSnapshot()
})

test('--version', async () => {
  const {version}: {version: string} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await run(makeFolder(), ['-v'])).toEqual({code: 0, stderr: '', stdout: `${version}\n`})
})

test('rules', async () => {
  expect(await run(makeFolder(), ['rules'])).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      'spelling/misspelled-word  error  fixed      Write “the”.',
      'confusion/a-lot           warn   suggested  Write “a lot”.',
      'style/hesitation          info   –          Do not hesitate.',
      'style/extra               off    –          Only on request.',
      ''
    ].join('\n')
  })
})

test('explain what reports have that is no rule of ours', async () => {
  const {code, stdout} = await run(makeFolder(), ['explain', 'directive/unused'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^directive\/unused {2}\(warning; suggests, the author chooses\)\n\n/)
  expect(stdout).toContain('--report-unused-disable-directives')
  expect(await run(makeFolder(), ['explain', 'retext-equality/chairman'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('the retext plugin `retext-equality`')
  })
})

test('explain RULE', async () => {
  const {code, stdout} = await run(makeFolder(), ['explain', 'spelling/misspelled-word'])
  expect(code).toBe(0)
  // The figures change with every measurement.
  expect(stdout.replace(/^Measured: .+\.$/m, 'Measured: FIGURES.')).toMatchSnapshot()
  expect((await run(makeFolder(), ['explain', 'misspelled-word'])).stdout).toBe(stdout)
})

test('--print-config', async () => {
  const folder = makeFolder({
    '.lintrc.json':
      '{"extends": "stet:guardian", "rules": {"style/extra": "warn"}, "ignore": "old/", "words": ["stet"]}'
  })
  const {code, stdout} = await run(folder, ['--print-config', 'old/a.md'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    files: ['.lintrc.json'],
    ignored: true,
    language: 'en-GB',
    words: ['stet'],
    rules: {
      'spelling/misspelled-word': ['error', {ignore: []}],
      'confusion/a-lot': 'warn',
      'style/extra': 'warn'
    },
    quotations: 'suggest'
  })
})

test.each([
  [[], 0.5],
  [['--min-precision', '0.9'], 0.9]
])('the precision that is asked for with %j', async (argv, expected) => {
  const folder = makeFolder({'.lintrc.json': '{"minPrecision": 0.5}'})
  const {stdout} = await run(folder, ['--print-config', 'a.md', ...argv])
  expect(JSON.parse(stdout)).toMatchObject({minPrecision: expected})
})

test('--output-file writes the report, and changes no exit code', async () => {
  const folder = makeFolder({'a.md': 'teh'})
  expect(await run(folder, ['a.md', '-f', 'unix', '-o', 'out/report.txt'])).toEqual({
    code: 1,
    stdout: '',
    stderr: ''
  })
  expect(readFileSync(path.join(folder, 'out/report.txt'), 'utf8')).toBe(
    'a.md:1:1-1:4: error Unexpected `teh` [spelling/misspelled-word]\n'
  )
})

test.each([
  [{}, [], false, false],
  [{}, [], true, true],
  [{NO_COLOR: '1'}, [], true, false],
  [{NO_COLOR: '1'}, ['--color'], false, true],
  [{FORCE_COLOR: '1'}, [], false, true],
  [{FORCE_COLOR: '0'}, [], true, false],
  [{TERM: 'dumb'}, [], true, false],
  [{}, ['--no-color'], true, false]
])('colour: %j %j on a terminal: %s', async (env, argv, tty, colored) => {
  const {stdout} = await run(makeFolder({'a.md': 'teh'}), ['a.md', ...argv], {env, tty})
  expect(stdout.includes('\u001B[')).toBe(colored)
})

test('plugins load only where the user allows them', async () => {
  const folder = makeFolder({
    'a.md': 'fine',
    '.lintrc.json': '{"plugins": ["./plugin.mjs"]}',
    'plugin.mjs': 'globalThis.stetPluginRan = true\nexport default function () {}\n',
    'home/stet/config.json': '{"allowPlugins": true}'
  })
  const ran = () => 'stetPluginRan' in globalThis
  expect(await run(folder, ['a.md'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'stet: The configuration loads plugins, which are code (`./plugin.mjs`): allow them with `--allow-plugins`, or for good with `{"allowPlugins": true}` in `CWD/no-settings/stet/config.json`\n'
  })
  expect(ran()).toBe(false)
  expect(await run(folder, ['a.md'], {env: {XDG_CONFIG_HOME: path.join(folder, 'home')}})).toMatchObject({
    code: 0
  })
  expect(ran()).toBe(true)
  expect(await run(folder, ['a.md', '--allow-plugins'])).toMatchObject({code: 0})
})

test.each([
  ['./none.mjs', 'stet: There is no plugin `./none.mjs`, expected a file as seen from `CWD`\n'],
  [
    'retext-none',
    'stet: There is no plugin `retext-none`, expected an installed package as seen from `CWD`\n'
  ],
  ['./broken.mjs', 'stet: Plugin `./broken.mjs` fails to load: no\n'],
  ['./empty.mjs', 'stet: Unexpected module `./empty.mjs`, expected a retext plugin as its default export\n']
])('plugin %s', async (specifier, stderr) => {
  const folder = makeFolder({
    'a.md': 'fine',
    '.lintrc.json': JSON.stringify({plugins: [[specifier, {}]]}),
    'broken.mjs': 'throw new Error("no")',
    'empty.mjs': 'export const plugin = 1'
  })
  expect(await run(folder, ['a.md', '--allow-plugins'])).toEqual({code: 2, stdout: '', stderr})
})

test('--report-unused-disable-directives, with and without a cache', async () => {
  const folder = makeFolder({'a.md': '# A\n\n<!-- stet -->\nAll is well.\n'})
  const argv = ['a.md', '-f', 'unix', '--cache']
  const engine = defaultEngine
  const found = {
    code: 0,
    stderr: '',
    stdout:
      'a.md:3:1-4:1: warning Unexpected `stet` comment, expected something that it lets stand [directive/unused]\n'
  }
  const asked = [...argv, '--report-unused-disable-directives']
  expect(await run(folder, argv, {engine})).toMatchObject({stdout: ''})
  expect(await run(folder, asked, {engine})).toEqual(found)
  expect(await run(folder, asked, {engine})).toEqual(found)
  expect(await run(folder, argv, {engine})).toMatchObject({stdout: ''})
  expect(await run(folder, [...asked, '--max-warnings', '0'], {engine})).toMatchObject({code: 1})
  await run(folder, [...asked, '--fix', '--fix-type', 'suggestion'], {engine})
  expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toBe('# A\n\nAll is well.\n')
})

test.each([
  ['rules', 'Usage: stet rules\n\nList the rules.\n'],
  ['explain', 'Usage: stet explain RULE|WORD\n\nTell about a rule, or what the lexicon knows of a word.\n']
])('%s --help', async (command, stdout) => {
  expect(await run(makeFolder(), [command, '--help'])).toEqual({code: 0, stderr: '', stdout})
})
