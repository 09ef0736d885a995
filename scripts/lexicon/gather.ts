import {type Dialect, dialectFlags, wordFlags} from '../../src/lexicon/types.ts'
import type {Counts} from './corpus.ts'
import {everywhere, FormTable, withoutAccents} from './form-table.ts'
import {readHandLists} from './hand-lists.ts'
import {readNamesTable} from './names-table.ts'
import {createNearMissTest, type NearMissTest} from './near-misses.ts'
import type {Preference} from './preferred.ts'
import {readCities, readCspellEnglish, readCspellList, readDictionaries} from './sources.ts'
import type {Cluster} from './varcon.ts'

const {proper, person, place, brand, abbreviation, technical, unsuggested, variant} = wordFlags
const small = /^[a-z]+(?:'[a-z]+)*$/

/** Gather all forms: dictionaries first, then hand-written lists, then wider lists as far as they can be trusted. */
export function gatherForms(
  counts: Counts,
  clusters: readonly Cluster[],
  preferences: readonly Preference[]
): FormTable {
  const table = new FormTable()
  addDictionaries(table)
  addHandLists(table)
  const trusted = [...table.flags.keys()].filter((form) => small.test(form))
  const isNearMiss = createNearMissTest(trusted, counts)
  addSpellings(table, clusters)
  addWiderEnglish(table, counts, isNearMiss)
  addSoftwareTerms(table, counts, isNearMiss)
  addNames(table, counts, isNearMiss)
  addFromCorpus(table, counts, isNearMiss)
  limitDialects(table, clusters)
  markVariants(table, preferences)
  return table
}

const countOf = (counts: Counts, form: string): number => counts.get(form)?.edited ?? 0

function addDictionaries(table: FormTable): void {
  const {forms, unsuggested: hidden} = readDictionaries()
  for (const [form, dialects] of forms) {
    if (
      form.endsWith("'s") &&
      (forms.has(form.slice(0, -2)) || !/^[A-Z]/.test(form)) &&
      !contractions.has(form.toLowerCase())
    )
      continue
    table.add(form, dialects | kindOf(form) | (hidden.has(form) ? unsuggested : 0))
  }
}

/** Forms in `'s` that are no possessives; all others are understood from the word before the ending. */
const contractions = new Set(
  "he's here's how's it's let's she's that's there's what's when's where's who's why's".split(' ')
)

/** What the letters of a dictionary form say: a capital makes a proper noun, capitals throughout an abbreviation. */
function kindOf(form: string): number {
  if (form === 'I' || /^I'/.test(form)) return 0
  if (/^\p{Lu}{2,}s?$/u.test(form)) return abbreviation
  return /^\p{Lu}/u.test(form) ? proper : 0
}

function addHandLists(table: FormTable): void {
  for (const {form, flags} of readHandLists()) addName(table, form, flags)
}

/** Add a name, its form without accents, and its capitalized parts if they are no words by themselves. */
function addName(table: FormTable, form: string, flags: number): void {
  for (const each of new Set([form, withoutAccents(form)])) {
    table.add(each, everywhere | flags)
    if (!/[ -]/.test(each)) continue
    for (const part of each.split(/[ -]/)) {
      if (/^\p{Lu}[\p{L}\p{M}']{2,}$/u.test(part) && !table.has(part) && !table.has(part.toLowerCase())) {
        table.add(part, everywhere | unsuggested | flags)
      }
    }
  }
}

/** Add spellings of VarCon that its dialects use, and give listed ones the dialects that use them. */
function addSpellings(table: FormTable, clusters: readonly Cluster[]): void {
  const oxford = new Set<string>()
  const plainBritish = new Set<string>()
  for (const {form, grades} of clusters.flat()) {
    let dialects = 0
    for (const [dialect, grade] of grades) if (grade !== 'rare') dialects |= dialectFlags[dialect as Dialect]
    if (dialects & dialectFlags['en-GB-oxendict']) oxford.add(form)
    else if (grades.get('en-GB')) plainBritish.add(form)
    if (dialects !== 0 && form.length > 2 && /^[\p{L}'-]+$/u.test(form))
      table.add(form, dialects | kindOf(form))
  }
  for (const form of plainBritish) if (!oxford.has(form)) table.clear(form, dialectFlags['en-GB-oxendict'])
}

function addWiderEnglish(table: FormTable, counts: Counts, isNearMiss: NearMissTest): void {
  for (const form of readCspellEnglish()) {
    const own = countOf(counts, form)
    if (form.endsWith("'s") || table.has(form) || !/^[\p{L}'-]+$/u.test(form)) continue
    if (form.length < 4 ? own < 3 : form.length === 4 ? own < 1 : false) continue
    if (
      (small.test(form) ? isNearMiss.ofWord(form, own) : isNearMiss.ofName(form, own)) ||
      denied.has(form) ||
      (own === 0 && isJoined(form, counts, 1000, 1000, 4))
    )
      continue
    table.addNew(form, everywhere | kindOf(form) | (own >= 5 ? 0 : unsuggested))
  }
}

function addSoftwareTerms(table: FormTable, counts: Counts, isNearMiss: NearMissTest): void {
  const files = [
    'softwareTerms.txt.gz',
    'software-tools.txt',
    'networkingTerms.txt',
    'computing-acronyms.txt',
    'webServices.txt'
  ]
  for (const form of files.flatMap((file) => readCspellList(`dict-software-terms/dict/${file}`))) {
    const own = countOf(counts, form)
    if (!/^[\p{L}-]{3,}$/u.test(form) || table.has(form)) continue
    if (/^[a-z]/.test(form) && (form.length < 5 || isNearMiss.ofWord(form, own) || !/[aeiouy]/.test(form)))
      continue
    if (/^[A-Z][a-z]+$/.test(form) && table.has(form.toLowerCase())) continue
    table.add(form, everywhere | technical | unsuggested | kindOf(form))
  }
}

function addNames(table: FormTable, counts: Counts, isNearMiss: NearMissTest): void {
  const isSafe = (form: string): boolean =>
    countOf(counts, form) >= 2 || !isNearMiss.ofName(form, countOf(counts, form))
  const isOrdinary = (form: string): boolean => table.has(form.toLowerCase()) && countOf(counts, form) < 3
  for (const {name, kind} of readNamesTable()) {
    if (!isOrdinary(name) && isSafe(name))
      addName(table, name, kind === 'person' ? person | proper : place | proper)
  }
  for (const name of readCities()) if (!isOrdinary(name) && isSafe(name)) addName(table, name, place | proper)
  for (const name of readCspellList('dict-companies/dict/companies.txt')) {
    if (/^(?:\p{Lu}|\p{Ll}+\p{Lu})[\p{L}&-]{2,}$/u.test(name) && !isOrdinary(name) && isSafe(name)) {
      table.add(
        name,
        everywhere |
          (/^\p{Lu}+$/u.test(name) ? abbreviation : brand | proper) |
          (table.has(name) ? 0 : unsuggested)
      )
    }
  }
  for (const name of readCspellList('dict-people-names/dict/people-names.txt')) {
    if (!/^\p{Lu}[\p{L}'-]{2,}$/u.test(name) || isOrdinary(name) || !isSafe(name)) continue
    const isSeen = countOf(counts, name) > 0
    for (const form of new Set([name, withoutAccents(name)]))
      table.add(form, everywhere | person | (table.has(form) || isSeen ? 0 : unsuggested))
  }
}

/** Add what edited texts use often and no list has: small words in several texts, and names. */
function addFromCorpus(table: FormTable, counts: Counts, isNearMiss: NearMissTest): void {
  for (const [form, {edited, files}] of counts) {
    if (table.has(form) || form.length < 4) continue
    if (/^[a-z]+$/.test(form)) {
      const isFrequent = edited >= (files.size >= 2 ? 4 : 6)
      if (
        isFrequent &&
        !isNearMiss.ofWord(form, edited) &&
        !isJoined(form, counts, 5000, 500, 1) &&
        !isContraction(table, form)
      ) {
        table.add(form, everywhere | unsuggested)
      }
    } else if (
      /^\p{Lu}[\p{L}']+$/u.test(form) &&
      edited >= 5 &&
      !table.has(form.toLowerCase()) &&
      !isNearMiss.ofName(form, edited)
    ) {
      table.add(form, everywhere | (/^\p{Lu}+$/u.test(form) ? abbreviation : proper) | unsuggested)
    }
  }
}

/** Whether two common words were written together. */
function isJoined(form: string, counts: Counts, first: number, second: number, shortest: number): boolean {
  for (let cut = shortest; cut <= form.length - shortest; cut++) {
    if (countOf(counts, form.slice(0, cut)) > first && countOf(counts, form.slice(cut)) > second) return true
  }
  return false
}

/** Whether a contraction lost its apostrophe: `didnt`. */
const isContraction = (table: FormTable, form: string): boolean =>
  [1, 2].some((length) => table.has(`${form.slice(0, -length)}'${form.slice(-length)}`))

/** Plurals of what English does not count, and other slips, that a wider list holds. */
const denied = new Set(
  (
    'advices baggages binging brocoli equipments feedbacks fullfil furnitures hardwares homeworks informations jewelries luggages mathematic ' +
    'miniscule programing scenarioes softwares stuffs thats trainning useable'
  ).split(' ')
)

/** Take from words that only lists without dialects have the dialects that write them otherwise. */
function limitDialects(table: FormTable, clusters: readonly Cluster[]): void {
  const listed = readDictionaries().forms
  const used = new Map<string, number>()
  for (const {form, grades} of clusters.flat()) {
    for (const [dialect, grade] of grades)
      if (grade !== 'rare') used.set(form, (used.get(form) ?? 0) | dialectFlags[dialect])
  }
  const oxford = dialectFlags['en-US'] | dialectFlags['en-CA'] | dialectFlags['en-GB-oxendict']
  for (const form of [...table.flags.keys()]) {
    if (listed.has(form) || !small.test(form)) continue
    const american = form.replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational|able)$)/, 'iz')
    const dialects =
      used.get(form) ?? (american !== form && table.has(american) ? everywhere & ~oxford : everywhere)
    if (dialects !== 0) table.clear(form, everywhere & ~dialects)
  }
}

/** Mark forms that every dialect that uses them would rather write otherwise; drop preferences for nothing. */
function markVariants(table: FormTable, preferences: readonly Preference[]): void {
  const unwanted = new Map<string, number>()
  for (const {form, dialects} of preferences) unwanted.set(form, (unwanted.get(form) ?? 0) | dialects)
  for (const [form, dialects] of unwanted) {
    const used = (table.flags.get(form) ?? 0) & everywhere
    if (used !== 0 && (used & ~dialects) === 0) table.add(form, variant)
  }
}
