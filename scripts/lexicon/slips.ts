const near: Readonly<Record<string, string | undefined>> = {
  a: 'qsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfc',
  e: 'wrsd',
  f: 'drtgc',
  g: 'ftyhb',
  h: 'gyujn',
  i: 'uojk',
  j: 'huikn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'ipkl',
  p: 'ol',
  q: 'wa',
  r: 'etdf',
  s: 'awedx',
  t: 'ryfg',
  u: 'yihj',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tugh',
  z: 'asx'
}
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ie/, 'ei'],
  [/ei/, 'ie'],
  [/ance/, 'ence'],
  [/ence/, 'ance'],
  [/able/, 'ible'],
  [/ible/, 'able'],
  [/ph/, 'f'],
  [/([bcdfglmnprst])\1/, '$1'],
  [/(?<=[aeiou])([lmnprst])(?=[aeiou])/, '$1$1'],
  [/ous$/, 'us'],
  [/ent/, 'ant'],
  [/ant/, 'ent'],
  [/y(?=.)/, 'i'],
  [/sc/, 's'],
  [/ally$/, 'aly'],
  [/e(?=ly$|ment)/, '']
]

/**
 * Misspell a word as people do: by ear in half of the words, else by a finger; the same word always the same way.
 * @param seed - Any number; it chooses the slip.
 * @returns The word misspelt, or an empty string if the chosen slip cannot be made.
 */
export function slip(word: string, seed: number): string {
  let state = (seed * 2654435761 + word.length * 40503) >>> 0
  const random = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  if (random(2) === 0) {
    const fitting = sounds.filter(([pattern]) => pattern.test(word))
    const rule = fitting[random(fitting.length)]
    if (rule) return word.replace(rule[0], rule[1])
  }
  const at = 1 + random(word.length - 1)
  const letter = word[at] ?? ''
  const before = word.slice(0, at)
  const after = word.slice(at + 1)
  switch (random(4)) {
    case 0:
      return before + after
    case 1:
      return before + letter + letter + after
    case 2:
      return before + (after[0] ?? '') + letter + after.slice(1)
    default: {
      const keys = near[letter] ?? ''
      return before + (keys[random(keys.length)] ?? '') + after
    }
  }
}
