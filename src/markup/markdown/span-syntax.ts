import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {isMaths} from './maths.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** Holds a place in the sentence. */
    proseObject: 'proseObject'
    /** Is not read; what stands around it closes up. */
    proseHidden: 'proseHidden'
    /** A block, or a line, with no prose. */
    proseSkip: 'proseSkip'
  }
}

interface Span {
  readonly type: 'proseObject' | 'proseHidden'
  readonly open: string
  /** One or two characters. */
  readonly close: string
  /** Longest content; a bound keeps text full of opening marks linear. */
  readonly limit: number
  /** Whether it may hold line endings. */
  readonly multiline?: boolean
  /** Characters that never stand inside. */
  readonly without?: string
  readonly accepts: (content: string, next: Code) => boolean
  readonly previous?: (code: Code) => boolean
}

const character = (code: Code): string => (code === null || code < 0 ? ' ' : String.fromCharCode(code))
const isLineEnding = (code: Code): boolean => code !== null && code < -2

function tokenizeSpan(span: Span, effects: Effects, ok: State, nok: State): State {
  let opened = 0
  let content = ''
  let previous = ''
  return opening

  function opening(code: Code): State | undefined {
    if (opened === 0) {
      effects.enter(span.type)
      effects.enter('data')
    }
    if (character(code) !== span.open[opened]) return nok(code)
    effects.consume(code)
    return ++opened === span.open.length ? inside : opening
  }

  function inside(code: Code): State | undefined {
    if (code === null || content.length > span.limit) return nok(code)
    if (isLineEnding(code)) {
      if (!span.multiline) return nok(code)
      effects.exit('data')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      content += '\n'
      previous = ''
      return afterLineEnding
    }
    const current = character(code)
    const isClosed = current === span.close.at(-1) && (span.close.length === 1 || previous === span.close[0])
    if (
      !isClosed &&
      (span.without?.includes(current) || (span.open.length > 1 && previous + current === span.open))
    ) {
      return nok(code)
    }
    effects.consume(code)
    content += current
    previous = current
    return isClosed ? after : inside
  }

  function afterLineEnding(code: Code): State | undefined {
    if (code === null || isLineEnding(code)) return nok(code)
    effects.enter('data')
    return inside(code)
  }

  function after(code: Code): State | undefined {
    // Three braces open and close as two do.
    if (span.open === '{{' && content.startsWith('{') && character(code) === '}') {
      effects.consume(code)
      return after
    }
    if (!span.accepts(content.slice(0, -span.close.length), code)) return nok(code)
    effects.exit('data')
    effects.exit(span.type)
    return ok(code)
  }
}

function construct(span: Span): Construct {
  return {
    name: span.type,
    ...(span.previous ? {previous: span.previous} : {}),
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return tokenizeSpan(span, effects, ok, nok)
    }
  }
}

const isNot = (code: Code, characters: string): boolean =>
  code === null || code < 0 || !characters.includes(character(code))
const isAtLineStart = (code: Code): boolean => code === null || isLineEnding(code)
const attributes = /^(?::.*|\s*[.#][A-Za-z][\w:-]*(?:\s+(?:[.#][\w:-]+|[\w:-]+=(?:"[^"]*"|[^\s"]+)))*\s*)$/

/** Template tags and attribute lists. */
export const braces: Construct[] = [
  construct({type: 'proseObject', open: '{{', close: '}}', limit: 400, multiline: true, accepts: () => true}),
  construct({type: 'proseObject', open: '{%', close: '%}', limit: 400, multiline: true, accepts: () => true}),
  construct({
    type: 'proseHidden',
    open: '{',
    close: '}',
    limit: 150,
    without: '{',
    accepts: (content) => attributes.test(content)
  })
]

/** Wiki links, the label of an alert, and footnote calls whether or not the note is there. */
export const brackets: Construct[] = [
  construct({
    type: 'proseObject',
    open: '[[',
    close: ']]',
    limit: 300,
    without: '[',
    accepts: (content, next) => /[^\s\]]/.test(content) && !content.includes(']') && isNot(next, '([')
  }),
  construct({
    type: 'proseHidden',
    open: '[!',
    close: ']',
    limit: 30,
    without: '[',
    previous: isAtLineStart,
    accepts: (content, next) => /^[A-Za-z]{3,}[+-]?$/.test(content) && isNot(next, '([')
  }),
  construct({
    type: 'proseHidden',
    open: '[^',
    close: ']',
    limit: 200,
    without: '[',
    accepts: (content, next) => /^\S+$/.test(content) && isNot(next, '([:')
  })
]

/** Maths between dollars, where it cannot be money. */
export const dollars: Construct[] = [
  construct({
    type: 'proseObject',
    open: '$$',
    close: '$$',
    limit: 4000,
    multiline: true,
    accepts: (content) => /\S/.test(content)
  }),
  construct({
    type: 'proseObject',
    open: '$',
    close: '$',
    limit: 400,
    previous: (code) => code === null || code < 0 || !/[\p{L}\p{N}$\\]/u.test(character(code)),
    accepts: (content, next) => isMaths(content) && isNot(next, '0123456789')
  })
]
