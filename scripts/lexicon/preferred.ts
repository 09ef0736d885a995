import {type Dialect, dialectFlags} from '../../src/lexicon/types.ts'
import type {Counts} from './corpus.ts'
import type {Cluster, Grade} from './varcon.ts'

/** In the dialects of the mask, `form` is usually written `target`. */
export interface Preference {
  readonly form: string
  readonly target: string
  readonly dialects: number
}

const dialects = Object.keys(dialectFlags) as readonly Dialect[]
const isGood = (grade: Grade | undefined): boolean => grade === 'usual' || grade === 'equal'

/** Pairs that differ in register, not in spelling: `amidst`, `towards`, `whilst`, `learnt`, `ok`. */
const endings = /^(?:(\w+)(?:st)?\/\1(?:st)?|(\w+)s?\/\2s?)$/

/** Variants that good writers use as much, whatever dictionaries put first. */
const everyday =
  /^(?:aeon|ageing|bandana|catalogu|collectible|donut|doughnut|drily|imposter|impostor|omelet|sizeable|sizable|whisk)/

/**
 * Say which spelling each dialect prefers to others, from the clusters of VarCon.
 * A form that is usual in the dialect in any sense has no preference, nor has one that edited American English uses oftener.
 */
export function findPreferences(clusters: readonly Cluster[], counts: Counts): readonly Preference[] {
  const good = new Set<string>()
  for (const {form, grades} of clusters.flat()) {
    for (const [dialect, grade] of grades) if (isGood(grade)) good.add(`${dialect} ${form}`)
  }
  const found = new Map<string, Preference>()
  for (const cluster of clusters) {
    for (const dialect of dialects) {
      const target =
        cluster.find(({grades}) => grades.get(dialect) === 'usual') ??
        cluster.find(({grades}) => isGood(grades.get(dialect)))
      if (!target) continue
      for (const {form} of cluster) {
        if (form === target.form || good.has(`${dialect} ${form}`) || endings.test(`${form}/${target.form}`))
          continue
        if (
          everyday.test(form) ||
          (dialect === 'en-US' && countOf(counts, form) > countOf(counts, target.form))
        )
          continue
        const key = `${form} ${target.form}`
        found.set(key, {
          form,
          target: target.form,
          dialects: (found.get(key)?.dialects ?? 0) | dialectFlags[dialect]
        })
      }
    }
  }
  return firstOfEach([...found.values()])
}

const countOf = (counts: Counts, form: string): number => counts.get(form)?.edited ?? 0

/** Keep one target for each form and dialect. */
function firstOfEach(preferences: readonly Preference[]): readonly Preference[] {
  const taken = new Map<string, number>()
  return preferences.flatMap((each) => {
    const dialectsLeft = each.dialects & ~(taken.get(each.form) ?? 0)
    taken.set(each.form, (taken.get(each.form) ?? 0) | dialectsLeft)
    return dialectsLeft === 0 ? [] : [{...each, dialects: dialectsLeft}]
  })
}
