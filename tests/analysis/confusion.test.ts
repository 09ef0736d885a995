import {describe, expect, it} from 'vitest'
import {confusionSets, isConfusionSet, setKey} from '../../src/analysis/confusion/sets.ts'
import {slips} from '../../src/analysis/confusion/slips.ts'
import {codeOfWeight, fingerprintOf, weightOfCode} from '../../src/analysis/weights.ts'
import {documentOf} from './document.ts'

describe('confusion sets', () => {
  it('are many, each with words of its own', () => {
    expect(confusionSets.length).toBeGreaterThan(120)
    expect(confusionSets.every(({words}) => new Set(words).size === words.length && words.length > 1)).toBe(
      true
    )
  })

  it('are known by their words', () => {
    expect(isConfusionSet(['then', 'than'])).toBe(true)
    expect(isConfusionSet(['then', 'cat'])).toBe(false)
    expect(setKey(['then', 'than'])).toBe('then/than')
  })
})

describe('packed weights', () => {
  it.each([0.1, 0.5, 1, 2.5, -0.1, -0.7, -4])('keep %d to within a fifth', (weight) => {
    const kept = weightOfCode[codeOfWeight(weight)] ?? 0
    expect(Math.abs(kept - weight)).toBeLessThan(Math.abs(weight) * 0.2)
  })

  it('leave out what is too small', () => {
    expect(codeOfWeight(0.01)).toBe(0)
    expect(codeOfWeight(0)).toBe(0)
  })

  it('tell a fingerprint from a weight', () => {
    expect(fingerprintOf(123_456_789) & 31).toBe(0)
    expect(fingerprintOf(123_456_789)).toBeLessThan(1 << 16)
  })
})

describe('slips', () => {
  const all = new Set(confusionSets.map(({words}) => setKey(words)))

  it.each([
    ['She filled in the from and left.', 'from', 'form'],
    ['They wanted to see the hole city.', 'hole', 'whole'],
    ['Nobody new what had happened.', 'new', 'knew'],
    ['I do not no what to say.', 'no', 'know']
  ])('are found in “%s”', async (text, written, meant) => {
    const document = await documentOf(text)
    const token = [...document.tokensOf({first: 0, end: document.tokens.count})].find(
      ({normal}) => normal === written
    )
    expect(token && document.get(slips).at(token, all)?.meant).toBe(meant)
  })

  it.each([
    'Fill in the form.',
    'She bought a new car.',
    'There is no time.',
    'There was a hole in the road.'
  ])('are not found in “%s”', async (text) => {
    const document = await documentOf(text)
    const found = [...document.tokensOf({first: 0, end: document.tokens.count})].map((token) =>
      document.get(slips).at(token, all)
    )
    expect(found.filter((slip) => slip !== undefined)).toEqual([])
  })
})
