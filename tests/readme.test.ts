import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {parseConfig} from '../src/config/parse.ts'

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

  it.each(blocksIn('js'))('has code that runs: %s', (code) => {
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'})
    for (const [, comment = ''] of code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm))
      expect(output).toContain(comment)
    expect(output.trim()).not.toBe('')
  })

  it('has a configuration that is right', async () => {
    const [code = ''] = blocksIn('json')
    const byId = new Map(rules.map((rule) => [rule.id, rule]))
    await expect(parseConfig(code, '.lintrc.json', byId)).resolves.toHaveProperty('overrides')
  })

  it('names only scripts that there are', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}
    for (const [, name = ''] of readme.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name)
  })

  it('links to files that there are', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(target)).not.toThrow()
  })
})
