import {describe, expect, test} from 'vitest'
import {errorsOf} from './memory-host.ts'

const keys =
  '`$schema`, `extends`, `language`, `words`, `names`, `terms`, `rules`, `plugins`, `quotations`, `minPrecision`, `overrides` or `ignore`'

const rows: Readonly<Record<string, readonly [text: string, ...errors: string[]]>> = {
  'an unknown key': [
    '{\n  "rule": {}\n}',
    `2:3: Unexpected key \`rule\`, expected ${keys}; did you mean \`rules\`?`
  ],
  'an unknown key that is like none': ['{"zzzzzz": 1}', `1:2: Unexpected key \`zzzzzz\`, expected ${keys}`],
  'a key of objects in general': [
    '{"constructor": 1}',
    `1:2: Unexpected key \`constructor\`, expected ${keys}`
  ],
  'an unknown rule': [
    '{"rules": {"speling/mispelled-word": "off"}}',
    '1:12: Unexpected rule `speling/mispelled-word`, expected one that `stet rules` lists; did you mean `spelling/misspelled-word`?'
  ],
  'a rule without its category': [
    '{"rules": {"indefinite-article": "off"}}',
    '1:12: Unexpected rule `indefinite-article`, expected one that `stet rules` lists; did you mean `grammar/indefinite-article`?'
  ],
  'a bad severity': [
    '{"rules": {"grammar/indefinite-article": "eror"}}',
    '1:42: Unexpected severity `eror`, expected `off`, `info`, `warn` or `error`; did you mean `error`?'
  ],
  'a severity as a number': [
    '{"rules": {"grammar/indefinite-article": 2}}',
    '1:42: Unexpected number `2` in `grammar/indefinite-article`, expected `off`, `info`, `warn` or `error`'
  ],
  'a list without a severity': [
    '{"rules": {"grammar/indefinite-article": []}}',
    '1:42: Unexpected empty list in `grammar/indefinite-article`, expected a severity, or a list of it and options'
  ],
  'options that are none': [
    '{"rules": {"grammar/indefinite-article": ["warn", true]}}',
    '1:51: Unexpected boolean `true` in `grammar/indefinite-article`, expected an object of options'
  ],
  'an unknown option': [
    '{"rules": {"spelling/misspelled-word": ["warn", {"ignor": []}]}}',
    '1:50: Unexpected option `ignor`, expected `ignore`, `proper`, `depth` or `style`; did you mean `ignore`?'
  ],
  'an option of a rule that has none': [
    '{"rules": {"grammar/indefinite-article": ["warn", {"a": 1}]}}',
    '1:52: Unexpected option `a`, expected none: `grammar/indefinite-article` has no options'
  ],
  'options of wrong types': [
    '{"rules": {"spelling/misspelled-word": ["warn", {"ignore": "a", "proper": 1, "depth": 9, "style": "curvy"}]}}',
    '1:60: Unexpected string `a` in `ignore`, expected a list of strings',
    '1:75: Unexpected number `1` in `proper`, expected `true` or `false`',
    '1:87: Unexpected number `9` in `depth`, expected a whole number from 1 to 5',
    '1:99: Unexpected `curvy` in `style`, expected `curly` or `straight`; did you mean `curly`?'
  ],
  'a wrong type': [
    '{"words": "Kyiv"}',
    '1:11: Unexpected string `Kyiv` in `words`, expected a list of strings'
  ],
  'a wrong type in a list': [
    '{\r\n"words": ["a",\r\n 1]}',
    '3:2: Unexpected number `1` in `words`, expected a string'
  ],
  'a list for an object': ['{"rules": []}', '1:11: Unexpected empty list in `rules`, expected an object'],
  'one for a list or one': [
    '{"ignore": {}}',
    '1:12: Unexpected object in `ignore`, expected a string or a list of strings'
  ],
  'an empty string': ['{"names": [" "]}', '1:12: Unexpected empty string in `names`, expected some text'],
  'a bad language': [
    '{"language": "en-UK"}',
    '1:14: Unexpected `en-UK` in `language`, expected `en-US`, `en-GB`, `en-CA`, `en-AU` or `en-GB-oxendict`; did you mean `en-US`?'
  ],
  'a share that is none': [
    '{"minPrecision": 95}',
    '1:18: Unexpected number `95` in `minPrecision`, expected a number from 0 to 1'
  ],
  nothing: [
    '{"quotations": null}',
    '1:16: Unexpected `null` in `quotations`, expected `suggest`, `check` or `skip`'
  ],
  'an incomplete term': [
    '{"terms": [{"use": "Kyiv"}]}',
    '1:12: Unexpected object without `not`, expected one with it'
  ],
  'terms that are none': ['{"terms": {}}', '1:11: Unexpected object in `terms`, expected a list of objects'],
  'plugins that are none': [
    '{"plugins": [[], ["a", 1, 2], 3]}',
    '1:14: Unexpected empty list in `plugins`, expected a specifier, or a list of it and its options',
    '1:18: Unexpected list in `plugins`, expected a specifier, or a list of it and its options',
    '1:31: Unexpected number `3` in `plugins`, expected a string'
  ],
  'an override without files': [
    '{"overrides": [{}]}',
    '1:16: Unexpected object without `files`, expected one with it'
  ],
  'an unknown preset': [
    '{"extends": ["stet:guardain"]}',
    '1:14: Unexpected preset `stet:guardain`, expected `stet:recommended`, `stet:ap`, `stet:chicago` or `stet:guardian`; did you mean `stet:guardian`?'
  ],
  'a missing package': [
    '{"extends": "stet-config-none"}',
    '1:13: There is no `stet-config-none` to extend, expected a preset (`stet:recommended`, `stet:ap`, `stet:chicago` or `stet:guardian`), a path that begins with `./`, or a package'
  ],
  'a package that is a program': [
    '{"extends": ["code.js"]}',
    '1:14: Unexpected `code.js` as what `code.js` means, expected a `.json` file'
  ],
  'a circle': [
    '{"extends": ["./circle.json"]}',
    'Unexpected circle in `extends`: `.lintrc.json` extends `circle.json` extends `.lintrc.json`, expected an end'
  ],
  'a missing file of words': [
    '{"overrides": [{"files": "*.md", "words": ["a", "./none.txt"]}]}',
    '1:49: There is no file `./none.txt`, expected a list of words, one a line'
  ],
  'no object': ['[]', '1:1: Unexpected empty list, expected an object'],
  'an empty file': ['', 'Unexpected empty file, expected an object such as `{}`'],
  'a missing comma': ['{\n  "words": []\n  "names": []\n}', '3:3: Unexpected symbol, expected a comma'],
  'a missing quote': ['{"words": ["a]}', '1:12: Unexpected end of the line, expected a closing quote'],
  'a key without quotes': ['{words: []}', '1:2: Unexpected symbol, expected a value in JSON'],
  'an open object': ['{"words": []', '1:13: Unexpected end, expected a closing brace `}`'],
  'all errors, in order of the file': [
    '{\n"rules": {"x/y": "off"},\n"wordz": []\n}',
    '2:11: Unexpected rule `x/y`, expected one that `stet rules` lists',
    `3:1: Unexpected key \`wordz\`, expected ${keys}; did you mean \`words\`?`
  ],
  'a byte order mark, comments and final commas are none': ['\uFEFF{\n // why\n "words": ["a",], /* so */\n}']
}

describe('errors of configuration', () => {
  test.each(Object.entries(rows))('%s', async (_name, [text, ...expected]) => {
    const files = {
      '/p/.lintrc.json': text,
      '/p/circle.json': '{"extends": "./.lintrc.json"}',
      '/modules/code.js': 'module.exports = {}'
    }
    const errors = await errorsOf(files, '/p/a.md')
    expect(
      errors.map((error) =>
        error.replace(/^\/p\/(?:\.lintrc\.json:(?:undefined:undefined: )?|circle\.json:1:13: )/, '')
      )
    ).toEqual(expected)
  })
})
