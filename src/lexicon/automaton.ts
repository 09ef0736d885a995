import {edgeBits, magic, sections, version} from './format.ts'

/** The word list as it lies in the file: views of its bytes, nothing is copied or parsed. */
export interface Automaton {
  readonly alphabet: Uint16Array
  readonly folded: Uint8Array
  readonly roots: Uint32Array
  readonly rootSkips: Uint32Array
  readonly edges: Uint32Array
  readonly skips: Uint16Array
  readonly kinds: Uint8Array
  readonly combinations: Uint16Array
  readonly frequencies: Uint8Array
  readonly preferredFrom: Uint32Array
  readonly preferredTo: Uint32Array
  readonly preferredDialects: Uint8Array
  /** Code of each UTF-16 unit, 0 if no form has it. */
  readonly codes: Uint8Array
}

/**
 * View the bytes of a lexicon file.
 * @throws {Error} If they are something else, or of another version.
 */
export function openAutomaton(bytes: Uint8Array): Automaton {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const {buffer, byteOffset} = aligned
  const header = new Uint32Array(buffer, byteOffset, 2 + 2 * sections.length)
  if (header[0] !== magic || header[1] !== version)
    throw new Error('The lexicon file is damaged or of another version')
  const at = (name: (typeof sections)[number]): readonly [ArrayBufferLike, number, number] => {
    const index = 2 + 2 * sections.indexOf(name)
    return [buffer, byteOffset + (header[index] ?? 0), header[index + 1] ?? 0]
  }
  const alphabet = new Uint16Array(...at('alphabet'))
  const codes = new Uint8Array(0x10000)
  for (let code = 1; code < alphabet.length; code++) {
    const unit = alphabet[code] ?? 0
    if (unit !== 0) codes[unit] = code
  }
  return {
    alphabet,
    codes,
    folded: new Uint8Array(...at('folded')),
    roots: new Uint32Array(...at('roots')),
    rootSkips: new Uint32Array(...at('rootSkips')),
    edges: new Uint32Array(...at('edges')),
    skips: new Uint16Array(...at('skips')),
    kinds: new Uint8Array(...at('kinds')),
    combinations: new Uint16Array(...at('combinations')),
    frequencies: new Uint8Array(...at('frequencies')),
    preferredFrom: new Uint32Array(...at('preferredFrom')),
    preferredTo: new Uint32Array(...at('preferredTo')),
    preferredDialects: new Uint8Array(...at('preferredDialects'))
  }
}

/** Number of a form, or -1 if it is not listed. */
export function findForm(automaton: Automaton, form: string): number {
  const {codes, roots, rootSkips, edges, skips} = automaton
  const first = codes[form.charCodeAt(0)] ?? 0
  let at = roots[first] ?? 0
  if (at === 0) return -1
  let number = rootSkips[first] ?? 0
  let edge = edges[at] ?? 0
  for (let index = 1; index < form.length; index++) {
    const code = codes[form.charCodeAt(index)] ?? 0
    if (code === 0) return -1
    if (edge & edgeBits.final) number++
    at = edge >>> edgeBits.targetShift
    if (at === 0) return -1
    edge = edges[at] ?? 0
    while ((edge & edgeBits.code) !== code) {
      if (edge & edgeBits.last) return -1
      edge = edges[++at] ?? 0
    }
    number += skips[at] ?? 0
  }
  return edge & edgeBits.final ? number : -1
}

/** The form of a number. */
export function formAt(automaton: Automaton, number: number): string {
  const {alphabet, roots, rootSkips, edges, skips} = automaton
  let first = 0
  for (let code = 1; code < roots.length; code++) {
    const skip = rootSkips[code] ?? 0
    if (roots[code] !== 0 && skip <= number && (first === 0 || skip >= (rootSkips[first] ?? 0))) first = code
  }
  let rest = number - (rootSkips[first] ?? 0)
  let edge = edges[roots[first] ?? 0] ?? 0
  let form = String.fromCharCode(alphabet[first] ?? 0)
  while (true) {
    if (edge & edgeBits.final && rest-- === 0) return form
    let at = edge >>> edgeBits.targetShift
    while (!((edges[at] ?? 0) & edgeBits.last) && (skips[at + 1] ?? 0) <= rest) at++
    rest -= skips[at] ?? 0
    edge = edges[at] ?? 0
    form += String.fromCharCode(alphabet[edge & edgeBits.code] ?? 0)
  }
}

/**
 * Visit the listed forms that match in every letter, whatever their case; `whole` false visits all that go on after it
 * with a space.
 */
export function findFolded(
  automaton: Automaton,
  word: string,
  found: (form: string) => void,
  whole: boolean
): void {
  const {alphabet, codes, roots, edges} = automaton
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  const isSameLength = lower.length === word.length && upper.length === word.length
  const codeAt = (text: string, index: number): number => codes[text.charCodeAt(index)] ?? 0
  const follow = (at: number, form: string): void => {
    const edge = edges[at] ?? 0
    const index = form.length
    if (index === word.length) {
      if (!whole) listAfterSpace(automaton, edge, form, found)
      else if (edge & edgeBits.final) found(form)
      return
    }
    let next = edge >>> edgeBits.targetShift
    if (next === 0) return
    // Codes, each 0 if no form has the letter, and no edge has code 0.
    const own = codeAt(word, index)
    const small = isSameLength ? codeAt(lower, index) : own
    const large = isSameLength ? codeAt(upper, index) : own
    for (; ; next++) {
      const child = edges[next] ?? 0
      const code = child & edgeBits.code
      if (code === own || code === small || code === large)
        follow(next, form + String.fromCharCode(alphabet[code] ?? 0))
      if (child & edgeBits.last) return
    }
  }
  const firsts = new Set([codeAt(word, 0), codeAt(lower, 0), codeAt(upper, 0)])
  for (const code of firsts) {
    const at = roots[code] ?? 0
    if (code !== 0 && at !== 0) follow(at, String.fromCharCode(alphabet[code] ?? 0))
  }
}

function listAfterSpace(
  {alphabet, edges}: Automaton,
  from: number,
  prefix: string,
  found: (form: string) => void
): void {
  const list = (edge: number, form: string): void => {
    for (let at = edge >>> edgeBits.targetShift; at !== 0; at++) {
      const next = edges[at] ?? 0
      const letter = String.fromCharCode(alphabet[next & edgeBits.code] ?? 0)
      if (form.length > prefix.length || letter === ' ') {
        if (next & edgeBits.final) found(form + letter)
        list(next, form + letter)
      }
      if (next & edgeBits.last) return
    }
  }
  list(from, prefix)
}
