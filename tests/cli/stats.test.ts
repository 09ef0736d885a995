import {expect, test} from 'vitest'
import {makeFolder, run} from './sandbox.ts'

const files = {
  'a.md': 'See teh cat of Brzowska, alot, and teh end: `code here` counts not.\n',
  'd/b.txt': 'teh zorbctl of Brzowska, hmm, to recieve Brzowska’s friends.\n',
  'd/clean.md': 'All is well.\n',
  'd/binary.md': 'a\0b'
}

test('stats counts findings, words and unknown words', async () => {
  const {code, stdout, stderr} = await run(makeFolder(files), ['stats'])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(stdout).toMatchInlineSnapshot(`
    "3 files, 23 words: 3 errors, 1 warning, 1 query; 217.39 findings for each 1,000 words

    Rules
      3  spelling/misspelled-word  3 errors
      1  confusion/a-lot           1 warning
      1  style/hesitation          1 query

    Files
      3  a.md     272.73 for each 1,000 words
      2  d/b.txt  222.22 for each 1,000 words

    Unknown words
      3  Brzowska  in 2 files; a name? put it into \`names\`
      3  teh       in 2 files; if it is right, put it into \`words\`
      1  alot      in 1 file; if it is right, put it into \`words\`
      1  recieve   in 1 file; if it is right, put it into \`words\`
      1  zorbctl   in 1 file; if it is right, put it into \`words\`
    "
  `)
})

test('--format json has all of it', async () => {
  const {stdout} = await run(makeFolder(files), ['stats', '.', '-f', 'json'])
  expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
    {
      "byFile": [
        {
          "errors": 2,
          "findings": 3,
          "infos": 0,
          "path": "a.md",
          "perThousandWords": 272.73,
          "warnings": 1,
          "words": 11,
        },
        {
          "errors": 1,
          "findings": 2,
          "infos": 1,
          "path": "d/b.txt",
          "perThousandWords": 222.22,
          "warnings": 0,
          "words": 9,
        },
        {
          "errors": 0,
          "findings": 0,
          "infos": 0,
          "path": "d/clean.md",
          "perThousandWords": 0,
          "warnings": 0,
          "words": 3,
        },
      ],
      "errors": 3,
      "files": 3,
      "infos": 1,
      "perThousandWords": 217.39,
      "rules": [
        {
          "errors": 3,
          "files": 2,
          "findings": 3,
          "infos": 0,
          "ruleId": "spelling/misspelled-word",
          "warnings": 0,
        },
        {
          "errors": 0,
          "files": 1,
          "findings": 1,
          "infos": 0,
          "ruleId": "confusion/a-lot",
          "warnings": 1,
        },
        {
          "errors": 0,
          "files": 1,
          "findings": 1,
          "infos": 1,
          "ruleId": "style/hesitation",
          "warnings": 0,
        },
      ],
      "unknownWords": [
        {
          "count": 3,
          "files": 2,
          "hint": "names",
          "meant": null,
          "word": "Brzowska",
        },
        {
          "count": 3,
          "files": 2,
          "hint": "words",
          "meant": null,
          "word": "teh",
        },
        {
          "count": 1,
          "files": 1,
          "hint": "words",
          "meant": null,
          "word": "alot",
        },
        {
          "count": 1,
          "files": 1,
          "hint": "words",
          "meant": null,
          "word": "recieve",
        },
        {
          "count": 1,
          "files": 1,
          "hint": "words",
          "meant": null,
          "word": "zorbctl",
        },
      ],
      "warnings": 1,
      "words": 23,
    }
  `)
})

test('--top limits the tables', async () => {
  const {stdout} = await run(makeFolder(files), ['stats', '--top', '1', 'd', 'a.md'])
  expect(stdout.match(/and \d+ more/g)).toEqual(['and 2 more', 'and 1 more', 'and 4 more'])
})

test('the configuration counts: words of it are known, ignored files are left out', async () => {
  const folder = makeFolder({...files, '.lintrc.json': '{"names": ["Brzowska"], "ignore": ["a.md"]}'})
  const known = JSON.parse((await run(folder, ['stats', '-f', 'json'])).stdout)
  expect(known.byFile).toHaveLength(2)
  expect(known.unknownWords.map(({word}: {word: string}) => word)).toEqual(['recieve', 'teh', 'zorbctl'])
  const bare = JSON.parse((await run(folder, ['stats', '-f', 'json', '--no-config'])).stdout)
  expect(bare.byFile).toHaveLength(3)
})

test('what is suppressed is counted', async () => {
  const folder = makeFolder({'a.md': 'teh\n'})
  await run(folder, ['--suppress-all', '.'])
  expect(JSON.parse((await run(folder, ['stats', '-f', 'json'])).stdout)).toMatchObject({errors: 1})
})

test.each([
  [['stats', '--top', '0'], 'Unexpected `0` for `--top`, expected a whole number from 1'],
  [
    ['stats', '--format', 'jsno'],
    'Unexpected `jsno` for `--format`, expected `text` or `json`; did you mean `json`?'
  ],
  [['stats', '--fix'], 'Unexpected option `--fix`, expected one that `stet stats --help` lists'],
  [
    ['stats', '--config', 'x.json', '--no-config'],
    'Unexpected `--config` with `--no-config`, expected one of them'
  ],
  [['stats', 'none.md'], 'none.md: There is no such file or folder'],
  [['stats', 'd/binary.md'], 'd/binary.md: Unexpected binary file, expected text']
])('%j', async (argv, message) => {
  const {code, stderr} = await run(makeFolder({...files, 'd/binary.md': 'a\0b'}), argv)
  expect({code, stderr}).toEqual({code: 2, stderr: `stet: ${message}\n`})
})

test('an empty folder', async () => {
  expect(await run(makeFolder(), ['stats'])).toMatchObject({code: 2, stdout: ''})
})

test('stats --help', async () => {
  const {code, stdout} = await run(makeFolder(), ['stats', '--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Usage: stet stats /)
})
