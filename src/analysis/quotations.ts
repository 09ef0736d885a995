import type {Prose} from '../markup/prose.ts'
import {isWordAt} from './characters.ts'
import type {Tokens} from './tokens.ts'

/**
 * Which tokens are other people's words: between quotation marks, or in a block quotation.
 * The marks themselves are not. An opening mark without its partner quotes to the end of the block only if the next
 * block opens with one too, as long quotations do.
 * @returns One entry a token, 1 for quoted.
 */
export function findQuotations(prose: Prose, tokens: Tokens): Uint8Array {
  const quoted = new Uint8Array(tokens.count)
  let first = 0
  for (const block of prose.blocks) {
    let end = first
    while (end < tokens.count && tokens.blocks[end] === block.index) end++
    if (block.quoted) quoted.fill(1, first, end)
    else {
      markPairs(tokens, first, end, quoted, '“', '”')
      markStraight(tokens, first, end, quoted)
      markSingle(prose.text, tokens, first, end, quoted)
      if (opensLongQuotation(tokens, first, end) && tokens.normals[end] === '“')
        quoted.fill(1, first + 1, end)
    }
    first = end
  }
  return quoted
}

function markPairs(
  tokens: Tokens,
  first: number,
  end: number,
  quoted: Uint8Array,
  open: string,
  close: string
): void {
  let start = -1
  for (let index = first; index < end; index++) {
    const mark = tokens.normals[index]
    if (mark === open) start = index
    else if (mark === close && start >= 0) {
      quoted.fill(1, start + 1, index)
      start = -1
    }
  }
}

/** Straight quotes pair in turn, if their number is even; inches (`6"`) do not count. */
function markStraight(tokens: Tokens, first: number, end: number, quoted: Uint8Array): void {
  const marks: number[] = []
  for (let index = first; index < end; index++) if (tokens.normals[index] === '"') marks.push(index)
  for (let pair = 0; pair + 1 < marks.length; pair += 2)
    quoted.fill(1, (marks[pair] ?? 0) + 1, marks[pair + 1])
}

/** Single quotes, told from apostrophes by where they stand. */
function markSingle(text: string, tokens: Tokens, first: number, end: number, quoted: Uint8Array): void {
  for (let open = first; open < end; open++) {
    const mark = text[tokens.starts[open] ?? 0]
    if ((mark !== '‘' && mark !== "'") || !opensWord(text, tokens, open)) continue
    const close = closingSingle(text, tokens, open, end, mark === '‘' ? '’' : "'")
    if (close < 0) continue
    quoted.fill(1, open + 1, close)
    open = close
  }
}

const opensWord = (text: string, tokens: Tokens, index: number): boolean => {
  const at = tokens.starts[index] ?? 0
  return (at === 0 || !isWordAt(text, at - 1)) && isWordAt(text, at + 1)
}

function closingSingle(text: string, tokens: Tokens, open: number, end: number, mark: string): number {
  let possessive = -1
  for (let index = open + 1; index < end; index++) {
    const at = tokens.starts[index] ?? 0
    if (text[at] !== mark || isWordAt(text, at + 1) || /\s/.test(text[at - 1] ?? ' ')) continue
    if (text[at - 1] !== 's') return index
    if (possessive < 0 || /[.,;:!?)\]]/.test(text[at + 1] ?? '.')) possessive = index
  }
  return possessive
}

function opensLongQuotation(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.normals[first] !== '“') return false
  let open = 0
  for (let index = first; index < end; index++) {
    if (tokens.normals[index] === '“') open++
    else if (tokens.normals[index] === '”') open--
  }
  return open > 0
}
