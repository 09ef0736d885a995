import type {Event} from 'micromark-util-types'
import type {Parsed} from './inline.ts'

/** Template tags between which stands no prose, in Liquid’s and Hugo’s forms. */
const opening = /^\{(?:%-?|\{[<%])\s*(highlight|codeblock|code|comment|mermaid)\b/

/** Index of the event of the tag that ends the code or comment whose tag the event at `index` begins; -1 if none. */
export function findTemplateEnd({text, events}: Parsed, index: number): number {
  const slice = (event: Event | undefined): string =>
    event?.[0] === 'enter' && event[1].type === 'proseSkip'
      ? text.slice(event[1].start.offset, Math.min(event[1].end.offset, event[1].start.offset + 40))
      : ''
  const name = opening.exec(slice(events[index]))?.[1]
  if (!name) return -1
  const closing = new RegExp(`^\\{(?:%-?|\\{[<%])\\s*(?:end|/\\s*)${name}\\b`)
  for (let end = index + 1; end < events.length; end++) if (closing.test(slice(events[end]))) return end
  return -1
}
