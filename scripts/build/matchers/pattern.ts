/** A regular expression of which only is asked whether it matches. */
export type Pattern =
  /** One character, as the expression has it: `a`, `\p{L}`, `[a-z]`. */
  | {readonly type: 'character'; readonly source: string}
  | {readonly type: 'sequence'; readonly parts: readonly Pattern[]}
  | {readonly type: 'choice'; readonly choices: readonly Pattern[]}
  | {readonly type: 'repeat'; readonly body: Pattern; readonly least: number; readonly most: number}
  | {readonly type: 'start' | 'end'}

const character =
  /(?:\[(?:\\.|[^\]\\])*\]|\\p\{[^}]*\}|\\P\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^\da-zA-Z]|\\[dDfnrsStvwW0]|[^\\[\](){}*+?|^$])/y
const quantifier = /(?:[*+?]|\{(?<least>\d+)(?<open>,(?<most>\d*))?\})\??/y
const group = /\((?:\?:|\?<[A-Za-z]\w*>)?(?!\?)/y

/**
 * Read the source of a regular expression.
 * @returns Nothing if it looks around, refers back or asks for word boundaries: no table tells those.
 */
export function readPattern(source: string): Pattern | undefined {
  let at = 0
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at
    const found = token.exec(source)
    if (found) at = token.lastIndex
    return found
  }

  function readChoice(): Pattern | undefined {
    const choices: Pattern[] = []
    do {
      const choice = readSequence()
      if (!choice) return undefined
      choices.push(choice)
    } while (source[at] === '|' && ++at)
    return {type: 'choice', choices}
  }

  function readSequence(): Pattern | undefined {
    const parts: Pattern[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = readPart()
      if (!part) return undefined
      parts.push(part)
    }
    return {type: 'sequence', parts}
  }

  function readPart(): Pattern | undefined {
    if (source[at] === '^' || source[at] === '$') return {type: source[at++] === '^' ? 'start' : 'end'}
    let body: Pattern | undefined
    if (take(group)) {
      body = readChoice()
      if (source[at++] !== ')') return undefined
    } else {
      const found = take(character)
      body = found ? {type: 'character', source: found[0]} : undefined
    }
    return body && repeated(body)
  }

  function repeated(body: Pattern): Pattern {
    const found = take(quantifier)
    if (!found) return body
    const {least, open, most} = found.groups ?? {}
    const [sign] = found[0]
    if (sign !== '{')
      return {type: 'repeat', body, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity}
    const fewest = Number(least)
    return {
      type: 'repeat',
      body,
      least: fewest,
      most: open === undefined ? fewest : most ? Number(most) : Infinity
    }
  }

  const pattern = readChoice()
  return at === source.length ? pattern : undefined
}

/** Whether a pattern is of the end of a text and not of its beginning, so that reading from there tells soonest. */
export const isReadBackwards = (pattern: Pattern): boolean =>
  isBound(pattern, 'end') && !isBound(pattern, 'start')

/** Whether every text that is matched is matched from its start, or to its end. */
function isBound(pattern: Pattern, side: 'start' | 'end'): boolean {
  if (pattern.type === 'sequence') {
    const part = pattern.parts.at(side === 'start' ? 0 : -1)
    return part !== undefined && isBound(part, side)
  }
  if (pattern.type === 'choice') return pattern.choices.every((choice) => isBound(choice, side))
  return pattern.type === side
}

/** The pattern of the same texts read from their ends. */
export function reversed(pattern: Pattern): Pattern {
  if (pattern.type === 'sequence') return {type: 'sequence', parts: pattern.parts.map(reversed).reverse()}
  if (pattern.type === 'choice') return {type: 'choice', choices: pattern.choices.map(reversed)}
  if (pattern.type === 'repeat') return {...pattern, body: reversed(pattern.body)}
  if (pattern.type === 'start' || pattern.type === 'end')
    return {type: pattern.type === 'start' ? 'end' : 'start'}
  return pattern
}
