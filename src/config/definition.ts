import {dialectFlags} from '../lexicon/types.ts'

/**
 * What may stand at one place of a configuration. Validation and the JSON Schema both follow from it.
 * `rules` and `plugin` have a shape of their own.
 */
export type Definition =
  | {readonly kind: 'text'; readonly description: string; readonly choices?: readonly string[]}
  | {
      readonly kind: 'list'
      readonly description: string
      readonly items: Definition
      readonly orOne?: boolean
    }
  | {
      readonly kind: 'object'
      readonly description: string
      readonly keys: Definitions
      readonly required: readonly string[]
    }
  | {readonly kind: 'share'; readonly description: string}
  | {readonly kind: 'rules'; readonly description: string}
  | {readonly kind: 'plugin'; readonly description: string}

/** Definitions by key. */
export type Definitions = Readonly<Record<string, Definition>>

const text = (description: string): Definition => ({kind: 'text', description})
const choice = (choices: readonly string[], description: string): Definition => ({
  kind: 'text',
  description,
  choices
})
const list = (items: Definition, description: string): Definition => ({kind: 'list', description, items})
const oneOrMore = (items: Definition, description: string): Definition => ({
  kind: 'list',
  description,
  items,
  orOne: true
})

const term: Definition = {
  kind: 'object',
  description: 'A preferred term and the forms that it replaces.',
  keys: {
    use: text('The form to use.'),
    not: list(text('A form to replace.'), 'The forms to replace.')
  },
  required: ['use', 'not']
}

const settings: Definitions = {
  language: choice(
    Object.keys(dialectFlags),
    'The English of the drafts. Unset: American, unless a draft is clearly of another dialect.'
  ),
  words: list(
    text('A word, or a file of words such as `./words.txt`: one a line, `#` begins a comment.'),
    'Words that are right as they stand, in spelling and letter case.'
  ),
  names: list(
    text('A name, or a file of names such as `./names.txt`: one a line, `#` begins a comment.'),
    'Names of people, places and products, written as they should be.'
  ),
  terms: list(term, 'Preferred terms: `{"use": "Kyiv", "not": ["Kiev"]}`.'),
  rules: {kind: 'rules', description: 'Severity and options of rules, by rule id.'},
  plugins: list(
    {kind: 'plugin', description: 'A retext plugin by package name or path, or that and its options.'},
    'Retext plugins to run beside the rules. They are code, so they load only with `--allow-plugins`.'
  ),
  quotations: choice(
    ['suggest', 'check', 'skip'],
    'Other people’s words: `suggest` fixes nothing in them unasked, `check` treats them as any text, `skip` leaves them out.'
  ),
  minPrecision: {
    kind: 'share',
    description:
      'Leave out findings that are less certain than this, by what was measured of their rules: from 0, the default, to 1.'
  }
}

const globs = (description: string) => oneOrMore(text('A pattern as in `.gitignore`.'), description)

/** Everything that may stand in a `.lintrc.json`. */
export const configDefinition = {
  kind: 'object',
  description: 'Configuration of stet.',
  keys: {
    $schema: text('JSON Schema of this file, for editors.'),
    extends: oneOrMore(
      text('A preset such as `stet:recommended`, a path such as `./base.json`, or a package.'),
      'What to start from, later ones winning. Unset: `stet:recommended`. An empty list: nothing.'
    ),
    ...settings,
    overrides: list(
      {
        kind: 'object',
        description: 'Settings for some files.',
        keys: {
          files: globs('Files that these settings are for, relative to the folder of this file.'),
          ...settings
        },
        required: ['files']
      },
      'Settings for some files, later ones winning.'
    ),
    ignore: globs('Files that are not checked, relative to the folder of this file.')
  },
  required: []
} as const satisfies Definition
