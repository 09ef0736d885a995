import {describe, expect, test} from 'vitest'
import {buildAutomaton} from '../../scripts/lexicon/automaton.ts'
import {readCspellTrie} from '../../scripts/lexicon/cspell-trie.ts'
import {expandHunspell} from '../../scripts/lexicon/hunspell.ts'
import {writeLexicon} from '../../scripts/lexicon/write.ts'
import {createLexicon} from '../../src/lexicon/load.ts'

describe('expandHunspell', () => {
  const aff =
    'NOSUGGEST !\nONLYINCOMPOUND c\nNEEDAFFIX h\nFORBIDDENWORD f\nPFX U Y 1\nPFX U 0 un .\nSFX D Y 2\nSFX D 0 d e\nSFX D 0 ed [^e]\nSFX V N 1\nSFX V e ive e\n'
  test.each([
    ['house', ['house']],
    ['tie/DU', ['tie', 'tied', 'untie', 'untied']],
    ['create/UV', ['create', 'uncreate', 'creative']],
    ['walk/D', ['walk', 'walked']],
    ['1th/c', []],
    ['mink/c', []],
    ['wrong/f', []],
    ['want/hD', ['wanted']]
  ])('%s', (line, expected) => {
    expect([...expandHunspell(aff, `1\n${line}\n`).forms].sort()).toEqual([...expected].sort())
  })

  test('tells what is never suggested', () => {
    expect([...expandHunspell(aff, '1\nrude/D!\n').unsuggested]).toEqual(['rude', 'ruded'])
  })
})

describe('readCspellTrie', () => {
  const head = '#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=10\n__DATA__\n'
  test.each([
    ['walk$', ['walk']],
    ['at$2\nit$', ['at', 'it']],
    ['walk$ed$', ['walk']],
    ["t\\'$\\9$", ["t'"]],
    ['ab\ns$3\ncb#2;<', ['abs', 'cbs']]
  ])('%j', (data, expected) => {
    expect(readCspellTrie(head + data)).toEqual(expect.arrayContaining(expected))
  })

  test.each(['$', 'a#99;'])('refuses %j', (data) => {
    expect(() => readCspellTrie(`${head}${data === '$' ? '$$' : data}`)).toThrow('trie')
  })
})

test('what is written is read again, form by form', () => {
  const forms = ['a', 'Ada', 'ad', 'add', 'adds', 'Zoë', 'Ada Lovelace', "can't"]
  const data = new Map(forms.map((form, index) => [form, {flags: index % 3, frequency: 10 * index}]))
  const lexicon = createLexicon([writeLexicon(data, [{form: 'adds', target: 'add', dialects: 1}])])
  for (const [form, {flags, frequency}] of data)
    expect([form, lexicon.flags(form), lexicon.frequency(form)]).toEqual([form, flags, frequency])
  expect(['b', 'A', 'adda', 'Ada Love', 'zoë'].map(lexicon.flags)).toEqual([0, 0, 0, 0, 0])
  expect([
    lexicon.preferred('adds', 'en-US'),
    lexicon.preferred('adds', 'en-GB'),
    lexicon.preferred('add', 'en-US')
  ]).toEqual(['add', undefined, undefined])
  expect(lexicon.namesFrom('ADA')).toEqual(['Ada Lovelace'])
})

test('equal ends are shared', () => {
  const root = buildAutomaton(['bats', 'cats', 'rats'], () => true)
  expect(root.edges.get('b')).toBe(root.edges.get('c'))
  expect(root.forms).toBe(3)
})
