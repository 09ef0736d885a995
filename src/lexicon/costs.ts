/** Letters as small numbers: 1 to 26, 27 for an apostrophe, 0 for any other sign. */
export const letterCount = 28
export const apostrophe = 27

/** Number of a folded ASCII letter. */
export const letterOf = (unit: number): number =>
  unit === 39 ? apostrophe : unit >= 97 && unit <= 122 ? unit - 96 : 0

const letters = (text: string): number[] => [...text].map((letter) => letterOf(letter.charCodeAt(0)))
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

/** Spellings of the same sound: what stands in the word, what was written, and the cost. */
export interface SoundRule {
  readonly right: readonly number[]
  readonly written: readonly number[]
  readonly cost: number
}

const sounds: readonly (readonly [right: string, written: string, cost: number])[] = [
  ['ph', 'f', 60],
  ['f', 'ph', 70],
  ['gh', 'f', 90],
  ['gh', 'g', 60],
  ['gh', '', 90],
  ['ght', 't', 80],
  ['tch', 'ch', 60],
  ['ch', 'tch', 60],
  ['ck', 'k', 60],
  ['k', 'ck', 65],
  ['c', 'ck', 65],
  ['ck', 'c', 60],
  ['ch', 'k', 70],
  ['ch', 'c', 65],
  ['ch', 'sh', 80],
  ['sc', 's', 60],
  ['s', 'sc', 70],
  ['sc', 'c', 60],
  ['c', 'sc', 70],
  ['sc', 'ss', 75],
  ['ss', 'sc', 75],
  ['c', 'ss', 75],
  ['ss', 'c', 75],
  ['kn', 'n', 60],
  ['wr', 'r', 60],
  ['rh', 'r', 50],
  ['r', 'rh', 70],
  ['ps', 's', 60],
  ['gn', 'n', 70],
  ['mb', 'm', 70],
  ['mn', 'm', 60],
  ['wh', 'w', 65],
  ['w', 'wh', 75],
  ['qu', 'kw', 60],
  ['qu', 'q', 60],
  ['x', 'ks', 70],
  ['x', 'cs', 80],
  ['xc', 'x', 60],
  ['x', 'xc', 75],
  ['cc', 'x', 80],
  ['x', 'cc', 80],
  ['xc', 'cc', 90],
  ['xh', 'x', 60],
  ['cq', 'q', 60],
  ['cqu', 'qu', 55],
  ['q', 'cq', 60],
  ['tion', 'sion', 60],
  ['sion', 'tion', 60],
  ['tion', 'shun', 60],
  ['sion', 'shun', 70],
  ['tion', 'cion', 60],
  ['cian', 'tion', 70],
  ['ci', 'sh', 80],
  ['ti', 'sh', 80],
  ['ssion', 'tion', 70],
  ['ti', 'ci', 65],
  ['ci', 'ti', 65],
  ['able', 'ible', 50],
  ['ible', 'able', 50],
  ['ance', 'ence', 50],
  ['ence', 'ance', 50],
  ['ant', 'ent', 55],
  ['ent', 'ant', 55],
  ['ies', 'ys', 60],
  ['ied', 'yed', 60],
  ['ying', 'ing', 80],
  ['ei', 'ie', 50],
  ['ie', 'ei', 50],
  ['ie', 'y', 75],
  ['y', 'ie', 75],
  ['ey', 'y', 65],
  ['y', 'ey', 70],
  ['ea', 'ee', 60],
  ['ee', 'ea', 60],
  ['ai', 'ay', 65],
  ['au', 'a', 75],
  ['ou', 'u', 75],
  ['u', 'ou', 75],
  ['ou', 'o', 75],
  ['o', 'ou', 80],
  ['ou', 'oo', 70],
  ['ea', 'e', 70],
  ['eu', 'u', 75],
  ['ue', 'u', 70],
  ['eau', 'eu', 70],
  ['eau', 'ue', 70],
  ['eau', 'o', 100],
  ['ieu', 'eu', 65],
  ['ieu', 'iu', 60],
  ['oe', 'e', 70],
  ['ae', 'e', 60],
  ['ui', 'i', 70],
  ['re', 'er', 60],
  ['er', 're', 65],
  ['or', 'er', 55],
  ['er', 'or', 60],
  ['ar', 'er', 60],
  ['er', 'ar', 65],
  ['ar', 'or', 70],
  ['or', 'ar', 70],
  ['le', 'el', 60],
  ['el', 'le', 60],
  ['al', 'le', 75],
  ['al', 'el', 65],
  ['el', 'al', 65],
  ['ous', 'us', 60],
  ['us', 'ous', 65],
  ['ious', 'ous', 65],
  ['eous', 'ious', 55],
  ['ious', 'eous', 55],
  ['eous', 'ous', 65],
  ['ou', 'uo', 55],
  ['ally', 'ly', 55],
  ['ly', 'ally', 60],
  ['lly', 'ly', 45],
  ['ely', 'ly', 60],
  ['ily', 'ly', 75],
  ['ily', 'ely', 60],
  ['cede', 'ceed', 60],
  ['ceed', 'cede', 60],
  ['sede', 'cede', 55],
  ['dg', 'j', 75],
  ['dge', 'ge', 65],
  ['ge', 'dge', 70],
  ['dgm', 'dgem', 55],
  ['age', 'ege', 60],
  ['ege', 'edge', 70],
  ['oes', 'os', 60],
  ['os', 'oes', 60],
  ['ue', '', 95],
  ['que', 'k', 85],
  ['gue', 'g', 70],
  ['yp', 'ip', 60],
  ['sy', 'si', 60],
  ['th', 't', 80],
  ['t', 'th', 85],
  ['ome', 'um', 90],
  ['nm', 'm', 65],
  ['nn', 'nd', 100],
  ['llel', 'lell', 55],
  ['isc', 'is', 65],
  ['isc', 'ic', 70],
  ['ctly', 'cly', 65],
  ['ccomm', 'com', 70],
  ['uch', 'ouch', 70],
  ['pt', 't', 75],
  ['dn', 'n', 75],
  ['mm', 'nm', 80],
  ['ture', 'cher', 80],
  ['sure', 'sher', 80],
  ['ough', 'uff', 90],
  ['augh', 'af', 90],
  ['aigh', 'a', 90],
  ['eigh', 'a', 90],
  ['igh', 'i', 75],
  ['eig', 'ieg', 50],
  ['ei', 'e', 75],
  ['e', 'ei', 85],
  ['ieve', 'eve', 65],
  ['eive', 'eve', 65],
  ['i', 'ea', 100],
  ['oi', 'io', 60],
  ['io', 'oi', 60],
  ['sch', 'sk', 70],
  ['sch', 'sc', 65],
  ['sch', 'sh', 70],
  ['ai', 'ia', 55],
  ['ia', 'ai', 55],
  ['ian', 'ain', 55],
  ['ain', 'ian', 50],
  ['ain', 'an', 70],
  ['ain', 'en', 75],
  ['ua', 'au', 55],
  ['au', 'ua', 55],
  ['ui', 'iu', 55],
  ['iu', 'ui', 55],
  ['uar', 'aur', 55],
  ['uar', 'ar', 70],
  ['uar', 'er', 90],
  ['mp', 'm', 85],
  ['ize', 'ise', 30],
  ['ise', 'ize', 30],
  ['yze', 'yse', 30],
  ['yse', 'yze', 30],
  ['yze', 'ize', 60],
  ['yse', 'ise', 60]
]

/** The rules by the last letter of the word's part and the last that was written; a rule that writes nothing stands under 0. */
export const soundRules: readonly (readonly SoundRule[] | undefined)[] = indexSounds()

function indexSounds(): readonly (readonly SoundRule[] | undefined)[] {
  const table = new Array<SoundRule[] | undefined>(letterCount * letterCount).fill(undefined)
  for (const [rightText, writtenText, cost] of sounds) {
    const right = letters(rightText)
    const written = letters(writtenText)
    const index = (right.at(-1) ?? 0) * letterCount + (written.at(-1) ?? 0)
    const rules = table[index] ?? []
    rules.push({right, written, cost})
    table[index] = rules
  }
  return table
}
