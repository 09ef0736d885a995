import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {documentationBase, ruleUrl} from '../../src/pipeline/url.ts'

test('the base of the documentation is that of the home page', () => {
  const {homepage}: {homepage?: string} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(documentationBase).toBe(homepage && `${homepage.replace(/\/$/, '')}/rules`)
})

test('a rule has a page where there are pages', () => {
  expect(ruleUrl('a/b', undefined)).toBeNull()
  expect(ruleUrl('a/b', 'https://example.org/rules')).toBe('https://example.org/rules/a/b')
})
