import {parseArgs} from 'node:util'
import {anyOf, didYouMean} from '../config/nearest.ts'
import {LintError} from '../error.ts'
import type {OptionDefinition} from './options.ts'

type Definitions = Readonly<Record<string, OptionDefinition>>

/** What was given, by the names of options. */
export interface Given {
  /** Last value of each option that was given; the empty string for those that take none. */
  readonly values: ReadonlyMap<string, string>
  /** All values of options that may be repeated. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly positionals: readonly string[]
}

/**
 * Compare arguments with options.
 * @param help - Command that lists the options, for errors.
 * @throws {LintError} `bad-argument`, for options that there are not and values that do not fit.
 */
export function readGiven(argv: readonly string[], definitions: Definitions, help: string): Given {
  const values = new Map<string, string>()
  const lists = new Map<string, string[]>()
  const positionals: string[] = []
  const options = Object.fromEntries(
    Object.entries(definitions).map(([name, {type, short}]) => [name, short ? {type, short} : {type}])
  )
  // Not strict, for its own errors do not tell the nearest right name.
  const {tokens} = parseArgs({args: [...argv], options, strict: false, allowPositionals: true, tokens: true})

  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const value = checkOption(token, definitions, help)
    values.set(token.name, value)
    if (definitions[token.name]?.multiple) lists.set(token.name, [...(lists.get(token.name) ?? []), value])
  }
  return {values, lists, positionals}
}

function checkOption(
  {
    name,
    rawName,
    value
  }: {readonly name: string; readonly rawName: string; readonly value: string | undefined},
  definitions: Definitions,
  help: string
): string {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  if (!definition) {
    const known = Object.keys(definitions).map((option) => `--${option}`)
    throw bad(
      `Unexpected option \`${rawName}\`, expected one that \`${help}\` lists${didYouMean(rawName, known)}`
    )
  }
  if (definition.type === 'boolean') {
    if (value !== undefined && !definition.optionalValue)
      throw bad(`Unexpected value \`${value}\` of \`${rawName}\`, expected none`)
    return value ?? ''
  }
  if (value === undefined || value === '')
    throw bad(`Unexpected \`${rawName}\` without a value, expected ${definition.value}`)
  if (definition.choices && !definition.choices.includes(value)) {
    const expected = `${anyOf(definition.choices)}${didYouMean(value, definition.choices)}`
    throw bad(`Unexpected \`${value}\` for \`${rawName}\`, expected ${expected}`)
  }
  return value
}

/** An error of who typed it. */
export const bad = (message: string): LintError => new LintError('bad-argument', message)

/** Two options that do not go together. */
export const conflict = (one: string, other: string): LintError =>
  bad(`Unexpected \`--${one}\` with \`--${other}\`, expected one of them`)
