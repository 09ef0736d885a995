import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import nspell from 'nspell'
import {expect, test} from 'vitest'
import {expandHunspell} from '../../scripts/lexicon/hunspell.ts'
import {slip} from '../../scripts/lexicon/slips.ts'
import type {Dialect} from '../../src/lexicon/types.ts'
import {english, misspellings} from './english.ts'

const require = createRequire(import.meta.url)

const read = (name: string): {readonly aff: Buffer; readonly dic: Buffer} => {
  const folder = path.dirname(require.resolve(name))
  return {
    aff: readFileSync(path.join(folder, 'index.aff')),
    dic: readFileSync(path.join(folder, 'index.dic'))
  }
}

test.each<[Dialect, string]>([
  ['en-US', 'dictionary-en'],
  ['en-GB', 'dictionary-en-gb'],
  ['en-CA', 'dictionary-en-ca'],
  ['en-AU', 'dictionary-en-au']
])('%s accepts every form that Hunspell builds from %s, possessives aside', (dialect, name) => {
  const {aff, dic} = read(name)
  const {forms} = expandHunspell(aff.toString(), dic.toString())
  expect(forms.size).toBeGreaterThan(100_000)
  expect([...forms].filter((form) => !form.endsWith("'s") && !english.knows(form, dialect))).toEqual([])
})

test('agrees with nspell on forms, and accepts few slips that nspell rejects', () => {
  const {aff, dic} = read('dictionary-en')
  const reference = nspell(aff, dic)
  const {forms} = expandHunspell(aff.toString(), dic.toString())
  const sample = [...forms].filter((_, index) => index % 7 === 0)
  expect(sample.filter((form) => !reference.correct(form))).toEqual([])
  const slips = sample
    .filter((form) => /^[a-z]{5,}$/.test(form))
    .map(slip)
    .filter((form) => form !== '' && !reference.correct(form))
  const accepted = slips.filter((form) => english.knowsAnywhere(form))
  expect(slips.length).toBeGreaterThan(4000)
  expect(accepted.length / slips.length).toBeLessThan(0.02)
  expect(misspellings.filter(({wrong}) => reference.correct(wrong) && !english.knowsAnywhere(wrong))).toEqual(
    []
  )
})
