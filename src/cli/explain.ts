import {anyOf, nearest} from '../config/nearest.ts'
import {LintError} from '../error.ts'
import type {Engine} from './engine.ts'
import type {Io} from './io.ts'
import {takeArguments} from './subcommand.ts'

/** `stet explain RULE|WORD`: what a rule wants and why, or what the lexicon knows of a word. */
export async function runExplain(given: readonly string[], {rules}: Engine, io: Io): Promise<number> {
  const [name = ''] = takeArguments(given, {
    least: 1,
    most: 1,
    expected: 'one rule or word, as in `stet explain RULE`'
  })
  const rule = rules.find(({id}) => id === name) ?? uniqueTopic(name, rules)
  if (rule) {
    io.stdout.write((await import('./explain-rule.ts')).explainRule(rule))
    return 0
  }
  if (name.includes('/')) {
    const other = (await import('./explain-other.ts')).explainOther(name)
    if (other !== undefined) {
      io.stdout.write(other)
      return 0
    }
    const guess = nearest(
      name,
      rules.map(({id}) => id)
    )
    const hint =
      guess === undefined ? 'expected one that `stet rules` lists' : `did you mean ${anyOf([guess])}?`
    throw new LintError('bad-argument', `There is no rule \`${name}\`, ${hint}`)
  }
  io.stdout.write(await (await import('./explain-word.ts')).explainWord(name))
  return 0
}

/** A rule by its topic alone, such as `indefinite-article`. A topic without a hyphen could be a word to look up. */
function uniqueTopic(name: string, rules: Engine['rules']): Engine['rules'][number] | undefined {
  const found = name.includes('-') ? rules.filter(({id}) => id.endsWith(`/${name}`)) : []
  return found.length === 1 ? found[0] : undefined
}
