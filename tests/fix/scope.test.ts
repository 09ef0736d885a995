import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyFixes} from '../../src/fix/apply.ts'
import {lineScope} from '../../src/fix/line-scope.ts'
import {followEdits} from '../../src/fix/scope.ts'
import {LineIndex} from '../../src/pipeline/place.ts'
import type {Message} from '../../src/rule/message.ts'

function messageAt(text: string, start: number, end: number): Message {
  return {
    ruleId: 'style/extra',
    severity: 'warning',
    reason: '',
    note: null,
    url: null,
    place: new LineIndex(text).place(start, end),
    actual: text.slice(start, end),
    expected: [],
    fix: null
  }
}

describe('what stands on lines', () => {
  const text = 'one\ntwo\nsix'
  test.each([
    ['inside a line', {first: 2, count: 1}, 4, 7, true],
    ['before it', {first: 2, count: 1}, 0, 3, false],
    ['before it with its end', {first: 2, count: 1}, 0, 4, false],
    ['its end', {first: 2, count: 1}, 7, 8, true],
    ['after it', {first: 2, count: 1}, 8, 11, false],
    ['over its start', {first: 2, count: 1}, 2, 5, true],
    ['over its end', {first: 2, count: 1}, 6, 9, true],
    ['put in at its start', {first: 2, count: 1}, 4, 4, true],
    ['put in at its end', {first: 2, count: 1}, 7, 7, true],
    ['put in at the next', {first: 2, count: 1}, 8, 8, false],
    ['put in at the end of the file', {first: 3, count: 1}, 11, 11, true],
    ['two lines', {first: 1, count: 2}, 5, 6, true],
    ['over a place where lines were taken out', {first: 1, count: 0}, 2, 5, true],
    ['before such a place', {first: 1, count: 0}, 0, 4, false],
    ['after such a place', {first: 1, count: 0}, 4, 7, false],
    ['taken out at the end', {first: 3, count: 0}, 9, 11, false],
    ['taken out at the start', {first: 0, count: 0}, 0, 3, false]
  ])('%s', (_, run, start, end, expected) => {
    const message = messageAt(text, start, end)
    expect(lineScope(text, [run]).select([message])).toEqual(expected ? [message] : [])
  })
})

test('a stretch keeps to the text it began with, whatever is written elsewhere', () => {
  const text = 'abcdefghijklmnop'
  const offset = fc.nat({max: text.length})
  const range = fc.tuple(offset, offset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  const edit = fc.record({range, text: fc.constantFrom('', '#', '###')})
  fc.assert(
    fc.property(range, fc.array(edit, {maxLength: 5}), ([start, end], fixes) => {
      const {output, applied} = applyFixes(text, fixes)
      const after = followEdits({start, end}, applied)
      const isInside = (letter: string) => text.slice(start, end).includes(letter)
      const letters = (part: string) => [...part.replaceAll('#', '')]
      expect(letters(output.slice(after.start, after.end)).every(isInside)).toBe(true)
      expect(letters(output.slice(0, after.start) + output.slice(after.end)).some(isInside)).toBe(false)
    }),
    {numRuns: 2000}
  )
})
