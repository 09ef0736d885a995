import {alphabetSize, edgeBits, magic, sections, version} from '../../src/lexicon/format.ts'
import {wordFlags} from '../../src/lexicon/types.ts'
import {buildAutomaton, type State} from './automaton.ts'
import {withoutAccents} from './form-table.ts'
import type {Preference} from './preferred.ts'

/** What is known of a form, to be written. */
export interface FormData {
  readonly flags: number
  readonly frequency: number
}

/** Write forms and preferences as the binary that `createLexicon` reads. */
export function writeLexicon(
  data: ReadonlyMap<string, FormData>,
  preferences: readonly Preference[]
): Uint8Array {
  const forms = [...data.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const root = buildAutomaton(
    forms,
    (form) =>
      ((data.get(form)?.flags ?? 0) & (wordFlags.unsuggested | wordFlags.variant)) === 0 &&
      !form.includes(' ')
  )
  const letters = [...new Set(forms.join(''))].sort()
  if (letters.length >= alphabetSize) throw new Error(`Too many letters: ${letters.length}`)
  const codes = new Map(letters.map((letter, index) => [letter, index + 1]))
  const {edges, skips, roots, rootSkips} = layOut(root, codes)
  const numbers = new Map(forms.map((form) => [form, numberOf(form, codes, edges, skips, roots, rootSkips)]))
  const ordered = new Array<FormData>(forms.length)
  for (const [form, number] of numbers) ordered[number] = data.get(form) ?? {flags: 0, frequency: 0}
  const combinations = [...new Set(ordered.map(({flags}) => flags))].sort((a, b) => a - b)
  if (combinations.length > 256) throw new Error(`Too many combinations of flags: ${combinations.length}`)
  const combinationIndex = new Map(combinations.map((flags, index) => [flags, index]))
  const pairs = preferences
    .map(({form, target, dialects}) => ({
      from: numbers.get(form) ?? -1,
      to: numbers.get(target) ?? -1,
      dialects
    }))
    .filter(({from, to}) => from >= 0 && to >= 0)
    .sort((a, b) => a.from - b.from)

  const alphabet = new Uint16Array(alphabetSize)
  const folded = new Uint8Array(alphabetSize)
  for (const [letter, code] of codes) {
    alphabet[code] = letter.charCodeAt(0)
    const plain = withoutAccents(letter).toLowerCase()
    folded[code] = /^[a-z']/.test(plain) ? plain.charCodeAt(0) : 0
  }
  return pack({
    alphabet,
    folded,
    roots,
    rootSkips,
    edges,
    skips,
    kinds: Uint8Array.from(ordered, ({flags}) => combinationIndex.get(flags) ?? 0),
    combinations: Uint16Array.from({length: 256}, (_, index) => combinations[index] ?? 0),
    frequencies: Uint8Array.from(ordered, ({frequency}) => frequency),
    preferredFrom: Uint32Array.from(pairs, ({from}) => from),
    preferredTo: Uint32Array.from(pairs, ({to}) => to),
    preferredDialects: Uint8Array.from(pairs, ({dialects}) => dialects)
  })
}

interface Layout {
  readonly edges: Uint32Array
  readonly skips: Uint16Array
  readonly roots: Uint32Array
  readonly rootSkips: Uint32Array
}

/** Place the edges of every state side by side, those that lead to most forms first. */
function layOut(root: State, codes: ReadonlyMap<string, number>): Layout {
  const offsets = new Map<State, number>()
  const order: State[] = []
  let next = 1
  const place = (state: State): void => {
    if (offsets.has(state) || state.edges.size === 0) return
    offsets.set(state, next)
    order.push(state)
    next += state.edges.size
    for (const [, child] of sortEdges(state)) place(child)
  }
  for (const [, child] of sortEdges(root)) place(child)
  offsets.set(root, next)
  order.push(root)
  const edges = new Uint32Array(next + root.edges.size)
  const skips = new Uint16Array(next + root.edges.size)
  const roots = new Uint32Array(alphabetSize)
  const rootSkips = new Uint32Array(alphabetSize)
  for (const state of order) {
    let at = offsets.get(state) ?? 0
    let skip = 0
    const sorted = sortEdges(state)
    for (const [index, [letter, child]] of sorted.entries()) {
      const code = codes.get(letter) ?? 0
      edges[at] =
        ((offsets.get(child) ?? 0) << edgeBits.targetShift) |
        (index === sorted.length - 1 ? edgeBits.last : 0) |
        (child.isFinal ? edgeBits.final : 0) |
        (child.offers ? edgeBits.offers : 0) |
        code
      if (state === root) {
        roots[code] = at
        rootSkips[code] = skip
      } else if (skip > 0xffff) throw new Error('A state skips too many forms')
      else skips[at] = skip
      skip += child.forms
      at++
    }
  }
  return {edges, skips, roots, rootSkips}
}

const sortEdges = (state: State): readonly (readonly [string, State])[] =>
  [...state.edges].sort(([a, first], [b, second]) => second.forms - first.forms || (a < b ? -1 : 1))

function numberOf(
  form: string,
  codes: ReadonlyMap<string, number>,
  edges: Uint32Array,
  skips: Uint16Array,
  roots: Uint32Array,
  rootSkips: Uint32Array
): number {
  const first = codes.get(form[0] ?? '') ?? 0
  let at = roots[first] ?? 0
  let number = rootSkips[first] ?? 0
  for (const letter of form.slice(1)) {
    const edge = edges[at] ?? 0
    if (edge & edgeBits.final) number++
    at = edge >>> edgeBits.targetShift
    while (((edges[at] ?? 0) & edgeBits.code) !== codes.get(letter)) at++
    number += skips[at] ?? 0
  }
  return number
}

type Parts = Readonly<Record<(typeof sections)[number], Uint8Array | Uint16Array | Uint32Array>>

function pack(parts: Parts): Uint8Array {
  const header = new Uint32Array(2 + 2 * sections.length)
  header[0] = magic
  header[1] = version
  let offset = header.byteLength
  for (const [index, name] of sections.entries()) {
    header[2 + 2 * index] = offset
    header[3 + 2 * index] = parts[name].length
    offset += Math.ceil(parts[name].byteLength / 4) * 4
  }
  const bytes = new Uint8Array(offset)
  bytes.set(new Uint8Array(header.buffer))
  for (const [index, name] of sections.entries()) {
    const part = parts[name]
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), header[2 + 2 * index] ?? 0)
  }
  return bytes
}
