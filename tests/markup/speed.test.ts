import {describe, expect, test} from 'vitest'
import {extractors} from '../../src/markup/extractors.ts'

const sentence = 'The quick brown fox jumps over a *lazy* dog &amp; runs. '

/** Files that must take about eight times as long to read when they are eight times as long, not sixty-four. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'one long line': (size) => sentence.repeat(size),
  'long lines': (size) => `${sentence.repeat(8)}\n`.repeat(size / 8),
  'many paragraphs': (size) => `${sentence}\n\n`.repeat(size),
  'many items': (size) => '- item\n'.repeat(size),
  'a long table': (size) => `a | b\n--|--\n${'x | *y*\n'.repeat(size)}`,
  'white space': (size) => `x${' '.repeat(size * 50)}|`,
  'unclosed dollars': (size) => '$a '.repeat(size * 4),
  'unclosed braces': (size) => '{{ a {% b {.c '.repeat(size),
  'nested braces': (size) => '{'.repeat(size * 10),
  'unclosed brackets': (size) => '[[ [^a '.repeat(size),
  'unclosed tags': (size) => '<code> '.repeat(size),
  comments: (size) => 'a <!-- b --> <!-- c --> '.repeat(size),
  'unclosed comments': (size) => '<!-- a\n'.repeat(size)
}

const time = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

describe.each(extractors)('$format', ({extract}) => {
  test.each(Object.entries(shapes))('%s', (_, shape) => {
    // The best of two, since others may be at work on the machine.
    const best = (source: string): number => Math.min(...[1, 2].map(() => time(() => extract(source))))
    expect(best(shape(1600))).toBeLessThan(Math.max(best(shape(200)) * 32, 1500))
  })
})
