import {hashString, mix} from '../tagger/hash.ts'
import {codeIn} from '../weights.ts'

/**
 * What the corpus says of nouns, each as a level from 0 (hardly ever) over 3 (as other nouns, or unmet) to 5: how often
 * somebody has what the noun names (`their shoes`), how often something is of it (`of the system`), and how often it
 * stands before another noun (`data model`).
 */
export const ownershipKinds = ['owned', 'owner', 'modifier'] as const
export type OwnershipKind = (typeof ownershipKinds)[number]

/** Level of a noun in lower case. */
export type Ownership = (kind: OwnershipKind, noun: string) => number

/** Level of a noun that the corpus hardly has, or that is like others. */
export const usualLevel = 3

/** Hash under which a table holds a level that is not the usual one. */
export const ownershipHash = (kind: OwnershipKind, noun: string): number =>
  mix(hashString(noun), ownershipKinds.indexOf(kind) + 101)

/** The levels in a table: each is stored as the code one above it, for 0 is an empty one. */
export const ownershipIn =
  (table: Uint16Array): Ownership =>
  (kind, noun) => {
    const code = codeIn(table, ownershipHash(kind, noun))
    return code === 0 ? usualLevel : code - 1
  }
