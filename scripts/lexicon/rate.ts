import type {Counts} from './corpus.ts'
import type {FormTable} from './form-table.ts'
import type {FormData} from './write.ts'

/** Occurrences that a word of each SCOWL size is taken to have had in a larger corpus. */
const bonus: Readonly<Record<number, number | undefined>> = {
  10: 4,
  20: 3,
  35: 1.5,
  40: 0.5,
  50: 0.4,
  55: 0.2,
  60: 0.15,
  70: 0.06
}

/** Give every form its frequency, 13 for each doubling, from the corpus and the sizes of SCOWL. */
export function rateForms(
  table: FormTable,
  counts: Counts,
  sizes: ReadonlyMap<string, number>
): ReadonlyMap<string, FormData> {
  const rated = new Map<string, FormData>()
  for (const [form, flags] of table.flags) {
    const seen = counts.get(form)
    const novels = (seen?.count ?? 0) - (seen?.edited ?? 0)
    const expected = (seen?.edited ?? 0) + novels / 3 + (bonus[sizes.get(form) ?? 0] ?? 0)
    rated.set(form, {flags, frequency: Math.min(255, Math.round(13 * Math.log2(1 + expected)))})
  }
  return rated
}
