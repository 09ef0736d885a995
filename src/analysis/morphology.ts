const prefixes = (
  'anti auto bi bio co counter cross cyber de demi dis eco electro euro ex extra fore geo hyper in infra inter intra ' +
  'macro mega meta micro mid mini mis mono multi nano neo neuro non omni out over pan para photo poly post pre pro proto ' +
  'pseudo psycho quasi re retro self semi socio step sub super supra techno tele thermo trans tri ultra un under uni up vice'
).split(' ')

/** Endings that English adds freely, and what the stem may have lost or changed before them. */
const suffixes: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['ative', ['ate']],
  ['ability', ['', 'able', 'e']],
  ['ably', ['', 'e']],
  ['able', ['', 'e']],
  ['ity', ['', 'e']],
  ['ities', ['', 'e']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['ee', ['', 'e']],
  ['ees', ['', 'e']],
  ['edly', ['', 'e']],
  ['ibly', ['ible']],
  ['al', ['']],
  ['ally', ['']],
  ['eth', ['', 'e']],
  ['ness', ['', 'y>i']],
  ['nesses', ['', 'y>i']],
  ['less', ['']],
  ['lessly', ['']],
  ['like', ['']],
  ['wise', ['']],
  ['ish', ['', 'e']],
  ['ism', ['', 'e']],
  ['isms', ['', 'e']],
  ['ist', ['', 'e']],
  ['ists', ['', 'e']],
  ['ization', ['', 'ize', 'y']],
  ['isation', ['', 'ise', 'y']],
  ['izing', ['', 'ize', 'y']],
  ['ising', ['', 'ise', 'y']],
  ['ized', ['', 'ize', 'y']],
  ['ised', ['', 'ise', 'y']],
  ['izes', ['', 'y']],
  ['ises', ['', 'y']],
  ['ize', ['', 'y']],
  ['ise', ['', 'y']],
  ['ification', ['ify']],
  ['maker', ['']],
  ['making', ['']],
  ['holder', ['']],
  ['holders', ['']],
  ['goer', ['']],
  ['goers', ['']],
  ['ship', ['']],
  ['hood', ['']],
  ['gate', ['']],
  ['dom', ['']],
  ['ful', ['']],
  ['fully', ['']],
  ['proof', ['']],
  ['friendly', ['']],
  ['esque', ['']],
  ['scape', ['']],
  ['ward', ['']],
  ['wards', ['']]
]

const shortestStem = 4
const shortestLooseStem = 5

/** Prefixes that are written with a hyphen, or together, before any word. */
export const freePrefixes: ReadonlySet<string> = new Set(prefixes)

/**
 * Whether an unlisted word is built from a listed one by endings and prefixes that English adds freely:
 * `unmergeable`, `multitenant`, `warehouselike`. Common inflections are not among them: those are listed where right.
 * @param isWord - Whether a form is an established word in lower case.
 */
export function isDerived(word: string, isWord: (form: string) => boolean): boolean {
  if (word.length < 7) return false
  return (
    hasPrefix(word, isWord) ||
    suffixes.some((suffix) => stemsOf(word, suffix).some((stem) => isStem(stem, isWord)))
  )
}

const isStem = (stem: string, isWord: (form: string) => boolean): boolean =>
  stem.length >= shortestStem && (isWord(stem) || (stem.length >= 8 && hasPrefix(stem, isWord)))

function hasPrefix(word: string, isWord: (form: string) => boolean): boolean {
  return prefixes.some((prefix) => {
    if (!word.startsWith(prefix)) return false
    const rest = word.slice(prefix.length)
    const least = prefix.length <= 2 ? shortestLooseStem : shortestStem
    // A doubled letter at the seam is a slip more often than a prefix: `dissappear`, `reestart`.
    if (rest.length < least || (rest[0] === prefix.at(-1) && prefix.length < 4)) return false
    return isWord(rest)
  })
}

function stemsOf(word: string, [ending, changes]: readonly [string, readonly string[]]): readonly string[] {
  if (!word.endsWith(ending)) return []
  const base = word.slice(0, -ending.length)
  return changes.flatMap((change) => {
    if (change === 'e' && /^ab/.test(ending) && /[cg]$/.test(base)) return [] // `changably` lost the e that keeps its g soft.
    if (change === 'y>i') return base.endsWith('i') ? [`${base.slice(0, -1)}y`] : []
    const doubled = change === '' && /[^aeiou][aeiou]([bdgmnprt])\1$/.test(base) ? [base.slice(0, -1)] : []
    return [base + change, ...doubled]
  })
}
