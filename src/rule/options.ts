/** Definition of one rule option: its type, default and description, from which validation and schema follow. */
export type OptionSchema =
  | {readonly type: 'strings'; readonly default: readonly string[]; readonly description: string}
  | {readonly type: 'boolean'; readonly default: boolean; readonly description: string}
  | {
      readonly type: 'integer'
      readonly default: number
      readonly minimum: number
      readonly maximum: number
      readonly description: string
    }
  | {
      readonly type: 'choice'
      readonly default: string
      readonly choices: readonly string[]
      readonly description: string
    }

/** Options of one rule, by name. */
export type OptionsSchema = Readonly<Record<string, OptionSchema>>

/** Value that a definition describes. */
export type OptionValue<Schema extends OptionSchema> = Schema extends {
  readonly choices: readonly (infer Choice)[]
}
  ? Choice
  : Schema extends {readonly type: 'strings'}
    ? readonly string[]
    : Schema extends {readonly type: 'boolean'}
      ? boolean
      : number

/** Values that a set of definitions describes. */
export type OptionValues<Schema extends OptionsSchema> = {
  readonly [Name in keyof Schema]: OptionValue<Schema[Name]>
}

/** A list of strings. */
export const strings = (value: readonly string[], description: string) =>
  ({type: 'strings', default: value, description}) as const

/** Yes or no. */
export const boolean = (value: boolean, description: string) =>
  ({type: 'boolean', default: value, description}) as const

/** A whole number within bounds, both included. */
export const integer = (value: number, minimum: number, maximum: number, description: string) =>
  ({type: 'integer', default: value, minimum, maximum, description}) as const

/** One of several words; the first is the default. */
export const choice = <const Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  description: string
) => ({type: 'choice', default: choices[0], choices, description}) as const

/** Options with the defaults of those left out. `given` is validated already. */
export function completeOptions(
  schema: OptionsSchema,
  given: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  for (const [name, option] of Object.entries(schema)) values[name] = given[name] ?? option.default
  return values
}
