import {describe, expect, test} from 'vitest'
import type {ResolvedConfig} from '../../src/config/types.ts'
import {configOf} from './memory-host.ts'

const spelling = 'spelling/misspelled-word'
const article = 'grammar/indefinite-article'
const long = 'style/long-sentence'

/** Severities by rule; `own` is the rule's own. */
const severities = ({rules}: ResolvedConfig) =>
  Object.fromEntries([...rules].map(([id, setting]) => [id, setting.severity ?? 'own']))

const json = (value: unknown) => JSON.stringify(value)

describe('finding', () => {
  const files = {
    '/p/.lintrc.json': json({words: ['outer']}),
    '/p/deep/er/.lintrc.json': json({words: ['inner']}),
    '/p/chain/.lintrc.json': json({extends: '../.lintrc.json', words: ['chained']})
  }
  test.each([
    ['/p/a.md', ['outer'], ['/p/.lintrc.json']],
    ['/p/deep/a.md', ['outer'], ['/p/.lintrc.json']],
    ['/p/deep/er/and/er/a.md', ['inner'], ['/p/deep/er/.lintrc.json']],
    ['/p/chain/a.md', ['outer', 'chained'], ['/p/.lintrc.json', '/p/chain/.lintrc.json']],
    ['/q/a.md', [], []]
  ])('%s', async (target, words, read) => {
    const found = await configOf(files, target)
    expect(found.config.words).toEqual(words)
    expect(found.files).toEqual(read)
  })

  test('one configuration for all', async () => {
    expect((await configOf(files, '/q/a.md', '/p/.lintrc.json')).config.words).toEqual(['outer'])
  })

  test('none at all', async () => {
    const {config} = await configOf(files, '/p/a.md', false)
    expect(config.words).toEqual([])
    expect(severities(config)).toEqual({[spelling]: 'own', [article]: 'own'})
  })
})

describe('rules', () => {
  const rows: Readonly<
    Record<string, readonly [config: object, expected: object, more?: Readonly<Record<string, string>>]>
  > = {
    'recommended ones, at their own severity': [{}, {[spelling]: 'own', [article]: 'own'}],
    'others on request': [
      {rules: {[long]: 'warn'}},
      {[spelling]: 'own', [article]: 'own', [long]: 'warning'}
    ],
    'both words for a warning': [
      {rules: {[long]: ['warning']}},
      {[spelling]: 'own', [article]: 'own', [long]: 'warning'}
    ],
    'one turned off': [{rules: {[article]: 'off'}}, {[spelling]: 'own', [article]: 'off'}],
    'nothing to start from': [{extends: [], rules: {[article]: 'error'}}, {[article]: 'error'}],
    'a base that says nothing of presets': [
      {extends: './base.json'},
      {[spelling]: 'own', [article]: 'info'},
      {'/p/base.json': json({rules: {[article]: 'info'}})}
    ],
    'a base that starts from nothing': [
      {extends: './base.json'},
      {[article]: 'info'},
      {'/p/base.json': json({extends: [], rules: {[article]: 'info'}})}
    ],
    'later bases win': [
      {extends: ['./base.json', 'stet:recommended']},
      {[spelling]: 'own', [article]: 'own', [long]: 'info'},
      {'/p/base.json': json({rules: {[article]: 'info', [long]: 'info'}})}
    ],
    'a package': [
      {extends: ['stet-config-news']},
      {[spelling]: 'own', [article]: 'off'},
      {'/modules/stet-config-news/index.json': json({rules: {[article]: 'off'}})}
    ],
    'a house style': [{extends: 'stet:guardian'}, {[spelling]: 'own', [article]: 'own'}],
    'overrides, later ones winning': [
      {
        rules: {[article]: 'warn'},
        overrides: [
          {files: '*.md', rules: {[article]: 'info', [spelling]: 'warn'}},
          {files: ['/a.*', '!a.txt'], rules: {[article]: 'error'}},
          {files: 'b.md', rules: {[article]: 'off'}}
        ]
      },
      {[spelling]: 'warning', [article]: 'error'}
    ],
    'a configuration wins over the overrides of its base': [
      {extends: ['./base.json'], rules: {[article]: 'error'}},
      {[spelling]: 'own', [article]: 'error'},
      {'/p/base.json': json({overrides: [{files: '*', rules: {[article]: 'off'}}]})}
    ]
  }
  test.each(Object.entries(rows))('%s', async (_name, [config, expected, more]) => {
    const found = await configOf({'/p/.lintrc.json': json(config), ...more}, '/p/a.md')
    expect(severities(found.config)).toEqual(expected)
  })

  test('options that a later setting does not name stay', async () => {
    const {config} = await configOf(
      {
        '/p/.lintrc.json': json({extends: './base.json', rules: {[spelling]: ['warn', {depth: 3}]}}),
        '/p/base.json': json({rules: {[spelling]: ['error', {depth: 1, proper: false}]}})
      },
      '/p/a.md'
    )
    expect(config.rules.get(spelling)).toEqual({severity: 'warning', options: {depth: 3, proper: false}})
  })
})

