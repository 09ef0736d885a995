import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findTested} from '../../scripts/build/matchers/find-tested.ts'
import {listModules} from '../../scripts/build/matchers/plugin.ts'
import {createTables} from '../../scripts/build/matchers/tables.ts'
import {matches, openMatchers} from '../../src/node/matcher.ts'

/** Make tables and ask them; `undefined` for what no table tells. */
function matcherOf(
  expressions: readonly RegExp[]
): (expression: RegExp, text: string) => boolean | undefined {
  const tables = createTables()
  for (const {source, flags} of expressions) tables.at(source, flags)
  const opened = openMatchers(tables.bytes())
  return ({source, flags}, text) => {
    const at = tables.at(source, flags)
    return at === undefined ? undefined : matches(opened, at, text)
  }
}

const letters = fc.string({
  unit: fc.constantFrom(..."abcst AZ09'’ʼ-–.,éßµÿſ\u212aж\n".split('')),
  maxLength: 8
})

describe('a matcher', () => {
  test.each([
    [/^(?:a|an|the)$/, 'the', true],
    [/^(?:a|an|the)$/, 'then', false],
    [/^(?:a|an|the)$/, '', false],
    [/s$/, 'cats', true],
    [/s$/, 'cast', false],
    [/(?:^|o)ne$/, 'one', true],
    [/(?:^|o)ne$/, 'line', false],
    [/(?:ab|c)d?$/, 'xab', true],
    [/(?:ab|c)d?$/, 'ba', false],
    [/[^a]\p{L}$/u, 'жe', undefined],
    [/^\p{Lu}\p{Ll}+$/u, 'Émile', true],
    [/^\p{Lu}\p{Ll}+$/u, 'émile', false],
    [/['’ʼ]/, 'donʼt', true],
    [/^.$/, '\n', false],
    [/^k$/i, 'K', true],
    [/^(?<first>ab?){2,3}$/, 'abaab', true],
    [/^(?:ab?){2,3}$/, 'ab', false],
    [/^a*$/, '', true],
    [/^\p{Lu}/u, 'Żuk', undefined],
    [/^(?:abc|\d)/, 'ж', undefined],
    [/[一-龥]/, 'a', undefined],
    [/(?!a)b/, 'b', undefined],
    [/\bb/, 'b', undefined],
    [/(a)\1/, 'aa', undefined],
    [/a/g, 'a', undefined]
  ])('%s on %j', (expression, text, expected) => {
    expect(matcherOf([expression])(expression, text)).toBe(expected)
    if (expected !== undefined) expect(expression.test(text)).toBe(expected)
  })

  test('gives what the expressions of all modules give', () => {
    const expressions = listModules().flatMap((file) =>
      findTested(readFileSync(file, 'utf8')).map(({source, flags}) => new RegExp(source, flags))
    )
    const ask = matcherOf(expressions)
    const words = readFileSync('fixtures/belarus-treaty.md', 'utf8').split(/\s+/).slice(0, 150)
    let told = 0
    for (const expression of expressions) {
      // What the expression speaks of, whole and in parts.
      const own = expression.source.match(/[\p{L}'’]+/gu) ?? []
      const texts = [...words, ...own, ...own.map((word) => word.slice(1)), ...own.map((word) => `${word}s`)]
      for (const text of [...texts, ...fc.sample(letters, 60)]) {
        const answer = ask(expression, text)
        if (answer === undefined) continue
        told++
        if (answer !== expression.test(text))
          expect.fail(`${expression} on ${JSON.stringify(text)}: ${answer}`)
      }
    }
    expect(expressions.length).toBeGreaterThan(500)
    expect(told).toBeGreaterThan(100 * expressions.length)
  })
})

describe('expressions that are only tested', () => {
  test.each([
    ['/a/.test(b)', ['a']],
    ['const x = /a/\nexport const f = (s) => x.test(s) && y.x', ['a']],
    ['/a/g.test(b)', ['a']],
    ['/a/.exec(b)', []],
    ["b.replace(/a/, '')", []],
    ['const x = /a/\nx.test(s)\nx.exec(s)', []],
    ['const x = /a/\nf(x)', []],
    ['const x = /a/\nx.test(s)\nf({x})', []],
    ['const x = /a/\nx.test(s)\nconst {y = x} = z', []],
    ['let x = /a/\nx.test(s)', []],
    ['export const x = /a/\nx.test(s)', []],
    ['const x = /a/\nf((x) => x.test(s))', []],
    ['const x = {y: /a/}\nx.y.test(s)', []],
    ['/a/.test', []]
  ])('%j', (code, expected) => {
    expect(findTested(code).map(({source}) => source)).toEqual(expected)
  })
})
