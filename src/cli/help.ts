import {type CommandName, commands, type OptionDefinition, optionGroups} from './options.ts'

/** What commands take. */
const commandArguments: Partial<Record<CommandName, string>> = {
  init: '[--yes]',
  explain: 'RULE|WORD',
  stats: '[PATH…]'
}

/** Text of `stet --help`. */
export function helpText(): string {
  const rows = Object.entries(commands).map(([name, help]): readonly [string, string] => [
    // Its own keys.
    [name, commandArguments[name as CommandName] ?? ''].join(' ').trimEnd(),
    help
  ])
  return [
    'Usage: stet [options] PATH…\n       stet COMMAND\n\nProofread drafts: files, or folders with all that git does not ignore in them.\n',
    section('Commands', rows),
    ...Object.entries(optionGroups).map(([title, options]) => section(title, optionRows(options))),
    'Exit codes: 0 no error remains; 1 an error does, or there are too many warnings; 2 something could not be done.\n'
  ].join('\n')
}

/** Text of `stet COMMAND --help` for a command without options of its own. */
export const usageText = (name: CommandName): string =>
  `Usage: ${['stet', name, commandArguments[name]].filter(Boolean).join(' ')}\n\n${commands[name]}\n`

/**
 * The same for one that has options.
 * @param usage - How it is called.
 * @param text - What it does.
 */
export function commandHelpText(
  usage: string,
  text: string,
  options: Readonly<Record<string, OptionDefinition>>
): string {
  return `Usage: ${usage}\n\n${text}\n\n${section('Options', optionRows(options))}`
}

const optionRows = (
  options: Readonly<Record<string, OptionDefinition>>
): readonly (readonly [string, string])[] =>
  Object.entries(options)
    .filter(([, {help}]) => help !== '')
    .map(([name, {short, value, optionalValue, help}]) => [
      `${short ? `-${short}, ` : ''}--${name}${valueText(value, optionalValue)}`,
      help
    ])

const valueText = (value: string | undefined, optional = false): string =>
  value === undefined ? '' : optional ? `[=${value}]` : ` ${value}`

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  return `${title}:\n${rows.map(([name, text]) => `  ${name.padEnd(24)} ${text}\n`).join('')}`
}
