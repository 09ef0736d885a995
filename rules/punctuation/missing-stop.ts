import {type Block, type BlockEnd, blockEnds, type Document, defineFacet, sameAs, type Token} from '#analysis'
import {defineRule} from '#rule'

/** Fewest words of a sentence that is judged by itself, beside its siblings of a list or a column, and after other sentences. */
const fewest = {alone: 10, sibling: 3, cell: 3, following: 5, compared: 8}

export default defineRule({
  id: 'punctuation/missing-stop',
  meta: {
    description: 'End a sentence with a stop where the draft does so.',
    rationale:
      'A paragraph that breaks off without a stop looks cut off; in a list either all items have one or none.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {
        bad: 'The ferry was late. Nobody on the quay knew ⟦why⟧',
        good: 'The ferry was late. Nobody on the quay knew why.'
      },
      {
        bad: '- Wash the apples.\n- Peel the ⟦pears⟧\n- Stone the plums.\n- Boil it all.',
        good: '- Wash the apples.\n- Peel the pears.\n- Stone the plums.\n- Boil it all.'
      },
      {
        bad: 'We left the house early on Monday morning.\n\nThe train was late, and the station was full of people who ⟦waited⟧\n\nAt noon the first one came in from the north.\n\nWe were home by six that evening, tired but glad.',
        good: 'We left the house early on Monday morning.\n\nThe train was late, and the station was full of people who waited.\n\nAt noon the first one came in from the north.\n\nWe were home by six that evening, tired but glad.'
      },
      {
        bad: 'It rained all day. We stayed in and played *⟦cards⟧*',
        good: 'It rained all day. We stayed in and played *cards.*'
      },
      {
        bad: 'They met at last. He had kept the key (and the ⟦map)⟧',
        good: 'They met at last. He had kept the key (and the map).'
      },
      {
        bad: '| Who | What |\n| - | - |\n| Ann | Lock the gate. |\n| Ben | Feed the ⟦hens⟧ |\n| Cat | Mend the fence. |\n| Dan | Call the vet. |',
        good: '| Who | What |\n| - | - |\n| Ann | Lock the gate. |\n| Ben | Feed the hens. |\n| Cat | Mend the fence. |\n| Dan | Call the vet. |'
      },
      {
        bad: 'She was tired. She asked whether the shop would open on ⟦Sunday⟧',
        good: 'She was tired. She asked whether the shop would open on Sunday.'
      }
    ],
    clean: [
      '# A Long Heading That Says What the Chapter Is About and Why It Matters',
      '- apples\n- pears\n- plums',
      '- Wash the apples\n- Peel the pears.\n- Stone the plums',
      '- Door open\n- Lights on. The dog barks at everyone who comes by\n- Heating off',
      'It is simple. Run this command:\n\n```\nls\n```',
      'They met at noon. See https://example.com/map',
      'We left early. It rained all day. Photo by Jane Smith',
      '[Read how the ferry was built and who paid for it](https://example.com)',
      '**How the ferry was built and who has paid for it so far**',
      '| It was late and nobody knew why it was so | b |\n| - | - |\n| It was late and nobody knew why it was | d |',
      '| Who | What |\n| - | - |\n| Ann | Lock the gate. |\n| Ben | hens |\n| Cat | Mend the fence. |\n| Dan | Call the vet. |',
      'To open the door, type this. Then you run the following\n\n```\nopen\n```',
      'We walked home. “It was late!”'
    ]
  },
  on: {blocks: ['paragraph', 'list-item', 'table-cell']},
  check(block, {document, report}) {
    const end = document.get(blockEnds)[block.index]
    if (end?.ending !== 'word' || isOutsideProse(end, document)) return
    const note = judge(end, document)
    if (note === undefined) return
    const {last} = end
    const closers = document.text.slice(last.end, document.token(document.spanOf(block).end - 1).end)
    const inside = /^[”"’]/.test(closers) && !/[)\]]/.test(closers)
    const place = document.range(last.start, last.end + (inside ? 0 : closers.length))
    const actual = document.slice(place)
    report({
      place,
      expected: [`${actual}.`],
      reason: `Unexpected end without a stop, expected \`${actual}.\``,
      note
    })
  }
})

/** What in the draft speaks for a stop, or `undefined`. */
function judge(end: BlockEnd, document: Document): string | undefined {
  const {last, earlier, lastWords, words} = end
  const {block} = last
  if (earlier > 0) {
    const full = lastWords >= fewest.following && hasVerb(last) && !isFreeList(block, document)
    return full ? 'The sentences before it in this paragraph end with stops' : undefined
  }
  const counts = document.get(endCounts).get(keyOf(block))
  if (!counts) return undefined
  const others = counts.all - 1
  if (block.kind === 'table-cell') {
    const isFull = words >= fewest.cell && counts.full === counts.all
    if (!isFull || counts.stopped < 3 || counts.stopped < others) return undefined
    return `The ${counts.stopped} other cells of this column end with a stop`
  }
  if (block.kind === 'list-item') {
    if (words >= fewest.sibling && counts.stopped >= 2 && counts.stopped * 4 >= others * 3) {
      return `${counts.stopped} of the ${others} other items of this list end with a stop`
    }
    return undefined
  }
  if (words < fewest.alone || !hasVerb(last) || isTitled(last)) return undefined
  if (document.get(isOneBlock)) return words >= 12 ? 'It reads as a full sentence' : undefined
  const long = counts.long - (words >= fewest.compared ? 1 : 0)
  if (counts.longStopped < 3 || counts.longStopped * 10 < long * 9) return undefined
  return `${counts.longStopped} of the ${long} other paragraphs end with a stop`
}

