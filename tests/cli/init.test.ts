import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {makeFolder, run} from './sandbox.ts'

const name = '.lintrc.json'
const read = (folder: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))

const british =
  'The colour of the harbour delighted our neighbours, who favoured grey theatres and travelled to the centre.'
const drafts = {
  'a.md': `${british}\n\nWe met Maria Brzowska, and Brzowska spoke of zorbctl.\n`,
  'd/b.md': 'Then Brzowska left for Qyzylsu with zorbctl, and everybody went home to recieve her.\n',
  'd/c.txt': 'The road to Qyzylsu is long, and zorbctl is longer; they recieve nobody.\n',
  'node_modules/p/d.md': 'We met Xyzzystan and Xyzzystan there.\n'
}

const plain = {extends: ['stet:recommended'], words: [], names: [], rules: {}, ignore: []}
const found = {...plain, language: 'en-GB', names: ['Brzowska', 'Qyzylsu']}

describe('unattended', () => {
  test.each([[['init']], [['init', '--yes']]])('%j writes what is found', async (argv) => {
    const folder = makeFolder(drafts)
    expect(await run(folder, argv)).toEqual({
      code: 0,
      stderr: '',
      stdout: 'Wrote .lintrc.json. Next: `stet .`\n'
    })
    expect(read(folder)).toEqual(found)
    expect(await run(folder, ['.'])).toMatchObject({stderr: ''})
  })

  test('an empty folder', async () => {
    const folder = makeFolder()
    expect(await run(folder, ['init'])).toEqual({
      code: 0,
      stderr: '',
      stdout: 'Wrote .lintrc.json. Put the words of your drafts into `words` and `names`.\n'
    })
    expect(read(folder)).toEqual(plain)
  })

  test('the schema is named where it is installed', async () => {
    const folder = makeFolder({'node_modules/stet/dist/lintrc.schema.json': '{}'})
    await run(folder, ['init'])
    expect(read(folder)).toHaveProperty('$schema', './node_modules/stet/dist/lintrc.schema.json')
  })

  test.each([[['init']], [['init', '-y']]])('%j never overwrites', async (argv) => {
    const folder = makeFolder({...drafts, [name]: '{"words": ["mine"]}'})
    expect(await run(folder, argv)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'stet: .lintrc.json: It exists already and is left as it is\n'
    })
    expect(read(folder)).toEqual({words: ['mine']})
  })

  test.each([
    ['American', 'The color of the harbor delighted our neighbors, who favored gray theaters.', 'en-US'],
    [
      'Oxford',
      'They organize and analyse the colour of the harbour, and the neighbours apologize.',
      'en-GB-oxendict'
    ],
    [
      'Canadian',
      'They organize and analyze the colour of the harbour, and the neighbours apologize.',
      'en-CA'
    ],
    ['neither', 'All is well here, and they went home.', undefined],
    [
      'both',
      `${british} The color of the harbor delighted our neighbors, who favored gray theaters.`,
      undefined
    ]
  ])('drafts in %s English', async (_, text, language) => {
    const folder = makeFolder({'a.md': text})
    await run(folder, ['init'])
    expect(read(folder).language).toBe(language)
  })

  test('a draft that is no text is passed over, one in another language tells no names', async () => {
    const german =
      'Die Straßen von Qyzylsu sind lang und die Häuser dort sind sehr alt, aber niemand weiß warum. Im Winter kommen viele Leute aus Qyzylsu hierher und bleiben bis zum Frühling bei ihren Verwandten.'
    const folder = makeFolder({'a.md': german, 'b.md': german, 'c.md': 'a\0b', 'd.md': 'Well.\n'})
    expect(await run(folder, ['init'])).toMatchObject({code: 0, stderr: ''})
    expect(read(folder).names).toEqual([])
  })
})

describe('on a terminal', () => {
  const ask = (folder: string, stdin: string, ...argv: readonly string[]) =>
    run(folder, ['init', ...argv], {stdin, tty: true})

  test('it asks before each thing', async () => {
    const folder = makeFolder(drafts)
    const {code, stdout} = await ask(folder, 'y\n\nmaybe\nYES\n\n')
    expect(code).toBe(0)
    expect(stdout.replaceAll(/ \[(?:Y\/n|y\/N)\] /g, '$&\n')).toMatchInlineSnapshot(`
      "3 drafts here (2 markdown, 1 plain).
      They are in British English (8 forms, 0 against). Say so in \`language\`? [Y/n] 
      2 names that stet does not know stand in several drafts: Brzowska, Qyzylsu. Put them into \`names\`? [Y/n] 
      1 other word that stet does not know stands in several drafts: zorbctl. Put it into \`words\`? [y/N] 
      1 other word that stet does not know stands in several drafts: zorbctl. Put it into \`words\`? [y/N] 
      Write .lintrc.json? [Y/n] 
      Wrote .lintrc.json. Next: \`stet .\`
      "
    `)
    expect(read(folder)).toEqual({...found, words: ['zorbctl']})
  })

  test('what is refused is left out', async () => {
    const folder = makeFolder(drafts)
    expect(await ask(folder, 'n\nno\n\ny\n')).toMatchObject({code: 0})
    expect(read(folder)).toEqual(plain)
  })

  test.each(['y\ny\ny\nn\n', '', 'y\n'])('with %j nothing is written', async (answers) => {
    const folder = makeFolder(drafts)
    const {code, stdout} = await ask(folder, answers)
    expect(code).toBe(0)
    expect(stdout).toMatch(/Nothing is written\.\n$/)
    expect(existsSync(path.join(folder, name))).toBe(false)
  })

  test('it asks before it takes the place of a configuration', async () => {
    const folder = makeFolder({...drafts, [name]: '{"words": ["mine"]}'})
    expect(await ask(folder, '\n')).toMatchObject({
      code: 2,
      stderr: 'stet: .lintrc.json: It exists already and is left as it is\n'
    })
    expect(read(folder)).toEqual({words: ['mine']})
    expect(await ask(folder, 'y\ny\ny\nn\ny\n')).toMatchObject({code: 0})
    expect(read(folder)).toEqual(found)
  })

  test('--yes asks nothing', async () => {
    const folder = makeFolder(drafts)
    expect(await ask(folder, '', '--yes')).toEqual({
      code: 0,
      stderr: '',
      stdout: 'Wrote .lintrc.json. Next: `stet .`\n'
    })
    expect(read(folder)).toEqual(found)
  })
})

test.each([
  [['init', 'draft.md'], 'Unexpected `draft.md`, expected nothing after `init`'],
  [
    ['init', '--yess'],
    'Unexpected option `--yess`, expected one that `stet init --help` lists; did you mean `--yes`?'
  ]
])('%j', async (argv, message) => {
  expect(await run(makeFolder(), argv)).toEqual({code: 2, stdout: '', stderr: `stet: ${message}\n`})
})

test('init --help', async () => {
  const {code, stdout} = await run(makeFolder(), ['init', '--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Usage: stet init \[--yes\]\n/)
})
