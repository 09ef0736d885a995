import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'

const isLineEnd = (code: Code): boolean => code === null || code < -2
const character = (code: Code): string => (code === null || code < 0 ? ' ' : String.fromCharCode(code))

/** A construct that takes the whole line it begins, if the line reads so. */
function line(isMarkup: RegExp): Construct {
  return {
    name: 'proseSkip',
    concrete: true,
    tokenize(effects, ok, nok) {
      let text = ''
      return start

      function start(code: Code): State | undefined {
        effects.enter('proseSkip')
        return inside(code)
      }

      function inside(code: Code): State | undefined {
        if (isLineEnd(code)) {
          if (!isMarkup.test(text.trimEnd())) return nok(code)
          effects.exit('proseSkip')
          return ok(code)
        }
        text += character(code)
        effects.consume(code)
        return inside
      }
    }
  }
}

/** `$$`, lines of maths, `$$`; without an end it is none. */
function tokenizeMaths(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const {parser, interrupt} = this
  const now = (): number => this.now().line
  let text = ''
  let isFirst = true
  return start

  function start(code: Code): State | undefined {
    effects.enter('proseSkip')
    return beginLine(code)
  }

  function beginLine(code: Code): State | undefined {
    if (parser.lazy[now()]) return nok(code)
    text = ''
    if (isLineEnd(code)) return endLine(code)
    effects.enter('data')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) {
      effects.exit('data')
      return endLine(code)
    }
    text += character(code)
    effects.consume(code)
    return inside
  }

  function endLine(code: Code): State | undefined {
    const content = text.trim()
    if (isFirst ? /^\$\$[^$]+\$\$$/.test(content) : content.endsWith('$$')) {
      effects.exit('proseSkip')
      return ok(code)
    }
    if (isFirst && !/^\$\$(?:$|[^$]*[\\=^_][^$]*$)/.test(content)) return nok(code)
    if (isFirst && interrupt) return ok(code)
    isFirst = false
    if (code === null) return nok(code)
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return beginLine
  }
}

/** Template tags alone on a line, shortcodes, and attribute lists for the block before or after. */
export const braceLine = line(
  /^(?:(?:\{%(?:(?!%\}).)*%\}\s*)+|\{\{[<%](?:(?!\}\}).)*\}\}|\{#(?:(?!#\}).)*#\}|\{:[^{}]*\})$/
)

/** The fences of a directive: `:::note`, `:::`. */
export const colonLine = line(/^:::+(?:\s*[\w{}[\]#.=" -]*)?$/)

export const mathsFlow: Construct = {name: 'proseSkip', concrete: true, tokenize: tokenizeMaths}
