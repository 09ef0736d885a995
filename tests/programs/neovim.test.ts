import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {VFile} from 'vfile'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createLinter, readData, resolveConfig} from '../../src/index.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'

/** A mark as Neovim keeps it: line and column in bytes from 0, severity, code, source, text. */
type Mark = readonly [
  line: number,
  column: number,
  severity: number,
  code: string,
  source: string,
  text: string
]

/** What the author saw whom `neovim.lua` plays. */
interface Seen {
  readonly problem?: string
  readonly marks: readonly Mark[]
  /** Actions that were offered. */
  readonly menu: readonly string[]
  /** The draft after one fix, and after all. */
  readonly fixed: string
  readonly all: string
  readonly left: readonly Mark[]
}

/** A buffer is lines: whether the last one ends is another matter. */
const article = readFileSync('fixtures/belarus-treaty.md', 'utf8').trimEnd()
const linter = createLinter(resolveConfig(), {data: readData})
let scratch = ''
let seen: Seen

/** The findings as an editor that counts bytes has them. */
async function marksOf(value: string): Promise<readonly Mark[]> {
  const lines = value.split('\n')
  const severities = {error: 1, warning: 2, info: 3}
  return readMessages(await linter.check(new VFile({path: 'article.md', value}))).map(
    ({place: {start}, severity, ruleId, reason, note}) => [
      start.line - 1,
      Buffer.byteLength((lines[start.line - 1] ?? '').slice(0, start.column - 1)),
      severities[severity],
      ruleId,
      'stet',
      note === null ? reason : `${reason}\n${note}`
    ]
  )
}

beforeAll(() => {
  scratch = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'stet-neovim-')))
  const draft = path.join(scratch, 'article.md')
  copyFileSync('fixtures/belarus-treaty.md', draft)
  // As the documentation tells users of this Neovim.
  const init = path.join(scratch, 'stet.lua')
  const [, setup = ''] =
    /^Before, from 0\.7 on:\n\n```lua\n([\s\S]*?)```$/m.exec(readFileSync('docs/editors.md', 'utf8')) ?? []
  expect(setup).toContain('nvim_create_autocmd')
  writeFileSync(init, setup)
  const stet = path.join(scratch, 'stet')
  writeFileSync(stet, `#!/bin/sh\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`, {
    mode: 0o755
  })
  const report = path.join(scratch, 'report.json')
  const script = path.resolve('tests/programs/neovim.lua')
  const run = spawnSync('nvim', ['--headless', '--clean', '-c', `luafile ${script}`, '-c', 'qa!'], {
    cwd: scratch,
    encoding: 'utf8',
    timeout: 200_000,
    env: {
      ...process.env,
      XDG_CONFIG_HOME: scratch,
      XDG_DATA_HOME: scratch,
      XDG_STATE_HOME: scratch,
      XDG_CACHE_HOME: scratch,
      PATH: `${scratch}${path.delimiter}${process.env.PATH}`,
      STET_INIT: init,
      STET_DRAFT: draft,
      STET_REPORT: report
    }
  })
  if (run.error) throw run.error
  seen = JSON.parse(readFileSync(report, 'utf8'))
  if (seen.problem !== undefined) throw new Error(`${seen.problem}\n${run.stderr}`)
}, 240_000)

afterAll(() => rmSync(scratch, {recursive: true, force: true}))

test('the article is marked where the command line marks it', async () => {
  expect(seen.marks).toEqual(await marksOf(article))
})

test('a fix is offered first, and changes what it says', () => {
  expect(seen.menu).toEqual([
    'Replace with “, p”',
    'Fix all spacing/after-punctuation in this draft',
    'Let it stand here',
    'Explain spacing/after-punctuation',
    'Fix all that is certain'
  ])
  expect(seen.fixed).toBe(article.replace('community,particularly', 'community, particularly'))
})

test('all that is certain is fixed at once, as --fix does, and the queries stay', async () => {
  expect(seen.all).toBe(String(await linter.fix(new VFile({path: 'article.md', value: article}))))
  expect(seen.left).toEqual(await marksOf(seen.all))
  expect(seen.left.length).toBeGreaterThan(0)
})