describe('other settings', () => {
  test('lists add up, terms and plugins of one name are replaced, the rest is won by the later', async () => {
    const {config} = await configOf(
      {
        '/p/.lintrc.json': json({
          extends: './base/base.json',
          words: ['two', './words.txt', 'one'],
          names: ['Ann'],
          terms: [{use: 'Kyiv', not: ['Kiew']}],
          plugins: [['retext-equality', {ignore: ['he']}], './own.js'],
          language: 'en-CA'
        }),
        '/p/words.txt': '\uFEFF# Ours\nthree\r\n\n  four words here # why\nC#\n#five\n',
        '/p/base/base.json': json({
          words: ['one', './words.txt'],
          terms: [
            {use: 'Kyiv', not: ['Kiev']},
            {use: 'email', not: ['e-mail']}
          ],
          plugins: ['retext-equality'],
          language: 'en-GB',
          quotations: 'skip'
        }),
        '/p/base/words.txt': 'base'
      },
      '/p/a.md'
    )
    expect(config).toMatchObject({
      language: 'en-CA',
      words: ['one', 'base', 'two', 'three', 'four words here', 'C#'],
      names: ['Ann'],
      terms: [
        {use: 'Kyiv', not: ['Kiew']},
        {use: 'email', not: ['e-mail']}
      ],
      plugins: [
        {specifier: 'retext-equality', options: {ignore: ['he']}, from: '/p'},
        {specifier: './own.js', options: undefined, from: '/p'}
      ],
      quotations: 'skip'
    })
  })

  test('a house style sets the language', async () => {
    const {config} = await configOf({'/p/.lintrc.json': json({extends: ['stet:guardian']})}, '/p/a.md')
    expect(config.language).toBe('en-GB')
  })

  test('globs of a base are relative to it, those of a package to what extends it', async () => {
    const files = {
      '/p/sub/.lintrc.json': json({extends: ['../base.json', 'news']}),
      '/p/base.json': json({overrides: [{files: '/sub/a.md', words: ['base']}], ignore: '/sub/old'}),
      '/modules/news/index.json': json({overrides: [{files: '/a.md', words: ['package']}], ignore: '/older'})
    }
    expect((await configOf(files, '/p/sub/a.md')).config.words).toEqual(['base', 'package'])
    expect((await configOf(files, '/p/sub/old/a.md')).ignored).toBe(true)
    expect((await configOf(files, '/p/sub/older/a.md')).ignored).toBe(true)
  })

  test.each([
    ['/p/a.md', false],
    ['/p/old/a.md', true],
    ['/p/old/keep.md', false],
    ['/p/deep/old/a.md', false],
    ['/p/deep/x.gen.md', true],
    ['/p/deep/new.gen.md', false],
    ['/elsewhere/a.md', false]
  ])('ignored: %s %s', async (target, ignored) => {
    const files = {
      '/p/.lintrc.json': json({extends: './base.json', ignore: ['./old/*', '!/old/keep.md', '!new.gen.md']}),
      '/p/base.json': json({ignore: '*.gen.md'})
    }
    expect((await configOf(files, target, '/p/.lintrc.json')).ignored).toBe(ignored)
  })
})
