import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {readData} from '../src/node/data.ts'
import {createRuleLinter} from '../src/pipeline/lint.ts'
import {readMessages} from '../src/pipeline/vfile.ts'
import type {Message} from '../src/rule/message.ts'
import {completeOptions} from '../src/rule/options.ts'

/** One spot of a spoiled draft: what stands there and what a proofreader writes. Offsets are UTF-16 units. */
interface GoldEdit {
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly type: string
  /** `error`: always corrected; `query`: the author is asked. */
  readonly level: 'error' | 'query'
  readonly actual: string
  readonly note?: string
}

/** One splice of a text. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

const active = rules
  .filter(({meta}) => meta.recommended)
  .map((rule) => ({rule, options: completeOptions(rule.meta.options, {})}))
const linter = createRuleLinter(active, {data: readData})

const check = async (path: string, value: string): Promise<readonly Message[]> =>
  readMessages(await linter.check(new VFile({path, value})))

const documents = await Promise.all(
  readdirSync('fixtures/documents')
    .sort()
    .map(async (name) => {
      const folder = `fixtures/documents/${name}`
      const file = readdirSync(folder).find((entry) => entry.startsWith('input.')) ?? 'input.md'
      const extension = file.slice(file.indexOf('.'))
      const input = readFileSync(`${folder}/${file}`, 'utf8')
      const gold: {edits: readonly GoldEdit[]} = JSON.parse(readFileSync(`${folder}/gold.json`, 'utf8'))
      return {
        name,
        path: `${folder}/${file}`,
        input,
        output: readFileSync(`${folder}/output${extension}`, 'utf8'),
        clean: readFileSync(`fixtures/clean/${name}${extension}`, 'utf8'),
        edits: gold.edits,
        messages: await check(`${folder}/${file}`, input)
      }
    })
)

const cleanPaths = readdirSync('fixtures/clean')
  .sort()
  .map((file) => `fixtures/clean/${file}`)

const goldChange = ({start, end, replacement}: GoldEdit): Change => ({start, end, text: replacement})
const startOf = ({place}: Message): number => place.start.offset
const endOf = ({place}: Message): number => place.end.offset

/** Where lines end is no part of an answer, nor is the shape of quotation marks. */
const normalize = (text: string): string =>
  text.replace(/\n/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')

/** The text from `from` to `to` after the changes, or `undefined` if they overlap. */
function windowAfter(text: string, from: number, to: number, changes: readonly Change[]): string | undefined {
  let result = ''
  let position = from
  for (const {start, end, text: inserted} of [...changes].sort(
    (a, b) => a.start - b.start || a.end - b.end
  )) {
    if (start < position) return undefined
    result += text.slice(position, start) + inserted
    position = end
  }
  return result + text.slice(position, to)
}

/** Whether a finding is about an edit: they overlap or, where one of them is empty, stand at most one unit apart. */
function touches(message: Message, edit: GoldEdit): boolean {
  const [start, end] = [startOf(message), endOf(message)]
  if (start < edit.end && end > edit.start) return true
  return (start === end || edit.start === edit.end) && start <= edit.end + 1 && end >= edit.start - 1
}

function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const sets: (readonly Item[])[] = [[]]
  for (const item of items) sets.push(...sets.map((set) => [...set, item]))
  return sets
}

/** Whether some findings, each by its first suggestion, write what the gold does, for `edit` and any neighbours. */
function mends(text: string, edit: GoldEdit, edits: readonly GoldEdit[], hits: readonly Message[]): boolean {
  const suggestions = hits.flatMap((hit) => {
    const [first] = hit.expected
    return first === undefined ? [] : [{hit, change: {start: startOf(hit), end: endOf(hit), text: first}}]
  })
  return subsets(suggestions).some((chosen) => {
    if (chosen.length === 0) return false
    const changes = chosen.map(({change}) => change)
    const neighbours = edits.filter((other) => other !== edit && chosen.some(({hit}) => touches(hit, other)))
    const from = Math.min(
      ...changes.map(({start}) => start),
      edit.start,
      ...neighbours.map(({start}) => start)
    )
    const to = Math.max(...changes.map(({end}) => end), edit.end, ...neighbours.map(({end}) => end))
    const got = windowAfter(text, from, to, changes)
    return subsets(neighbours).some((also) => {
      const wanted = windowAfter(text, from, to, [edit, ...also].map(goldChange))
      return got !== undefined && wanted !== undefined && normalize(got) === normalize(wanted)
    })
  })
}

