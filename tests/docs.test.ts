import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {parseConfig} from '../src/config/parse.ts'
import {makeFolder} from './cli/sandbox.ts'

const byId = new Map(rules.map((rule) => [rule.id, rule]))
const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md')
)

interface Block {
  readonly language: string
  readonly code: string
}

const blocksOf = (page: string): readonly Block[] =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', code = '']) => ({language, code})
  )

/**
 * What pages tell readers to do that is not done here: it installs things or needs a machine, a program or a network
 * that tests have not. Tests with other programs do some of it.
 */
const elsewhere =
  /^(?:npm|npx|pnpm|git clone|git push|pre-commit|parallel|find|sudo|apt-get|brew|code|nvim|python|docker)\b/

/** Folder as a reader may have it: drafts in a repository with a configuration, something staged, something changed. */
function makeDesk(): string {
  const desk = makeFolder({
    'draft.md': 'They met on monday.\n',
    'before.md': 'They met on monday,and on Friday.\n',
    'article.txt': 'The necesary steps were taken.\n',
    'docs/guide.md': '# Guide\n\nAll is well.\n',
    'minutes/may.md': 'All was well.\n',
    'documents.ndjson': '{"path": "a.md", "text": "They met on monday."}\n',
    '.lintrc.json': '{"language": "en-GB"}\n'
  })
  const git = (...args: readonly string[]) =>
    spawnSync(
      'git',
      [
        '-C',
        desk,
        '-c',
        'user.name=desk',
        '-c',
        'user.email=desk@example.org',
        '-c',
        'commit.gpgsign=false',
        ...args
      ],
      {encoding: 'utf8'}
    )
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message=begin')
  git('update-ref', 'refs/remotes/origin/main', 'HEAD')
  return desk
}

/** `stet` as it is called, from the build. */
function installStet(): string {
  const target = path.resolve('dist/cli.js')
  const script = `#!/bin/sh\nexec "${process.execPath}" "${target}" "$@"\n`
  const folder = makeFolder({stet: script})
  spawnSync('chmod', ['+x', path.join(folder, 'stet')])
  return folder
}

describe.each(pages)('%s', (page) => {
  const blocks = blocksOf(page)
  const commands = blocks
    .filter(({language}) => language === 'sh')
    .flatMap(({code}) => code.replace(/\\\n/g, ' ').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#') && !elsewhere.test(line))

  it.runIf(commands.length > 0)('gives commands that run', () => {
    const desk = makeDesk()
    const PATH = `${installStet()}${path.delimiter}${process.env.PATH ?? ''}`
    for (const command of commands) {
      const {status, stderr} = spawnSync('sh', ['-c', command], {
        cwd: desk,
        encoding: 'utf8',
        input: '',
        env: {...process.env, PATH}
      })
      expect({command, stderr, done: status === 0 || status === 1}).toEqual({command, stderr, done: true})
      expect(stderr, command).not.toMatch(/unknown|unrecognized|not found|no such/i)
    }
  })

  it.each(blocks.filter(({language}) => language === 'js'))('has code that runs: $code', ({code}) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'})
    for (const [, comment = ''] of code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm))
      expect(output).toContain(comment)
    expect(output.trim()).not.toBe('')
  })

  it('has JSON that is right', async () => {
    for (const {code} of blocks.filter(({language}) => language === 'json')) {
      const values = code.trim().includes('\n{') ? code.trim().split('\n') : [code]
      for (const value of values) expect(() => JSON.parse(value)).not.toThrow()
    }
  })

  it('has configurations that are right', async () => {
    for (const {code} of blocks.filter(({language}) => language === 'jsonc'))
      await expect(parseConfig(code, '.lintrc.json', byId), code).resolves.toBeDefined()
  })

  it('links to what there is', () => {
    const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
    for (const [, target = '', anchor] of text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
      const file = target === '' ? page : path.join(path.dirname(page), target)
      expect(existsSync(file), `${page} links to ${target}`).toBe(true)
      if (anchor) expect(anchorsOf(file), `${page} links to ${target}#${anchor}`).toContain(anchor)
    }
  })
})

/** Anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (page: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-')
  )
