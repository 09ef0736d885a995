import {describe, expect, test} from 'vitest'
import {addWord} from '../../src/config/add-word.ts'
import {parseLenient} from '../../src/config/jsonc.ts'

const rows: Readonly<Record<string, readonly [source: string | undefined, expected: string]>> = {
  'no configuration': [undefined, '{\n  "words": [\n    "w"\n  ]\n}\n'],
  'an empty file': [' \n', '{\n  "words": [\n    "w"\n  ]\n}\n'],
  'an empty object': ['{}', '{\n  "words": ["w"]\n}'],
  'an empty object on lines': ['{\n}\n', '{\n  "words": ["w"]\n}\n'],
  'an object of comments': ['{\n  // Ours\n}\n', '{\n  // Ours\n  "words": ["w"]\n}\n'],
  'an empty list': ['{"words": []}', '{"words": ["w"]}'],
  'a list in a line': [
    '{\n  "words": ["b", "a"], // kept\n  "names": []\n}\n',
    '{\n  "words": ["b", "a", "w"], // kept\n  "names": []\n}\n'
  ],
  'a list on lines': [
    '{\n  "words": [\n    "b",\n    "a"\n  ]\n}\n',
    '{\n  "words": [\n    "b",\n    "a",\n    "w"\n  ]\n}\n'
  ],
  'a comment behind the last entry': [
    '{\n  "words": [\n    "a", // one\n    "b" /* two */ // three\n  ]\n}\n',
    '{\n  "words": [\n    "a", // one\n    "b", /* two */ // three\n    "w"\n  ]\n}\n'
  ],
  'a comma behind the last entry': [
    '{\n\t"words": [\n\t\t"a", // one, two\n\t],\n}\n',
    '{\n\t"words": [\n\t\t"a", // one, two\n\t\t"w",\n\t],\n}\n'
  ],
  'a comment before the comma': [
    '{\n  "words": [\n    "a" /* , */,\n  ]\n}\n',
    '{\n  "words": [\n    "a" /* , */,\n    "w",\n  ]\n}\n'
  ],
  'a comment on lines of its own at the end': [
    '{\n  "words": [\n    "a"\n    // more to come\n  ]\n}\n',
    '{\n  "words": [\n    "a",\n    "w"\n    // more to come\n  ]\n}\n'
  ],
  'a list that ends on the line of its last entry': [
    '{\n  "words": [\n    "a",\n    "b"]\n}\n',
    '{\n  "words": [\n    "a",\n    "b",\n    "w"]\n}\n'
  ],
  'no such list': [
    '{\n  "extends": ["stet:ap"], // house\n  "rules": {}\n}\n',
    '{\n  "extends": ["stet:ap"], // house\n  "rules": {},\n  "words": ["w"]\n}\n'
  ],
  'no such list, in one line': ['{"rules": {}}', '{"rules": {}, "words": ["w"]}'],
  'CRLF and a byte order mark': [
    '\uFEFF{\r\n  "words": [\r\n    "a"\r\n  ]\r\n}\r\n',
    '\uFEFF{\r\n  "words": [\r\n    "a",\r\n    "w"\r\n  ]\r\n}\r\n'
  ],
  'the word is there': ['{"words": ["w"]}', '{"words": ["w"]}'],
  'the word is in another list': ['{"names": ["w"]}', '{"names": ["w"], "words": ["w"]}'],
  'another value of that name deeper down': [
    '{"overrides": [{"files": "a", "words": ["x"]}]}',
    '{"overrides": [{"files": "a", "words": ["x"]}], "words": ["w"]}'
  ]
}

describe('a word is added to a configuration', () => {
  test.each(Object.entries(rows))('%s', (_name, [source, expected]) => {
    const result = addWord(source, 'words', 'w', '/p/.lintrc.json')
    expect(result).toBe(expected)
    expect(parseLenient(result.replace(/^\uFEFF/, ''), '')).toHaveProperty(
      'words',
      expect.arrayContaining(['w'])
    )
  })

  test('quotation marks are escaped', () => {
    expect(addWord('{"names": ["a"]}', 'names', 'O"Neil', '')).toBe('{"names": ["a", "O\\"Neil"]}')
  })

  test.each([
    ['{"words": [}', 'It is not right as it is: mend it, then add the word'],
    ['[]', 'It is not right as it is: mend it, then add the word'],
    ['{"words": "w"}', 'Unexpected value of `words`, expected a list']
  ])('not to %s', (source, message) => {
    expect(() => addWord(source, 'words', 'x', '/p/.lintrc.json')).toThrow(
      expect.objectContaining({name: 'LintError', file: '/p/.lintrc.json', message})
    )
  })
})
