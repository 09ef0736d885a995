import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  code
}))
const blocksIn = (language: string) =>
  blocks.filter((block) => block.language === language).map(({code}) => code)

describe('README', () => {
  it('shows what stet says of the article', () => {
    const {stdout} = spawnSync(
      process.execPath,
      ['dist/cli.js', '--no-color', 'fixtures/belarus-treaty.md'],
      {encoding: 'utf8'}
    )
    const [shown = ''] = blocksIn('text')
    const parts = shown.split('\n\n').filter((part) => part.trim() !== '…')
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(stdout).toContain(part)
  })

  it('names only scripts that there are', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}
    for (const [, name = ''] of readme.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name)
  })
})
