import type {Token} from '#analysis'
import {defineRule, uncapitalize} from '#rule'

/** Words that open clauses and are written small inside sentences. */
const openers = new Set(
  (
    'the these those this that they we she it you there however but so then if when while although because since in on ' +
    'for to at as by from after before under over during our their its his her my your ' +
    'both each every some many most all not now here also'
  ).split(' ')
)
/** What a sentence, a title or a question may follow within another. */
const introduces =
  /^(?:say|says|said|ask|asks|asked|add|adds|added|wrote|writes|think|thinks|thought|reply|replies|replied|wonder|wonders|wondered|called|titled|entitled|reads|book|film|movie|song|essay|novel|article|paper|report|poem|story|play|album|series|show|chapter|section|question|thinking|asking|saying|wondering|example|single|talk|hit|one|saying|goes|post|tweet|words|drama|sequel|all|takeaway|motto|track|tune|video|episode|speech|mercy|god|lord|hymn|slogan|headline|is|was|be|are|and|or|to|as)$/

export default defineRule({
  id: 'punctuation/comma-for-stop',
  meta: {
    description: 'End a sentence with a stop, not with a comma.',
    rationale:
      'A small word with a capital after a comma begins a sentence: the comma was meant to be a stop.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'The ferry was late⟦, The⟧ quay was empty.', good: 'The ferry was late. The quay was empty.'},
      {
        bad: 'Nobody had seen him⟦, However⟧, he was there.',
        good: 'Nobody had seen him. However, he was there.'
      },
      {
        bad: 'They locked the doors⟦, But⟧ the cat got in.',
        good: 'They locked the doors. But the cat got in.'
      }
    ],
    clean: [
      'She said, The door is open.',
      'The question is, What now? We asked, Who is there?',
      'He read the novel, The Sea, and Of Mice and Men.',
      'In the winter, the hall is shut.',
      'The paper, It and They, by Ann Lee, came out in May.',
      'Dear Sir, We write to you about the pier.',
      'The Hague, The Wash and, The Times reports, The Mall.'
    ]
  },
  on: 'sentences',
  check(sentence, {document, report}) {
    for (let index = sentence.first + 3; index < sentence.end; index++) {
      if (document.tokens.normals[index - 1] !== ',' || !openers.has(document.tokens.normals[index] ?? ''))
        continue
      const token = document.token(index)
      const comma = document.token(index - 1)
      if (!beginsSentence(token, comma) || isClosed(token)) continue
      const small = uncapitalize(token.text)
      report({
        place: {start: comma.start, end: token.end},
        expected: [`. ${token.text}`, `, ${small}`],
        reason: `Unexpected \`${token.text}\` after a comma, expected \`. ${token.text}\` or \`, ${small}\``
      })
    }
  }
})

/** How far a title may reach. */
const titleReach = 7

/** “His first single, You and me, sold well”: whether a second comma closes what has no verb. */
function isClosed({next, document, text}: Token): boolean {
  if (text === 'However') return false
  let at = next
  for (let step = 0; at && step < titleReach; step++, at = at.next) {
    if (at.normal === ',') return true
    if (/^(?:VB[DPZ]|MD)$/.test(document.tag(at))) return false
  }
  return false
}

const isSmall = (token: Token | undefined): boolean =>
  token?.isWord === true && /^\p{Ll}[\p{Ll}'’-]*$/u.test(token.text)

function beginsSentence({text, block, quoted, spaceBefore, next}: Token, comma: Token): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || quoted || block.kind !== 'paragraph' || spaceBefore !== ' ')
    return false
  const {previous} = comma
  if (!previous || !isSmall(previous) || comma.spaceBefore !== '' || introduces.test(previous.normal))
    return false
  return isSmall(previous.previous) && (isSmall(next) || (/^However$/.test(text) && next?.normal === ','))
}
