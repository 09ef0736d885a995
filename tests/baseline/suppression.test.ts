import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fingerprint, formatFingerprint, parseFingerprint} from '../../src/baseline/fingerprint.ts'
import {countSuppressions, matchSuppressions, suppressionsOf} from '../../src/baseline/suppression.ts'
import {LineIndex} from '../../src/pipeline/place.ts'
import type {Message} from '../../src/rule/message.ts'

/** A finding on each `teh` and each doubled word. */
function find(text: string): readonly Message[] {
  const lines = new LineIndex(text)
  return [...text.matchAll(/\bteh\b|\b(\w+)(?:\s|>)+\1\b/g)].map(({0: actual, index}) => ({
    ruleId: actual === 'teh' ? 'spelling/misspelled-word' : 'repetition/repeated-word',
    severity: 'error',
    reason: '',
    note: null,
    url: null,
    place: lines.place(index, index + actual.length),
    actual,
    expected: [],
    fix: null
  }))
}

describe('a finding is known by', () => {
  test.each([
    ['We met in teh old house.', 'met in ⟦teh⟧ old house'],
    ['teh', '⟦teh⟧'],
    ['# Above\n\nteh end', '⟦teh⟧ end'],
    ['# Above\r\n \r\nIn teh\r\n\r\nend', 'in ⟦teh⟧'],
    ['> Above\n>\n> In teh', 'in ⟦teh⟧'],
    ['- a\n- b\n- teh', 'a b ⟦teh⟧'],
    ['Don’t **say** *teh* “Word”', 'don’t say ⟦teh⟧ word'],
    ['We met in in May.', 'we met ⟦in in⟧ may'],
    ['> We met in\n> in May.', 'we met ⟦in in⟧ may']
  ])('%j: %s', (text, expected) => {
    const [message] = find(text)
    expect(message && formatFingerprint(fingerprint(text, message))).toBe(expected)
  })

  test.each(['', 'teh', '⟧teh⟦'])('%j is none', (written) => {
    expect(parseFingerprint(written)).toBeUndefined()
  })

  test('what is written can be read, whatever the text holds', () => {
    const words = fc.constantFrom('', 'a', 'see the')
    fc.assert(
      fc.property(
        words,
        fc.string({unit: fc.constantFrom('⟦', '⟧', ' ', 'a', '\n', '"')}),
        words,
        (before, text, after) => {
          expect(parseFingerprint(formatFingerprint({before, text, after}))).toEqual({before, text, after})
        }
      )
    )
  })
})

describe('what was put up with once', () => {
  const old = 'See teh house.\n\nIn teh garden of teh house, teh cat.\n'
  const rows: Readonly<Record<string, readonly [now: string, fresh: readonly string[]]>> = {
    'the same': [old, []],
    'one word before it changed': [old.replace('In', 'Near'), []],
    'words on both sides changed': [old.replace('See teh house', 'Enter teh barn'), ['enter ⟦teh⟧ barn']],
    'the order changed': ['In teh garden of teh house, teh cat.\n\nSee teh house.\n', []],
    'another rule on it': [`${old}\nIn In May.\n`, ['⟦In In⟧ may']],
    'nothing left': ['All is well.\n', []]
  }
  test.each(Object.entries(rows))('%s', (_, [now, fresh]) => {
    const messages = find(now)
    const matched = matchSuppressions(now, messages, suppressionsOf(old, find(old)))
    const left = messages.filter((message) => !matched.has(message))
    expect(left.map((message) => formatFingerprint(fingerprint(now, message)))).toEqual(fresh)
  })

  test('more of the same is new', () => {
    const now = `${old}\nSee teh house.\n`
    expect(matchSuppressions(now, find(now), suppressionsOf(old, find(old))).size).toBe(4)
    expect(find(now)).toHaveLength(5)
  })
})

const paragraphs = fc.array(
  fc.array(fc.constantFrom('teh', 'in', 'the', 'house', 'May,', 'we', '“so”'), {minLength: 1, maxLength: 12}),
  {minLength: 1, maxLength: 6}
)

test('lines put in above and paragraphs wrapped anew change nothing', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, fc.nat(), fc.nat(), (draft, more, place, width) => {
      const plain = draft.map((words) => words.join(' '))
      const old = plain.join('\n\n')
      const added = more.map((words) =>
        words
          .join(' ')
          .replaceAll('teh', 'a')
          .replace(/\b(\w+) \1\b/g, '$1')
      )
      const wrapped = draft.map((words) =>
        words
          .map((word, index) => word + (index % (1 + (width % 5)) === 0 ? '\n' : ' '))
          .join('')
          .trim()
      )
      const at = place % (draft.length + 1)
      const now = [...wrapped.slice(0, at), ...added, ...wrapped.slice(at)].join('\n\n')
      const known = suppressionsOf(old, find(old))
      const own = find(now).filter(({actual}) => actual === 'teh')
      expect([...matchSuppressions(now, own, known)]).toHaveLength(own.length)
      expect(suppressionsOf(now, own)).toEqual(
        suppressionsOf(
          old,
          find(old).filter(({actual}) => actual === 'teh')
        )
      )
    })
  )
})

test('no more is put up with than was written down, and nothing of another rule or text', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (draft, other) => {
      const [old, now] = [draft, other].map((each) => each.map((words) => words.join(' ')).join('\n\n')) as [
        string,
        string
      ]
      const known = suppressionsOf(old, find(old))
      const matched = [...matchSuppressions(now, find(now), known)]
      expect(matched.length).toBeLessThanOrEqual(countSuppressions(known))
      for (const ruleId of new Set(matched.map((message) => message.ruleId))) {
        const count = matched.filter((message) => message.ruleId === ruleId).length
        expect(count).toBeLessThanOrEqual(find(old).filter((message) => message.ruleId === ruleId).length)
      }
    })
  )
})
