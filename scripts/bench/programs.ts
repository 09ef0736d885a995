import {existsSync} from 'node:fs'
import path from 'node:path'
import {root} from '../lexicon/data-folder.ts'
import type {Input} from './inputs.ts'

/** A checker that is measured as a whole process. */
export interface Program {
  readonly name: string
  isThere(): boolean
  command(input: Input): readonly string[]
  /** Whether an exit code means that it checked everything. */
  isDone(code: number): boolean
}

const bench = path.join(root, 'bench')
const packages = path.join(bench, 'node_modules')
/** What no package of the system has: see `bench/README.md`. */
const tools = path.join(bench, 'tools')
const languagetool = path.join(tools, 'languagetool')
const folders = [tools, path.join(tools, 'bin'), ...(process.env.PATH ?? '').split(path.delimiter)]

const find = (name: string): string | undefined =>
  folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file))

/** A script that Node runs, of a package that the bench has or of this one. */
function script(
  name: string,
  needs: string,
  command: (input: Input) => readonly string[],
  codes: readonly number[] = [0, 1]
): Program {
  return {
    name,
    isThere: () => existsSync(needs),
    command: (input) => [process.execPath, ...command(input)],
    isDone: (code) => codes.includes(code)
  }
}

/** A program found by its name. */
function program(
  name: string,
  args: (input: Input) => readonly string[],
  codes: readonly number[] = [0, 1]
): Program {
  return {
    name,
    isThere: () => find(name) !== undefined,
    command: (input) => [find(name) ?? name, ...args(input)],
    isDone: (code) => codes.includes(code)
  }
}

/** A bare process of Node: the floor. */
export const bare = script('`node -e 0`', process.execPath, () => ['-e', '0'])

/** The built command line. */
export const stet = script('stet', path.join(root, 'dist', 'cli.js'), (input) => [
  path.join(root, 'dist', 'cli.js'),
  input.path
])

/** What stet is compared with. */
export const peers: readonly Program[] = [
  // It reads standard input alone.
  {
    name: 'aspell',
    isThere: () => find('aspell') !== undefined,
    command: ({files}) => ['/bin/sh', '-c', 'cat "$@" | aspell list --lang=en_US', 'sh', ...files],
    isDone: (code) => code === 0
  },
  program('hunspell', ({files}) => ['-l', '-d', 'en_US', ...files]),
  program('codespell', ({path: target}) => [target], [0, 65]),
  program('typos', ({path: target}) => [target], [0, 2]),
  program('vale', ({path: target}) => ['--config', path.join(bench, 'vale', '.vale.ini'), target]),
  script('cspell', path.join(packages, 'cspell'), ({path: target, files}) => [
    path.join(packages, 'cspell', 'bin.mjs'),
    ...['lint', '--no-progress', '--no-summary', '--language-id', 'markdown'],
    files.length === 1 ? target : `${target}/**`
  ]),
  script('textlint', path.join(packages, 'textlint'), ({path: target}) => [
    path.join(packages, 'textlint', 'bin', 'textlint.js'),
    ...['--config', path.join(bench, 'textlintrc.json')],
    target
  ]),
  script('retext-spell', path.join(packages, 'retext-spell'), ({path: target}) => [
    path.join(bench, 'peers', 'retext-spell.mjs'),
    ...['--quiet', target]
  ]),
  script('harper.js', path.join(packages, 'harper.js'), ({path: target}) => [
    path.join(bench, 'peers', 'harper.mjs'),
    target
  ]),
  {
    name: 'LanguageTool',
    isThere: () => existsSync(languagetool) && find('java') !== undefined,
    command: ({path: target}) => [
      find('java') ?? 'java',
      ...['-cp', [path.join(languagetool, 'classes'), path.join(languagetool, '*')].join(path.delimiter)],
      ...['Check', target]
    ],
    isDone: (code) => code === 0
  }
]
