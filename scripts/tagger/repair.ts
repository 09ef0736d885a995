import {numberOf, tagOf} from '../../src/analysis/tagger/tags.ts'
import type {PennTag} from '../../src/analysis/tagger-types.ts'
import type {TaggedSentence} from './sentence.ts'

/** Words that cannot stand right before a finite verb. */
const openers = new Set('the a an my your our their its'.split(' '))
/** Subjects that an uninflected verb follows. */
const subjects = new Set('i you we they'.split(' '))
/** Pronouns that are subjects, as a rule. */
const personal = new Set('i he she it we they'.split(' '))
/** What a finite verb after an opener must be instead. */
const nouns: Partial<Record<PennTag, PennTag>> = {VBZ: 'NNS', VB: 'NN', VBP: 'NN', VBD: 'VBN', MD: 'NN'}
/** What follows an object, not a possessor. */
const afterObject =
  /^(?:[.,;:!?)]|and|or|but|the|an?|to|in|on|at|for|from|with|by|that|when|why|it|me|again|yesterday|today|tomorrow|now|then|there|here)$/

/** Forms that are only a past tense, and only a participle. */
const pasts = new Set(
  `rose went wrote took gave saw knew did was were ate began drove fell forgot chose broke spoke stole woke wore swore
  tore froze flew grew threw drew blew sang rang drank swam shook sank arose forgave mistook undertook`.split(
    /\s+/
  )
)
const participles = new Set(
  `risen gone written taken given seen known done been eaten begun driven fallen forgotten chosen broken spoken stolen
  worn sworn torn frozen flown grown thrown drawn blown sung swum shaken arisen forgiven mistaken undertaken`.split(
    /\s+/
  )
)
const auxiliary = /^(?:have|has|had|having|am|is|are|was|were|be|been|being|got|get)/

interface Place {
  readonly before: string
  readonly word: string
  readonly tag: PennTag
  readonly left: string
  readonly leftTag: PennTag | undefined
  readonly right: string
}

/**
 * The tag of a word where the corpus, which was tagged by machine and read over, slips in a way that its neighbours
 * prove: a finite verb after an article, “her” before a comma as a possessive, “I like” as a preposition.
 */
function repairTag({before, word, tag, left, leftTag, right}: Place): PennTag {
  if (/^(?:mr|mrs|ms|dr|prof)\.$/.test(word)) return 'NNP'
  if (word === 'please' && tag !== 'NN') return left === 'to' || subjects.has(left) ? tag : 'UH'
  if (pasts.has(word) && tag === 'VBN') return 'VBD'
  if (participles.has(word) && tag === 'VBD') return 'VBN'
  if (personal.has(left) && tag === 'VBN' && !participles.has(word) && !auxiliary.test(before)) return 'VBD'
  if (openers.has(left)) return nouns[tag] ?? tag
  if (word === 'her' && tag === 'PRP$' && (right === '' || afterObject.test(right))) return 'PRP'
  if (/^(?:he|she|it)$/.test(left) && tag === 'NNS') return 'VBZ'
  if (word === 'lead' && tag === 'JJ') return 'NN'
  if (word === 'like' && tag === 'IN' && subjects.has(left)) return 'VBP'
  if (subjects.has(left) && tag === 'VB' && word !== 'be') return 'VBP'
  if (leftTag === 'MD' && (tag === 'VBP' || (tag === 'NN' && openers.has(right)))) return 'VB'
  if (left === 'to' && tag === 'VBP') return 'VB'
  if (left === 'to' && tag === 'VB' && /^(?:school|lunch|court|war|bed|church|town|dinner)$/.test(word))
    return 'NN'
  if (left === '' && tag === 'NN' && openers.has(right)) return 'VB'
  return tag
}

/** The sentence with the tags of provable slips corrected. */
export function repair({words, tags}: TaggedSentence): TaggedSentence {
  const lower = words.map((word) => word.toLowerCase())
  const repaired: number[] = []
  tags.forEach((tag, index) => {
    const leftTag = repaired[index - 1]
    const place = {
      before: lower[index - 2] ?? '',
      word: lower[index] ?? '',
      tag: tagOf(tag),
      left: lower[index - 1] ?? '',
      leftTag: leftTag === undefined ? undefined : tagOf(leftTag),
      right: lower[index + 1] ?? ''
    }
    repaired.push(numberOf(repairTag(place)))
  })
  return {words, tags: repaired}
}
