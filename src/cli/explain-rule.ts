import measured from '../../rules/measured.json' with {type: 'json'}
import type {CleanExample, Example, Rule} from '../rule/define-rule.ts'
import {describeMeasured, type MeasuredRule} from '../rule/measured.ts'
import type {OptionSchema} from '../rule/options.ts'

const fixability = {
  safe: 'certain ones are fixed by --fix',
  suggest: 'suggests, the author chooses',
  no: 'no replacement is offered'
} as const

const figures: Readonly<Record<string, MeasuredRule>> = measured

/** Tell about a rule: what it wants, why, what it marks, what it lets stand, how to set it. */
export function explainRule({id, meta}: Rule): string {
  const {description, rationale, defaultSeverity, recommended, fixable, examples, clean, options} = meta
  const named = Object.entries(options)
  return [
    `${id}  (${recommended ? defaultSeverity : `off unless asked for, then ${defaultSeverity}`}; ${fixability[fixable]})\n`,
    `${description}\n${rationale}\n`,
    `Measured: ${describeMeasured(figures[id])}.\n`,
    list('Marks', examples.flatMap(exampleLines)),
    list('Lets stand', clean.map(cleanLine)),
    ...(named.length === 0
      ? []
      : [
          list(
            'Options',
            named.map(([name, option]) => optionLine(name, option))
          )
        ]),
    list('To silence it', [
      `in a draft, for the next block: <!-- stet ${id} -- reason -->`,
      `everywhere, in .lintrc.json: {"rules": {"${id}": "off"}}`
    ])
  ].join('\n')
}

const list = (title: string, lines: readonly string[]): string =>
  `${title}:\n${lines.map((line) => `  ${line.replaceAll('\n', '\n  ')}\n`).join('')}`

const exampleLines = ({bad, good}: Example): readonly string[] =>
  good === undefined ? [bad] : [bad, `  → ${good}`]

const cleanLine = (example: CleanExample): string =>
  typeof example === 'string' ? example : `${example.text}  (with ${JSON.stringify(example.options)})`

function optionLine(name: string, option: OptionSchema): string {
  const kinds = {
    strings: 'list of strings',
    boolean: 'true or false',
    integer: 'whole number',
    choice: 'choice'
  }
  const kind = option.type === 'choice' ? option.choices.join(' | ') : kinds[option.type]
  return `${name} (${kind}; default ${JSON.stringify(option.default)}): ${option.description}`
}
