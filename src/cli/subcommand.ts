import {LintError} from '../error.ts'

/**
 * Take the arguments of a subcommand, which has no options.
 * @param expected - What it takes, for the error.
 * @throws {LintError} If there are more arguments or fewer, or an option.
 */
export function takeArguments(
  given: readonly string[],
  {least, most, expected}: {readonly least: number; readonly most: number; readonly expected: string}
): readonly string[] {
  const option = given.find((argument) => argument.startsWith('-') && argument !== '--')
  if (option !== undefined)
    throw new LintError('bad-argument', `Unexpected option \`${option}\`, expected ${expected}`)
  const words = given.filter((argument) => argument !== '--')
  if (words.length < least)
    throw new LintError('bad-argument', `Unexpected end of the command, expected ${expected}`)
  const surplus = words[most]
  if (surplus !== undefined)
    throw new LintError('bad-argument', `Unexpected \`${surplus}\`, expected ${expected}`)
  return words
}
