import {anyOf, didYouMean} from './nearest.ts'

/** Keys and indices that lead to a value. */
export type ValuePath = readonly (string | number)[]

/** Something wrong with a configuration. `atKey`: the key itself is wrong, not what stands there. */
export interface Issue {
  readonly path: ValuePath
  readonly atKey: boolean
  readonly message: string
}

/** One issue, as a list. */
export const complain = (message: string, path: ValuePath, atKey = false): readonly Issue[] => [
  {path, atKey, message}
]

/** A value of the wrong type or shape. */
export const mismatch = (found: unknown, expected: string, path: ValuePath): readonly Issue[] =>
  complain(`Unexpected ${describe(found)}${inside(path)}, expected ${expected}`, path)

/** A key or option that nobody knows. */
export const unknownName = (kind: string, name: string, known: readonly string[], path: ValuePath) =>
  complain(`Unexpected ${kind} \`${name}\`, expected ${anyOf(known)}${didYouMean(name, known)}`, path, true)

/** Check a string, or one of several words. */
export function checkText(
  found: unknown,
  choices: readonly string[] | undefined,
  path: ValuePath
): readonly Issue[] {
  if (typeof found !== 'string') return mismatch(found, choices ? anyOf(choices) : 'a string', path)
  if (choices) return choices.includes(found) ? [] : checkChoice(found, choices, path)
  return found.trim() === ''
    ? complain(`Unexpected empty string${inside(path)}, expected some text`, path)
    : []
}

/** Whether a value is an object with keys: neither `null` nor a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function checkChoice(found: string, choices: readonly string[], path: ValuePath): readonly Issue[] {
  const expected = `${anyOf(choices)}${didYouMean(found, choices)}`
  return complain(`Unexpected \`${found}\`${inside(path)}, expected ${expected}`, path)
}

/** Where a value stands, by the nearest key: “ in `words`”. */
function inside(path: ValuePath): string {
  const key = path.findLast((part) => typeof part === 'string')
  return key === undefined ? '' : ` in \`${key}\``
}

function describe(value: unknown): string {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list'
  return typeof value === 'object' ? 'object' : `${typeof value} \`${String(value)}\``
}
