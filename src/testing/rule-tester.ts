import {VFile} from 'vfile'
import {applyFixes} from '../fix/apply.ts'
import {createRuleLinter} from '../pipeline/lint.ts'
import type {DataLoader} from '../pipeline/resources.ts'
import {readMessages} from '../pipeline/vfile.ts'
import type {CleanExample, Example, Rule} from '../rule/define-rule.ts'
import type {Message} from '../rule/message.ts'
import {completeOptions} from '../rule/options.ts'

/** One thing that a rule claims of itself, ready to be run by any test runner. */
export interface RuleTest {
  readonly name: string
  /** @throws {Error} If the claim does not hold, saying what was found and what was expected. */
  readonly run: () => Promise<void>
}

/**
 * Tests of everything that a rule’s metadata claim: each example is flagged at exactly the marked places, its first
 * suggestions give `good`, `good` and the near misses are silent, every option has an example or a near miss.
 * @param rule - A rule, of this project or your own.
 * @param data - Loader of this package’s data; `readData` of `stet` on Node.
 */
export function testsOf(rule: Rule, data: DataLoader): readonly RuleTest[] {
  const {examples, clean} = rule.meta
  return [
    {name: 'has examples, near misses and a use of each option', run: async () => checkShape(rule)},
    ...examples.map((example) => ({
      name: `flags: ${example.bad}`,
      run: () => checkExample(rule, example, data)
    })),
    ...clean.map((text) => ({name: `lets stand: ${textOf(text)}`, run: () => checkClean(rule, text, data)}))
  ]
}

const textOf = (clean: CleanExample): string => (typeof clean === 'string' ? clean : clean.text)

function checkShape(rule: Rule): void {
  const {examples, clean, options} = rule.meta
  const problems: string[] = []
  const texts = [...examples.map(({bad}) => bad), ...clean.map(textOf)]
  if (examples.length === 0) problems.push('has no example')
  if (clean.length === 0) problems.push('has no near miss')
  if (new Set(texts).size < texts.length) problems.push('has an example twice')
  for (const {bad, good} of examples) {
    if (!bad.includes('⟦')) problems.push(`marks no place in: ${bad}`)
    if (good === unmark(bad).text) problems.push(`corrects nothing in: ${bad}`)
  }
  for (const name of Object.keys(options)) {
    const used = [...examples, ...clean].some(
      (each) => typeof each !== 'string' && each.options && name in each.options
    )
    if (!used) problems.push(`has no example of the option \`${name}\``)
  }
  if (problems.length > 0) throw new Error(`Rule ${rule.id} ${problems.join('; ')}`)
}

async function checkExample(rule: Rule, example: Example, data: DataLoader): Promise<void> {
  const {text, places} = unmark(example.bad)
  const messages = await messagesOf(rule, text, example, data)
  const found = messages.map(({place}) => `${place.start.offset}–${place.end.offset}`)
  const wanted = places.map(({start, end}) => `${start}–${end}`)
  if (found.join() !== wanted.join()) {
    throw new Error(
      `Unexpected findings ${JSON.stringify(mark(text, messages))}, expected ${JSON.stringify(example.bad)}`
    )
  }
  if (example.good === undefined) return
  const edits = messages.flatMap(({place, expected: [guess]}) =>
    guess === undefined ? [] : [{range: [place.start.offset, place.end.offset] as const, text: guess}]
  )
  const {output} = applyFixes(text, edits)
  if (output !== example.good) {
    throw new Error(
      `Unexpected correction ${JSON.stringify(output)}, expected ${JSON.stringify(example.good)}`
    )
  }
  const left = await messagesOf(rule, output, example, data)
  if (left.length > 0)
    throw new Error(`Unexpected findings in the correction: ${JSON.stringify(mark(output, left))}`)
}

async function checkClean(rule: Rule, clean: CleanExample, data: DataLoader): Promise<void> {
  const messages = await messagesOf(rule, textOf(clean), typeof clean === 'string' ? {} : clean, data)
  if (messages.length > 0)
    throw new Error(`Unexpected findings: ${JSON.stringify(mark(textOf(clean), messages))}`)
}

async function messagesOf(
  rule: Rule,
  text: string,
  {options = {}, settings}: Pick<Example, 'options' | 'settings'>,
  data: DataLoader
): Promise<readonly Message[]> {
  const linter = createRuleLinter(
    [{rule, options: completeOptions(rule.meta.options, options)}],
    {data},
    settings
  )
  return readMessages(await linter.check(new VFile({path: 'example.md', value: text})))
}

/** The text without its `⟦⟧`, and what they enclosed. */
function unmark(marked: string): {
  readonly text: string
  readonly places: readonly {start: number; end: number}[]
} {
  const places: {start: number; end: number}[] = []
  let text = ''
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') places.push({start: text.length, end: text.length})
    else if (part === '⟧') places[places.length - 1] = {start: places.at(-1)?.start ?? 0, end: text.length}
    else text += part
  }
  return {text, places}
}

function mark(text: string, messages: readonly Message[]): string {
  let marked = text
  for (const {place} of [...messages].reverse()) {
    marked = `${marked.slice(0, place.start.offset)}⟦${marked.slice(place.start.offset, place.end.offset)}⟧${marked.slice(place.end.offset)}`
  }
  return marked
}
