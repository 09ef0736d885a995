import type {Nodes, Root} from 'nlcst'
import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {PluginSetting} from '../config/types.ts'
import type {Block, Prose} from '../markup/prose.ts'
import {proseOffset, type Range} from '../markup/range.ts'
import type {Directives} from '../rule/directives.ts'
import type {Message, Severity} from '../rule/message.ts'
import {LineIndex} from './place.ts'

/** A foreign retext plugin, imported. */
export interface LoadedPlugin {
  readonly setting: PluginSetting
  readonly attacher: Plugin<unknown[], Root>
}

/** Runs foreign retext plugins over nlcst trees built from our prose, block by block; their places are in the file. */
export async function runPlugins(
  prose: Prose,
  path: string | undefined,
  plugins: readonly LoadedPlugin[],
  directives: Directives
): Promise<readonly Message[]> {
  const {retext} = await import('retext')
  const lines = new LineIndex(prose.source)
  const file = new VFile({value: prose.source, ...(path === undefined ? {} : {path})})
  const processor = unified()
  for (const {attacher, setting} of plugins)
    processor.use(attacher, ...(setting.options === undefined ? [] : [setting.options]))
  for (const block of prose.blocks) {
    const tree = retext().parse(prose.text.slice(block.start, block.end))
    moveToSource(tree, block, prose, lines)
    await processor.run(tree, file)
  }
  return file.messages
    .map((message) => convert(message, prose, lines))
    .filter((message) => {
      const {start, end} = message.place
      return !directives.suppresses(message.ruleId, {start: start.offset, end: end.offset} as Range)
    })
}

function moveToSource(node: Nodes, block: Block, prose: Prose, lines: LineIndex): void {
  const {position} = node
  if (position) {
    const start = proseOffset(block.start + (position.start.offset ?? 0))
    const end = proseOffset(block.start + (position.end.offset ?? 0))
    const range = prose.map.cover({start, end})
    node.position = lines.place(range.start, range.end)
  }
  if ('children' in node) for (const child of node.children) moveToSource(child, block, prose, lines)
}

function convert(message: VFileMessage, prose: Prose, lines: LineIndex): Message {
  const start = message.place && 'start' in message.place ? message.place.start.offset : message.place?.offset
  const end = message.place && 'start' in message.place ? message.place.end.offset : start
  const place = lines.place(start ?? 0, end ?? start ?? 0)
  const severity: Severity = message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info'
  return {
    ruleId: [message.source, message.ruleId].filter(Boolean).join('/') || 'plugin',
    severity,
    reason: message.reason,
    note: message.note ?? null,
    url: message.url ?? null,
    place,
    actual: prose.source.slice(place.start.offset, place.end.offset),
    expected: message.expected ?? [],
    fix: null
  }
}
