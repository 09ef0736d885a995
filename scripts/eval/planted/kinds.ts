import {numberOf, pluralOf, singularOf} from '../../../src/analysis/inflection/nouns.ts'
import {baseOf, baseShare, inflect, thirdOf, type VerbForm} from '../../../src/analysis/inflection/verbs.ts'
import type {Token} from '../../../src/analysis/token.ts'
import {neighbours} from './neighbours.ts'
import type {Random} from './random.ts'

/** What is written in place of a stretch of prose. */
export interface Slip {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A kind of slip: where it can be made, and how. */
export interface Kind {
  readonly type: string
  /** A slip at a token, or `undefined` if none of the kind can be made there. */
  readonly at: (token: Token, random: Random) => Slip | undefined
}

const tagOf = (token: Token | undefined): string => (token ? token.document.tag(token) : '')

/** In place of the letters of a token. */
const instead = (token: Token, text: string | undefined): Slip | undefined =>
  text === undefined || text === token.normal ? undefined : {start: token.start, end: token.end, text}

/** Without a word and the space after it. */
const without = ({start, next}: Token): Slip | undefined =>
  next && next.spaceBefore === ' ' ? {start, end: next.start, text: ''} : undefined

const isLower = ({text, isWord}: Token): boolean => isWord && /^[a-z]+$/.test(text)
const isInside = ({previous, next, sentence}: Token): boolean =>
  previous?.sentence === sentence && next?.sentence === sentence
const hasSpaces = ({spaceBefore, spaceAfter}: Token): boolean => spaceBefore === ' ' && spaceAfter === ' '

const auxiliaries: Readonly<Record<string, string>> = {
  is: 'are',
  are: 'is',
  was: 'were',
  were: 'was',
  has: 'have',
  have: 'has',
  does: 'do',
  do: 'does'
}

function otherNumber(token: Token): string | undefined {
  const {document, normal} = token
  const tag = tagOf(token)
  if (auxiliaries[normal]) return /^VB[DPZ]$/.test(tag) ? auxiliaries[normal] : undefined
  if (tag === 'VBZ') return baseOf(document, normal, 'third')
  return tag === 'VBP' && baseShare(document, normal) > 0 ? thirdOf(normal) : undefined
}

const forms: readonly VerbForm[] = ['third', 'gerund', 'past']

const reword = (token: Token, word: string | undefined): Slip | undefined =>
  word !== undefined && token.document.lexicon.frequency(word) > 0 ? instead(token, word) : undefined

/** The kinds, by name. */
export const kinds: Readonly<Record<string, Kind>> = {
  'verb number': {
    type: 'agreement',
    at: (token) =>
      isLower(token) && isInside(token) && hasSpaces(token) ? instead(token, otherNumber(token)) : undefined
  },
  'noun number after a determiner': {
    type: 'agreement',
    at: (token) => {
      if (!isLower(token) || !hasSpaces(token)) return undefined
      const first = /^(?:JJ|NN|VBN)$/.test(tagOf(token.previous)) ? token.previous?.previous : token.previous
      const determiner = first?.normal ?? ''
      if (tagOf(token) === 'NN' && /^(?:an?|this|that|each|every|one|another)$/.test(determiner))
        return reword(token, pluralOf(token.document, token.normal))
      if (
        tagOf(token) === 'NNS' &&
        /^(?:these|those|many|several|few|two|three|four|both|all)$/.test(determiner)
      )
        return reword(token, singularOf(token.document, token.normal))
      return undefined
    }
  },
  'noun number': {
    type: 'agreement',
    at: (token) => {
      if (!isLower(token) || !hasSpaces(token)) return undefined
      const {document, normal, previous} = token
      const number = numberOf(document, normal)
      if (number === 'plural' && tagOf(token) === 'NNS' && !/^(?:DT|NN.?|PRP.|VBG)$/.test(tagOf(previous)))
        return reword(token, singularOf(document, normal))
      return number === 'singular' && tagOf(token) === 'NN' && /^(?:VBZ|VBD)$/.test(tagOf(token.next))
        ? reword(token, pluralOf(document, normal))
        : undefined
    }
  },
  'verb form': {
    type: 'agreement',
    at: (token, random) => {
      const before = tagOf(token.previous)
      if (!isLower(token) || !hasSpaces(token) || !/^(?:MD|TO|VB.|RB|PRP)$/.test(before)) return undefined
      const {document, normal} = token
      const tag = tagOf(token)
      if (tag === 'VB' && /^(?:MD|TO|RB)$/.test(before))
        return reword(token, inflect(document, normal, random.pick(forms)))
      if (tag === 'VBG' && /^VB[DPZ]$/.test(before)) return reword(token, baseOf(document, normal, 'gerund'))
      if (tag === 'VBN' && /^VB/.test(before)) {
        const base = baseOf(document, normal, 'participle')
        return reword(token, base && random.pick([base, inflect(document, base, 'gerund')]))
      }
      if (tag === 'VBD' && before === 'PRP') {
        const base = baseOf(document, normal, 'past')
        return reword(token, base && inflect(document, base, 'gerund'))
      }
      return undefined
    }
  },
  'small word lost': {
    type: 'other',
    at: (token) =>
      isInside(token) &&
      hasSpaces(token) &&
      /^(?:to|of|a|an|the|in|be|is|it|for|with|and|that)$/.test(token.text)
        ? without(token)
        : undefined
  },
  'small word too many': {
    type: 'other',
    at: (token, random) => {
      if (!isLower(token) || !isInside(token) || token.spaceBefore !== ' ') return undefined
      const word = random.pick(['is', 'to', 'the', 'a', 'of', 'and', 'it', 'in', 'that', 'for', 'be', 'have'])
      if (word === token.normal || word === token.previous?.normal) return undefined
      return {start: token.start, end: token.start, text: `${word} `}
    }
  },
  'word by one letter': {
    type: 'confusion',
    at: (token, random) => {
      if (!isLower(token) || token.normal.length < 2) return undefined
      const found = neighbours(token.normal).filter((word) => token.document.lexicon.frequency(word) >= 90)
      return found.length > 0 ? instead(token, random.pick(found)) : undefined
    }
  },
  'word of the family': {
    type: 'confusion',
    at: (token) => {
      if (!isLower(token) || token.normal.length < 4) return undefined
      const {normal} = token
      const other = [
        [/ly$/, ''],
        [/ally$/, ''],
        [/al$/, ''],
        [/ed$/, ''],
        [/ing$/, ''],
        [/ent$/, 'ence'],
        [/ence$/, 'ent'],
        [/ant$/, 'ance'],
        [/$/, 'ly'],
        [/$/, 'al'],
        [/$/, 'ed']
      ] as const
      const words = other
        .filter(([ending]) => ending.test(normal))
        .map(([ending, by]) => normal.replace(ending, by))
        .filter((word) => word !== normal && token.document.lexicon.frequency(word) >= 90)
      return instead(token, words[0])
    }
  },
  'name without capital': {
    type: 'capitalization',
    at: (token) =>
      isInside(token) &&
      /^[A-Z][a-z]{2,}$/.test(token.text) &&
      /^NNP/.test(tagOf(token)) &&
      !token.opensSentence
        ? {start: token.start, end: token.end, text: token.text.toLowerCase()}
        : undefined
  },
  'capital for no reason': {
    type: 'capitalization',
    at: (token) =>
      isLower(token) &&
      token.normal.length > 1 &&
      isInside(token) &&
      /^(?:PRP|VBD|NN|IN|WRB)$/.test(tagOf(token))
        ? {start: token.start, end: token.start + 1, text: token.text.slice(0, 1).toUpperCase()}
        : undefined
  },
  'stop lost': {
    type: 'punctuation',
    at: ({text, start, end, spaceBefore, next, previous, block}) =>
      text === '.' &&
      spaceBefore === '' &&
      previous?.isWord &&
      previous.block === block &&
      next?.block !== block
        ? {start, end, text: ''}
        : undefined
  },
  'stop and comma': {
    type: 'punctuation',
    at: ({text, start, next, previous}) => {
      if (!previous?.isWord || !next || next.spaceBefore !== ' ') return undefined
      const rest = ` ${next.text}`
      if (text === '.' && /^[A-Z][a-z]+$/.test(next.text)) return {start, end: next.end, text: `,${rest}`}
      return text === ',' && /^[a-z]+$/.test(next.text) ? {start, end: next.end, text: `.${rest}`} : undefined
    }
  },
  'words run together': {
    type: 'spacing',
    at: (token) =>
      isLower(token) && token.next && isLower(token.next) && token.spaceAfter === ' '
        ? {start: token.end, end: token.next.start, text: ''}
        : undefined
  },
  'space inside a word': {
    type: 'spacing',
    at: (token, random) => {
      if (!isLower(token) || token.normal.length < 5) return undefined
      const at = 1 + random.below(token.normal.length - 1)
      return instead(token, `${token.normal.slice(0, at)} ${token.normal.slice(at)}`)
    }
  },
  'slip of the finger': {
    type: 'spelling',
    at: (token, random) => {
      if (!isLower(token) || token.normal.length < 4) return undefined
      const found = neighbours(token.normal).filter((word) => token.document.lexicon.frequency(word) === 0)
      return found.length > 0 ? instead(token, random.pick(found)) : undefined
    }
  },
  'apostrophe lost': {
    type: 'apostrophe',
    at: (token) =>
      token.isWord && /[a-z]['’](?:s|t|re|ve|ll|d)$/.test(token.text)
        ? instead(token, token.text.replace(/['’]/, ''))
        : undefined
  }
}
