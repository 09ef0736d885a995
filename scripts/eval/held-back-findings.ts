import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Message} from '../../src/rule/message.ts'
import type {HeldBackText} from './held-back-texts.ts'

/** An error or warning in text that was kept back. */
export interface Finding {
  readonly ruleId: string
  readonly file: string
  /** Line of the corpus file, from 1. */
  readonly line: number
  /** The finding between `⟦` and `⟧` with some text on both sides. */
  readonly excerpt: string
  readonly expected: readonly string[]
  /** Whether the bar is for its file. */
  readonly counts: boolean
}

/**
 * Files that are no edited prose of today, and their language: old dialogue; letters, posts and scripts, put together
 * again from tokens. They are reported, but apart.
 */
export const apart: Readonly<Record<string, string>> = {
  'masc-tagged': 'en-US',
  'novels-us': 'en-US',
  'prose-gb': 'en-GB'
}
const around = 60

/** Runs `dist/cli.js` on the texts. */
export function findAll(texts: readonly HeldBackText[]): readonly Finding[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-held-back-'))
  try {
    for (const {name, text} of texts) writeFileSync(path.join(folder, `${name}.txt`), text)
    const overrides = texts.map(({name}) => ({
      files: [`${name}.txt`],
      language: apart[name] ?? 'en-US'
    }))
    writeFileSync(path.join(folder, '.lintrc.json'), JSON.stringify({overrides}))
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [path.resolve('dist/cli.js'), '--format', 'json', folder],
      {encoding: 'utf8', maxBuffer: 1 << 29}
    )
    if (status !== 0 && status !== 1) throw new Error(`stet ended with ${status}: ${stderr.slice(0, 2000)}`)
    const {files} = JSON.parse(stdout) as {files: readonly {path: string; messages: readonly Message[]}[]} // The format's contract.
    return files.flatMap((file) => {
      const name = path.basename(file.path, '.txt')
      const source = texts.find((text) => text.name === name)
      return source ? file.messages.flatMap((message) => findingOf(message, source)) : []
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function findingOf(
  {ruleId, severity, place, expected}: Message,
  {name, text, lines}: HeldBackText
): readonly Finding[] {
  if (severity === 'info') return []
  const {start, end} = place
  const excerpt = `${text.slice(Math.max(0, start.offset - around), start.offset)}⟦${text.slice(start.offset, end.offset)}⟧${text.slice(end.offset, end.offset + around)}`
  return [
    {
      ruleId,
      file: name,
      line: lines[start.line - 1] ?? 0,
      excerpt: excerpt.replaceAll('\n', '⏎'),
      expected,
      counts: !(name in apart)
    }
  ]
}