/** A place in its text, for a person to read. */
function excerpt(text: string, start: number, end: number): string {
  const [before, after] = [text.slice(Math.max(0, start - 25), start), text.slice(end, end + 25)]
  return `${before}⟦${text.slice(start, end)}⟧${after}`.replace(/\n/g, '⏎')
}

const describeMessage = (text: string, message: Message): string =>
  `${message.severity} ${message.ruleId}: ${excerpt(text, startOf(message), endOf(message))} → ${JSON.stringify(message.expected.slice(0, 3))}`

/**
 * Reads a fixed text as the input with some of the edits applied.
 * @returns Where the reading fails, or `undefined` if it does not.
 */
function findStrangeChange(input: string, edits: readonly GoldEdit[], fixed: string): string | undefined {
  const text = normalize(fixed)
  let positions = new Set([0])
  let read = 0
  const step = (alternatives: readonly string[]): boolean => {
    const next = new Set<number>()
    for (const position of positions) {
      for (const alternative of alternatives.map(normalize)) {
        if (text.startsWith(alternative, position)) next.add(position + alternative.length)
      }
    }
    if (next.size > 0) positions = next
    return next.size > 0
  }
  for (const edit of [...edits, undefined]) {
    const same = input.slice(read, edit?.start ?? input.length)
    if (!step([same])) return differenceOf(text, positions, normalize(same))
    if (edit && !step([edit.actual, edit.replacement]))
      return differenceOf(text, positions, normalize(edit.actual))
    read = edit?.end ?? input.length
  }
  return positions.has(text.length) ? undefined : 'the fixed text is longer'
}

/** What stands in `text`, at the likeliest of the positions, where `expected` should. */
function differenceOf(text: string, positions: ReadonlySet<number>, expected: string): string {
  const shared = [...positions].map((position) => {
    let length = 0
    while (length < expected.length && text[position + length] === expected[length]) length++
    return {position, length}
  })
  const {position, length} = shared.reduce((best, each) => (each.length > best.length ? each : best))
  const from = Math.max(0, length - 25)
  return `unexpected ‘${text.slice(position + from, position + length + 25)}’, expected ‘${expected.slice(from, length + 25)}’`
}

describe.each(documents)('$name', ({path, input, output, clean, edits, messages}) => {
  const errors = edits.filter(({level}) => level === 'error')

  it('has an exact gold', () => {
    expect(edits.map(({start, end}) => input.slice(start, end))).toEqual(edits.map(({actual}) => actual))
    expect(windowAfter(input, 0, input.length, errors.map(goldChange))).toBe(output)
    expect(windowAfter(input, 0, input.length, edits.map(goldChange))).toBe(clean)
  })

  it.each(
    errors.map((edit) => [edit.type, excerpt(input, edit.start, edit.end), edit.replacement, edit] as const)
  )('has its error of %s mended: %s → %s', (_type, _place, _replacement, edit) => {
    const hits = messages.filter((message) => message.severity !== 'info' && touches(message, edit))
    expect(hits.length, 'found').toBeGreaterThan(0)
    const answers = hits.map((hit) => describeMessage(input, hit)).join('\n')
    expect(mends(input, edit, edits, hits), `mended, not:\n${answers}`).toBe(true)
  })

  it('has no error found where none is', () => {
    const wrong = messages.filter(
      (message) => message.severity !== 'info' && !edits.some((edit) => touches(message, edit))
    )
    expect(wrong.map((message) => describeMessage(input, message))).toEqual([])
  })

  it('is changed by fixes only as a proofreader would', async () => {
    const fixed = String(await linter.fix(new VFile({path, value: input})))
    expect(findStrangeChange(input, edits, fixed)).toBeUndefined()
  })
})

describe.each(cleanPaths)('%s', (path) => {
  it('is left in peace', async () => {
    const source = readFileSync(path, 'utf8')
    const messages = await check(path, source)
    const describeAll = (list: readonly Message[]): string[] =>
      list.map((message) => describeMessage(source, message))
    expect(describeAll(messages.filter(({severity}) => severity !== 'info'))).toEqual([])
    const queries = messages.filter(({severity}) => severity === 'info')
    expect(queries.length, describeAll(queries).join('\n')).toBeLessThanOrEqual(1)
  })
})
