import type {Block, Prose} from '../markup/prose.ts'
import {objectReplacement} from '../markup/prose.ts'
import {isApostropheAt, isDigitAt, isFractionAt, isLetterAt, isSpaceAt, isWordAt} from './characters.ts'
import {Form, interner} from './interner.ts'
import {isLiteral, mayBeLiteral} from './literals.ts'
import {type BlockTokens, TokenBuilder, type Tokens, tokenKinds} from './tokens.ts'

const objectCode = objectReplacement.charCodeAt(0)
const opening = /^[([{"'“‘«<*]+/u
const closing = /[)\]}"'”’»>*.,;:!?…]+$/u
const initials = /^(?:\p{L}\.){2,}/u
const knownAbbreviation = /^(?:e\.g|i\.e|a\.m|p\.m|ph\.d|m\.sc|b\.sc|d\.phil|et\.al)\.?/iu

/** What is remembered of the last version of a draft: the tokens of its blocks, by their text. */
export interface TokenMemory {
  blocks: ReadonlyMap<string, BlockTokens>
}

/**
 * Splits prose into tokens, block by block.
 * @param memory - Blocks that stood in the last version are not split again; it then holds those of this one.
 */
export function tokenize(prose: Prose, memory?: TokenMemory): Tokens {
  const tokens = new TokenBuilder()
  if (memory) memory.blocks = tokenizeAgain(prose, memory.blocks, tokens)
  else for (const block of prose.blocks) tokenizeBlock(prose.text, block, tokens)
  return tokens.finish()
}

function tokenizeAgain(
  {text, blocks}: Prose,
  before: TokenMemory['blocks'],
  tokens: TokenBuilder
): TokenMemory['blocks'] {
  const all = new Map<string, BlockTokens>()
  for (const block of blocks) {
    const key = text.slice(block.start, block.end)
    let known = all.get(key) ?? before.get(key)
    if (known) tokens.addBlock(known, block.start, block.index)
    else {
      const first = tokens.count
      tokenizeBlock(text, block, tokens)
      known = tokens.blockFrom(first, block.start)
    }
    all.set(key, known)
  }
  return all
}

function tokenizeBlock(text: string, {start, end, index}: Block, tokens: TokenBuilder): void {
  let offset: number = start
  while (offset < end) {
    if (isSpaceAt(text, offset)) offset++
    else offset = tokenizeChunk(text, offset, chunkEnd(text, offset, end), index, tokens)
  }
}

/** `.`, `,`, `:`, `;`, `!` and `?`: at the end of a run they say nothing of what it is. */
const isTrailing = (code: number): boolean =>
  code === 46 || code === 44 || code === 58 || code === 59 || code === 33 || code === 63

function chunkEnd(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit && !isSpaceAt(text, end)) end++
  return end
}

/** Tokens of a run without white space. Returns its end. */
function tokenizeChunk(
  text: string,
  start: number,
  end: number,
  block: number,
  tokens: TokenBuilder
): number {
  let last = end
  while (last > start && isTrailing(text.charCodeAt(last - 1))) last--
  if (mayBeLiteral(text, start, last)) {
    const chunk = text.slice(start, end)
    const lead = opening.exec(chunk)?.[0].length ?? 0
    const core = chunk.slice(lead)
    const trail = core.replace(closing, '').length
    const kept = core.slice(0, core.endsWith('()') ? core.length : trail)
    if (kept.length > 1 && !kept.includes(objectReplacement) && isLiteral(kept)) {
      scan(text, start, start + lead, block, tokens)
      const from = start + lead
      tokens.add(tokenKinds.object, from, from + kept.length, block, new Form(kept, kept.toLowerCase()))
      scan(text, from + kept.length, end, block, tokens)
      return end
    }
  }
  scan(text, start, end, block, tokens)
  return end
}

/** Words, numbers and marks of a run that is no literal. */
function scan(text: string, start: number, limit: number, block: number, tokens: TokenBuilder): void {
  let offset = start
  while (offset < limit) {
    let kind: number = tokenKinds.punctuation
    let end = offset + 1
    if (text.charCodeAt(offset) === objectCode) kind = tokenKinds.object
    else if (isDigitAt(text, offset) || isFractionAt(text, offset)) {
      kind = tokenKinds.number
      end = numberEnd(text, offset, limit)
    } else if (isLetterAt(text, offset)) {
      const stops = abbreviationEnd(text, offset, limit)
      kind = stops > offset ? tokenKinds.abbreviation : tokenKinds.word
      end = stops > offset ? stops : wordEnd(text, offset, limit)
    } else if (text[offset] === '.') {
      while (end < limit && text[end] === '.') end++
      if (end - offset === 2) end = offset + 1 // Two stops are a doubled mark, not an ellipsis.
    } else if (text.codePointAt(offset) !== text.charCodeAt(offset)) end = Math.min(limit, offset + 2)
    tokens.add(kind, offset, end, block, interner.at(text, offset, end))
    offset = end
  }
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit) {
    if (isWordAt(text, end)) end += text.codePointAt(end) === text.charCodeAt(end) ? 1 : 2
    else if (isApostropheAt(text, end) && end > start && end + 1 < limit && isLetterAt(text, end + 1)) end++
    else if (text.charCodeAt(end) === 0xad)
      end++ // A soft hyphen.
    else break
  }
  return Math.min(end, limit)
}

/** `3,000.50`, `10:30`, `2nd`, `1990s`, `1990’s`, `5G`, `1/2`: digits and what belongs to them. */
function numberEnd(text: string, start: number, limit: number): number {
  let end = start
  while (end < limit) {
    if (isWordAt(text, end)) end++
    else if (
      /[.,:/]/.test(text[end] ?? '') &&
      isDigitAt(text, end - 1) &&
      end + 1 < limit &&
      isDigitAt(text, end + 1)
    )
      end++
    else if (isApostropheAt(text, end) && text[end + 1] === 's' && !isWordAt(text, end + 2)) end++
    else break
  }
  return end
}

/** End of `e.g.`, `U.S.`, `J.R.R.`, its last stop included; `start` if none stands here. */
function abbreviationEnd(text: string, start: number, limit: number): number {
  if (text[start + 1] !== '.' && text[start + 2] !== '.') return start
  const rest = text.slice(start, Math.min(limit, start + 24))
  const known = knownAbbreviation.exec(rest)
  if (known && !isWordAt(text, start + known[0].length)) return start + known[0].length
  const match = initials.exec(rest)
  if (!match || (/^\p{Ll}/u.test(rest) && match[0].length > 6)) return start
  let end = start + match[0].length
  if (isLetterAt(text, end) && !isWordAt(text, end + 1) && text[end] !== text[end]?.toLowerCase()) end++ // `U.S.A` without its last stop.
  return isWordAt(text, end) ? start : end
}
