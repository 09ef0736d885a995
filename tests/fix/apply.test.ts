import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyFixes} from '../../src/fix/apply.ts'

describe('applyFixes', () => {
  it.each([
    ['nothing', 'abc', [], 'abc', 0],
    ['an insertion', 'a,b', [{range: [2, 2], text: ' '}], 'a, b', 0],
    ['a deletion', 'the the', [{range: [3, 7], text: ''}], 'the', 0],
    [
      'two apart, in any order',
      'abcd',
      [
        {range: [3, 4], text: 'D'},
        {range: [0, 1], text: 'A'}
      ],
      'AbcD',
      0
    ],
    [
      'of two that touch the first',
      'abcd',
      [
        {range: [1, 2], text: 'B'},
        {range: [2, 3], text: 'C'}
      ],
      'aBcd',
      1
    ],
    [
      'of two that overlap the first',
      'abcd',
      [
        {range: [0, 3], text: 'x'},
        {range: [1, 2], text: 'y'}
      ],
      'xd',
      1
    ],
    ['an edit at the start', 'abc', [{range: [0, 1], text: 'A'}], 'Abc', 0]
  ] as const)('applies %s', (_, source, fixes, output, deferred) => {
    const result = applyFixes(
      source,
      fixes.map(({range, text}) => ({range: [range[0], range[1]] as const, text}))
    )
    expect([result.output, result.deferred.length]).toEqual([output, deferred])
  })

  it.each([[[-1, 0]], [[2, 1]], [[0, 9]]] as const)('refuses the range %s', (range) => {
    expect(() => applyFixes('abc', [{range, text: ''}])).toThrow(RangeError)
  })

  it('changes nothing outside what it applied, and loses no fix', () => {
    const fix = fc.tuple(fc.nat(20), fc.nat(5), fc.string({maxLength: 3})).map(([start, length, text]) => ({
      range: [start, start + length] as const,
      text
    }))
    fc.assert(
      fc.property(fc.string({minLength: 26, maxLength: 40}), fc.array(fix), (source, fixes) => {
        const {output, applied, deferred} = applyFixes(source, fixes)
        expect(applied.length + deferred.length).toBe(fixes.length)
        const grown = applied.reduce((sum, {range, text}) => sum + text.length - (range[1] - range[0]), 0)
        expect(output.length).toBe(source.length + grown)
      })
    )
  })
})
