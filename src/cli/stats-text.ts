import {escapeControls} from '../report/escape.ts'
import {type Painter, painter} from '../report/style.ts'
import {plural} from '../report/summary.ts'
import type {SeverityCounts, Statistics} from './statistics.ts'
import type {UnknownWord} from './word-count.ts'

/** One row of a table: how many, of what, and more about it. */
type Row = readonly string[]

/**
 * Statistics for people.
 * @param top - How many rows each table has at most.
 */
export function statsText(statistics: Statistics, top: number, color: boolean): string {
  const paint = painter(color)
  const {files, words, perThousandWords, rules, byFile, unknownWords} = statistics
  const marked = byFile.filter(({findings}) => findings > 0)
  const head = `${plural(files, 'file')}, ${group(words)} ${words === 1 ? 'word' : 'words'}: ${countsText(statistics)}`
  return [
    `${head}; ${perThousandWords} findings for each 1,000 words\n`,
    table('Rules', rules, top, paint, (rule) => [group(rule.findings), rule.ruleId, countsText(rule)]),
    table('Files', marked, top, paint, (file) => [
      group(file.findings),
      escapeControls(file.path),
      `${file.perThousandWords} for each 1,000 words`
    ]),
    table('Unknown words', unknownWords, top, paint, (word) => [
      group(word.count),
      word.word,
      `in ${plural(word.files, 'file')}; ${hintText(word)}`
    ])
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function table<Item>(
  title: string,
  items: readonly Item[],
  top: number,
  paint: Painter,
  rowOf: (item: Item) => Row
): string {
  if (items.length === 0) return ''
  const rows = items.slice(0, top).map(rowOf)
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map(
    ([count = '', name = '', rest = '']) =>
      `  ${count.padStart(widths[0] ?? 0)}  ${name.padEnd(widths[1] ?? 0)}  ${paint('dim', rest)}\n`
  )
  const more = items.length > top ? `  ${paint('dim', `and ${group(items.length - top)} more`)}\n` : ''
  return `${paint('underline', title)}\n${lines.join('')}${more}`
}

function countsText({errors, warnings, infos}: SeverityCounts): string {
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ...(infos > 0 ? [plural(infos, 'query', 'queries')] : [])
  ]
  return counts.length === 0 ? 'nothing to mark' : counts.join(', ')
}

function hintText({hint, meant}: UnknownWord): string {
  if (hint === 'correct') return `perhaps ${meant}`
  return hint === 'names' ? 'a name? put it into `names`' : 'if it is right, put it into `words`'
}

/** 12,345 on every machine. */
const group = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
