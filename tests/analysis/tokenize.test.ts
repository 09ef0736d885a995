import {describe, expect, it} from 'vitest'
import {tokenize} from '../../src/analysis/tokenize.ts'
import {tokenKinds} from '../../src/analysis/tokens.ts'
import {proseOf} from './prose.ts'

const letters: Record<number, string> = {
  [tokenKinds.word]: '',
  [tokenKinds.number]: '#',
  [tokenKinds.abbreviation]: '.',
  [tokenKinds.punctuation]: '',
  [tokenKinds.object]: '@'
}

/** Tokens by their text; `#` marks a number, `.` an abbreviation, `@` an object. */
function tokensOf(text: string): readonly string[] {
  const tokens = tokenize(proseOf(text))
  return Array.from({length: tokens.count}, (_, index) => {
    const mark = letters[tokens.kinds[index] ?? 0] ?? ''
    return `${mark && `${mark}:`}${text.slice(tokens.starts[index], tokens.ends[index])}`
  })
}

describe('tokenize', () => {
  it.each([
    ['words and marks', 'Well, it rained.', ['Well', ',', 'it', 'rained', '.']],
    ['apostrophes inside words', "Don’t take John's", ['Don’t', 'take', "John's"]],
    ['an apostrophe after a word', 'the users’ needs', ['the', 'users', '’', 'needs']],
    ['hyphens between words', 'state-run media', ['state', '-', 'run', 'media']],
    ['letters beyond ASCII', 'naïve Łódź 𝒳 ok', ['naïve', 'Łódź', '𝒳', 'ok']],
    ['combining marks', 'cafe\u0301 noir', ['cafe\u0301', 'noir']],
    ['numbers', '3,000 and 10:30, 1.5%', ['#:3,000', 'and', '#:10:30', ',', '#:1.5', '%']],
    ['ordinals and decades', '2nd of the 1990s', ['#:2nd', 'of', 'the', '#:1990s']],
    [
      'abbreviations with stops',
      'e.g. the U.S. at 5 a.m.',
      ['.:e.g.', 'the', '.:U.S.', 'at', '#:5', '.:a.m.']
    ],
    ['an initial', 'J. Smith', ['J', '.', 'Smith']],
    ['an ellipsis', 'well... no', ['well', '...', 'no']],
    ['a doubled stop', 'no.. yes', ['no', '.', '.', 'yes']],
    ['a lost space after a comma', 'one,two', ['one', ',', 'two']],
    ['a lost space after a stop', 'the region.A summit', ['the', 'region', '.', 'A', 'summit']],
    ['a lost space before a contraction', 'the end.We’ve won', ['the', 'end', '.', 'We’ve', 'won']],
    ['a sentence starter after a brand', 'on GitHub.This helps', ['on', 'GitHub', '.', 'This', 'helps']],
    ['a sentence starter after a name', 'in France.The game', ['in', 'France', '.', 'The', 'game']],
    ['an address', 'See https://a.b/c?d=e. Then', ['See', '@:https://a.b/c?d=e', '.', 'Then']],
    ['a bare domain', 'at example.com, say', ['at', '@:example.com', ',', 'say']],
    ['an e-mail address', '(John.Smith@x.org)', ['(', '@:John.Smith@x.org', ')']],
    ['mentions and hashtags', '@jane likes #topic', ['@:@jane', 'likes', '@:#topic']],
    [
      'file names and paths',
      'edit src/main/app.ts or ~/notes',
      ['edit', '@:src/main/app.ts', 'or', '@:~/notes']
    ],
    [
      'names with stops',
      'Node.js and .NET and System.String',
      ['@:Node.js', 'and', '@:.NET', 'and', '@:System.String']
    ],
    ['identifiers', 'set max_size and std::vec', ['set', '@:max_size', 'and', '@:std::vec']],
    ['versions', 'from v1.2.3 on', ['from', '@:v1.2.3', 'on']],
    ['a title in initials', 'a K.C. in town', ['a', '.:K.C.', 'in', 'town']],
    ['an adjective on an abbreviation', 'a U.S.-led mission', ['a', '.:U.S.', '-', 'led', 'mission']],
    ['alternatives', 'and/or', ['and', '/', 'or']],
    ['fractions', 'from ½ to 2¾ cups', ['from', '#:½', 'to', '#:2¾', 'cups']],
    ['a sum of money', 'about $3,000.50', ['about', '$', '#:3,000.50']],
    ['an unchecked thing', 'run \uFFFC now', ['run', '@:\uFFFC', 'now']]
  ])('splits %s', (_, text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })

  it('keeps blocks apart', () => {
    const tokens = tokenize(proseOf('One.', 'Two.'))
    expect([...tokens.blocks]).toEqual([0, 0, 1, 1])
  })
})
