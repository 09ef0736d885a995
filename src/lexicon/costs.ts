/** Letters as small numbers: 1 to 26, 27 for an apostrophe, 0 for any other sign. */
export const letterCount = 28
export const apostrophe = 27

/** Number of a folded ASCII letter. */
export const letterOf = (unit: number): number =>
  unit === 39 ? apostrophe : unit >= 97 && unit <= 122 ? unit - 96 : 0

/** Numbers of the letters of a text. */
export const letters = (text: string): number[] => [...text].map((letter) => letterOf(letter.charCodeAt(0)))
const vowels = new Set(letters('aeiouy'))
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const
const offsets = [0, 0.25, 0.75] as const

/** What single slips cost, in hundredths of an ordinary one. */
export const slipCosts = {
  transposed: 57,
  doubled: 54,
  undoubled: 66,
  missing: 80,
  missingVowel: 70,
  surplus: 99,
  surplusNear: 88,
  missingApostrophe: 25,
  surplusApostrophe: 45,
  wrong: 118,
  wrongVowel: 78,
  wrongNear: 97,
  wrongAlike: 86,
  /** Added to a slip in the first letter. */
  first: 29
} as const

/** Letters that sound or look alike. */
const alike = [
  'ck',
  'cs',
  'ks',
  'sz',
  'gj',
  'mn',
  'dt',
  'bp',
  'fv',
  'vw',
  'qk',
  'rl',
  'xs',
  'ct',
  'st',
  'gk'
] as const

/** Whether two letters are neighbours on the keyboard. */
export const areNeighbours: Uint8Array = findNeighbours()

/** Cost of writing the second letter instead of the first, by `first * letterCount + second`. */
export const substitution: Uint8Array = buildSubstitution()

/** Cost of leaving a letter out. */
export const omission: Uint8Array = Uint8Array.from({length: letterCount}, (_, letter) =>
  letter === apostrophe
    ? slipCosts.missingApostrophe
    : vowels.has(letter)
      ? slipCosts.missingVowel
      : slipCosts.missing
)

function findNeighbours(): Uint8Array {
  const found = new Uint8Array(letterCount * letterCount)
  const keys = rows.flatMap((row, y) =>
    letters(row).map((letter, x) => ({letter, x: x + (offsets[y] ?? 0), y}))
  )
  for (const a of keys) {
    for (const b of keys) {
      if (a !== b && Math.abs(a.y - b.y) <= 1 && Math.abs(a.x - b.x) <= 1)
        found[a.letter * letterCount + b.letter] = 1
    }
  }
  return found
}

function buildSubstitution(): Uint8Array {
  const costs = new Uint8Array(letterCount * letterCount).fill(slipCosts.wrong)
  for (let a = 1; a < letterCount; a++) {
    for (let b = 1; b < letterCount; b++) {
      const index = a * letterCount + b
      if (a === b) costs[index] = 0
      else if (vowels.has(a) && vowels.has(b)) costs[index] = slipCosts.wrongVowel
      else if (areNeighbours[index]) costs[index] = slipCosts.wrongNear
    }
  }
  for (const pair of alike) {
    const [a = 0, b = 0] = letters(pair)
    costs[a * letterCount + b] = slipCosts.wrongAlike
    costs[b * letterCount + a] = slipCosts.wrongAlike
  }
  return costs
}
