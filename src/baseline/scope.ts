import {followEdits, type Scope, type Stretch} from '../fix/scope.ts'
import type {Message} from '../rule/message.ts'
import {findFormerName, matchSuppressions, type Suppressions} from './suppression.ts'

/** A scope of all findings but those that are put up with. */
export interface SuppressionScope extends Scope {
  /** Findings on the draft as it is now that are put up with. */
  readonly suppressed: readonly Message[]
  /** How many of them there were before any fixing. */
  readonly matched: number
  /** What the draft was called before, if what is put up with in it is written down under that name. */
  readonly formerName: string | undefined
}

/**
 * Make the scope of one draft. What is put up with is settled at the first selection and followed by its place through
 * the fixing, for fixes change the words beside it.
 * @param source - The draft before any fixing.
 * @param suppressions - What is put up with in it; `undefined` if nothing is written down under its name.
 * @param vanished - Gives what is put up with in drafts that are gone: this may be one of them, under a new name.
 */
export function suppressionScope(
  source: string,
  suppressions: Suppressions | undefined,
  vanished: () => ReadonlyMap<string, Suppressions> = () => new Map()
): SuppressionScope {
  let places: readonly (Stretch & {readonly ruleId: string})[] | undefined
  let suppressed: readonly Message[] = []
  let matched = 0
  let edited = false
  let formerName: string | undefined

  const isSuppressed = ({ruleId, place}: Message): boolean => {
    const [start, end] = [place.start.offset, place.end.offset]
    return (places ?? []).some(
      (each) =>
        each.ruleId === ruleId &&
        (edited ? start <= each.end && end >= each.start : start === each.start && end === each.end)
    )
  }
  return {
    get suppressed() {
      return suppressed
    },
    get matched() {
      return matched
    },
    get formerName() {
      return formerName
    },
    select(messages) {
      if (!places) {
        const others = suppressions ? undefined : vanished()
        formerName = others && findFormerName(source, messages, others)
        const known = suppressions ?? others?.get(formerName ?? '') ?? {}
        const found = matchSuppressions(source, messages, known)
        matched = found.size
        places = [...found].map(({ruleId, place}) => ({
          ruleId,
          start: place.start.offset,
          end: place.end.offset
        }))
      }
      suppressed = messages.filter(isSuppressed)
      return messages.filter((message) => !isSuppressed(message))
    },
    follow(edits) {
      edited = true
      places = places?.map((place) => ({...place, ...followEdits(place, edits)}))
    }
  }
}