/** Whether at least half of the other items of the block’s list end without a stop, as the block does. */
function isFreeList(block: Block, document: Document): boolean {
  const counts = document.get(endCounts).get(keyOf(block))
  if (block.kind !== 'list-item' || !counts) return false
  const free = counts.open - 1
  return free > 0 && free * 2 >= counts.all - 1
}

/** How the blocks that are compared with one another end: all, those that end with a stop, with a word. */
interface EndCounts {
  all: number
  stopped: number
  open: number
  /** Those of as many words as a cell must have to be a sentence. */
  full: number
  /** Those of so many words that a paragraph is compared with them, and how many of them end with a stop. */
  long: number
  longStopped: number
}

/** Counted once for all: to look at all siblings of each block takes quadratic time. */
const endCounts = defineFacet(
  'end-counts',
  (document): ReadonlyMap<string, EndCounts> => {
    const ends = document.get(blockEnds)
    const found = new Map<string, EndCounts>()
    for (const block of document.blocks) {
      const key = keyOf(block)
      const counts = found.get(key) ?? {all: 0, stopped: 0, open: 0, full: 0, long: 0, longStopped: 0}
      found.set(key, counts)
      counts.all++
      const end = ends[block.index]
      if (!end) continue
      if (end.ending === 'stop') counts.stopped++
      if (end.ending === 'word') counts.open++
      if (end.words >= fewest.cell) counts.full++
      if (end.words < fewest.compared) continue
      counts.long++
      if (end.ending === 'stop') counts.longStopped++
    }
    return found
  },
  sameAs((counts: ReadonlyMap<string, EndCounts>) => [...counts])
)

/** Whether there is nothing to compare a block with. */
const isOneBlock = defineFacet(
  'is-one-block',
  ({blocks}) => blocks.length === 1,
  sameAs((isOne: boolean) => isOne)
)

/** What blocks that are compared have in common: a list, a column of a table, or to be paragraphs. */
function keyOf({kind, group, column, index}: Block): string {
  if (kind === 'paragraph') return kind
  if (group < 0) return `${kind} ${index}`
  return kind === 'list-item' ? `${kind} ${group}` : `${kind} ${group} ${column}`
}

/** Contractions hold a verb, also where their apostrophe was lost. */
const contracted =
  /['’](?:ll|re|ve|d|m|t)$|^(?:it|that|there|what|he|she|let)['’]s$|^(?:(?:do|does|did|is|are|was|were|has|have|had|could|would|should)nt|whats|thats|theres)$/i

/** Whether the sentence that a token ends has a finite verb. */
const hasVerb = (last: Token): boolean => {
  const {document, sentence} = last
  for (const token of document.tokensOf(sentence)) {
    if (token.isWord && (contracted.test(token.text) || /^(?:VB[ZDP]|MD)$/.test(document.tag(token))))
      return true
  }
  const first = document.firstOf(sentence)
  return first?.isWord === true && document.tag(first) === 'VB'
}

/** Whether most words have capitals, as in a headline. */
function isTitled({document, sentence}: Token): boolean {
  let capitals = 0
  let small = 0
  for (const token of document.tokensOf(sentence)) {
    if (!token.isWord || token.text.length < 4) continue
    if (/^\p{Lu}/u.test(token.text)) capitals++
    else small++
  }
  return capitals * 2 > small
}

/** Links, addresses, credits, lines in bold, and lines that introduce what is no prose. */
function isOutsideProse({last}: BlockEnd, document: Document): boolean {
  const {block} = last
  const {source, map} = document.prose
  const range = map.cover(block)
  const after = source.slice(range.end, range.end + 200)
  const line = source.slice(range.start, range.end)
  if (last.kind === 'number' && /^\d{4}$/.test(last.text) && !/^\p{Ll}/u.test(last.previous?.text ?? ''))
    return true
  if (last.kind === 'object' && source[map.cover(last.place).start] !== '`') return true
  if (
    /^(?:photo|photos|photograph|image|images|illustration|source|credit|by|via|picture|courtesy|caption|figure|table|read|see|note to)$/.test(
      document.firstOf(last.sentence)?.normal ?? ''
    )
  )
    return true
  if (
    /^[*_\])}]*(?:\([^)\n]*\))?[*_]*[ \t]*(?:\r?\n|\r)(?:[ \t>]*(?:\r?\n|\r))*[ \t>]*(?:```|~~~|\||\$\$|<|!\[|:\s|\{)/.test(
      after
    )
  )
    return true
  if (block.kind === 'table-cell') return false
  const next = document.blockAfter(block)
  if (next && next.kind === 'list-item' && (block.kind !== 'list-item' || next.level > block.level))
    return true
  if (next?.kind.startsWith('table')) return true
  const before = source.slice(Math.max(0, range.start - 3), range.start)
  return /(?:\*\*|__|\[)$/.test(before) && /^(?:\*\*|__|\])/.test(after) && !/\n/.test(line)
}
