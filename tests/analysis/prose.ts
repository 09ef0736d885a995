import {type Prose, ProseBuilder} from '../../src/markup/prose.ts'

/** Prose of texts that are their own blocks, without any markup. */
export function proseOf(...texts: readonly string[]): Prose {
  const source = texts.join('\n\n')
  const builder = new ProseBuilder(source)
  let start = 0
  for (const text of texts) {
    builder.open({kind: 'paragraph'})
    builder.literal(start, start + text.length)
    start += text.length + 2
  }
  return builder.finish()
}
