import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {minimalEdit} from '../../src/fix/edit.ts'
import {sourceOffset} from '../../src/markup/range.ts'

describe('minimalEdit', () => {
  it.each([
    ['a lost space', ',p', ', p', [11, 11, ' ']],
    ['a lost letter', 'necesary', 'necessary', [15, 15, 's']],
    ['a capital', 'this', 'This', [10, 11, 'T']],
    ['a doubled word', 'the the', 'the', [13, 17, '']],
    ['another word', 'cat', 'dog', [10, 13, 'dog']],
    ['half of an astral character', '😀', '😁', [10, 12, '😁']],
    ['nothing', 'same', 'same', [14, 14, '']]
  ] as const)('finds %s', (_, actual, expected, [start, end, text]) => {
    expect(minimalEdit(actual, expected, 10, sourceOffset)).toEqual({start, end, text})
  })

  it('gives the expected text whatever the texts are', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (actual, expected) => {
        const {start, end, text} = minimalEdit(actual, expected, 0, sourceOffset)
        expect(actual.slice(0, start) + text + actual.slice(end)).toBe(expected)
      })
    )
  })
})
