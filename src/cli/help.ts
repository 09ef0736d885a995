import {commands, optionGroups} from './options.ts'

/** Text of `stet --help`. */
export function helpText(): string {
  const groups = Object.entries(optionGroups).map(([title, options]) => {
    const rows = Object.entries(options).filter(([, {help}]) => help !== '')
    return section(
      title,
      rows.map(([name, {short, value, optionalValue, help}]) => [
        `${short ? `-${short}, ` : ''}--${name}${valueText(value, optionalValue)}`,
        help
      ])
    )
  })
  return [
    'Usage: stet [options] PATH…\n       stet COMMAND\n\nProofread drafts: files, or folders with all that git does not ignore in them.\n',
    section('Commands', [
      ['init', commands.init],
      ['rules', commands.rules],
      ['explain RULE|WORD', commands.explain]
    ]),
    ...groups,
    'Exit codes: 0 no error remains; 1 an error does, or there are too many warnings; 2 something could not be done.\n'
  ].join('\n')
}

const valueText = (value: string | undefined, optional = false): string =>
  value === undefined ? '' : optional ? `[=${value}]` : ` ${value}`

function section(title: string, rows: readonly (readonly [string, string])[]): string {
  return `${title}:\n${rows.map(([name, text]) => `  ${name.padEnd(24)} ${text}\n`).join('')}`
}
