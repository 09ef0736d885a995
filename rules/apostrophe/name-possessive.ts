import {
  conventions,
  type Document,
  isNounPhraseAhead,
  type NameEvidence,
  nameForm,
  names,
  type Token,
  wordFlags
} from '#analysis'
import {defineRule} from '#rule'

const fewest = 3

const prepositions =
  /^(?:of|to|in|on|at|by|for|from|with|about|against|over|under|behind|despite|through|towards?|amid)$/
const notBefore = /^(?:the|a|an|this|that|each|every|any|some|no|new|first|and|or|-|–)$/

/** Nouns that a name stands before without `’s`: `the Ukraine war`, `the Obama administration`. */
const attributive = new Set(
  (
    'war wars conflict crisis deal deals talks treaty accord policy administration government era presidency campaign team side ' +
    'border trip tour visit summit question issue debate story case affair project office branch embassy ambassador ' +
    'correspondent desk bureau edition market markets business unit division operations relations lobby vote election ' +
    'elections supporters fans voters allies camp family brothers sisters residents resident native home house street road ' +
    'airport coast international airways national open grand prix bank stock plan bill act law tax sanctions invasion ' +
    'earthquake flood floods fire fires hurricane cup game match tournament series squad captain coach manager striker ' +
    'players player date dates show concert book books film films album label brand expert analyst scholar studies program ' +
    'programme region area city province state county district time north south east west'
  ).split(' ')
)

export default defineRule({
  id: 'apostrophe/name-possessive',
  meta: {
    description: 'Write “Kenya’s choice” where the draft does so elsewhere, not “Kenya choice”.',
    rationale:
      'A possessive that lost both its apostrophe and its s leaves a name right before a noun. Many names stand so rightly (“the Ukraine war”), so this is a question.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: '# Answers to ⟦Kenya⟧ Shift\n\nKenya’s parliament met. Kenya’s allies waited, and Kenya’s markets fell.',
        good: '# Answers to Kenya’s Shift\n\nKenya’s parliament met. Kenya’s allies waited, and Kenya’s markets fell.'
      },
      {
        bad: 'Peru’s miners, Peru’s farmers and Peru’s teachers welcomed ⟦Peru⟧ decision.',
        good: 'Peru’s miners, Peru’s farmers and Peru’s teachers welcomed Peru’s decision.'
      },
      {
        bad: '# How ⟦Chile⟧ Closer Ties Matter\n\nChile’s exports grew. Chile’s ports are full. Chile’s trade is safe.',
        good: '# How Chile’s Closer Ties Matter\n\nChile’s exports grew. Chile’s ports are full. Chile’s trade is safe.'
      }
    ],
    clean: [
      'Kenya’s parliament, Kenya’s allies and Kenya’s markets: the Kenya talks failed.',
      'Kenya’s parliament, Kenya’s allies and Kenya’s markets. Kenya Airways flies again.',
      'Kenya’s parliament, Kenya’s allies and Kenya’s markets. Kenya declared victory.',
      'Kenya’s parliament and the Kenya shift.',
      '# Kenya-Uganda Relations\n\nKenya’s parliament, Kenya’s allies and Kenya’s markets.',
      'Kenya’s parliament, Kenya’s allies and Kenya’s markets. Kenya exports tea, and Kenya benefits from trade.',
      'The UN’s envoys, the UN’s troops and the UN’s money: without UN help, it fails.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {apostrophe} = document.get(conventions)
    for (const name of document.get(names).entries.values()) {
      if (name.count <= fewest || !isOwner(document, name)) continue
      const tokens = name.tokens.map((index) => document.token(index))
      const owning = tokens.filter(({normal}) => /'s?$/.test(normal)).length
      if (owning < fewest) continue
      const bare = tokens.filter((token) => isBareOwner(token))
      if (bare.length > owning / 2) continue
      for (const token of bare) {
        const expected = `${token.text}${apostrophe}s`
        report({
          place: token.place,
          expected: [expected],
          reason: `Unexpected \`${token.text}\` before \`${token.next?.text ?? ''}\`, expected \`${expected}\``,
          note: `This draft writes \`${expected}\` ${owning} times`,
          query: true
        })
      }
    }
  }
})

/** Whether a name is one of a state or person, whose possessive is usual; a product or body stands before nouns freely. */
const isOwner = (document: Document, {form}: NameEvidence): boolean => {
  const flags = document.lexicon.flags(form)
  return (flags & (wordFlags.place | wordFlags.person)) !== 0 && /^\p{Lu}\p{Ll}+$/u.test(form)
}

/** A name right before what it could own, where it is neither a subject nor part of a longer name. */
function isBareOwner(token: Token): boolean {
  const {previous, next, text, document} = token
  if (token.quoted || !next?.isWord || token.spaceAfter === '' || nameForm(text) !== text) return false
  if (previous && notBefore.test(previous.normal)) return false
  const titled = token.block.kind === 'heading'
  if (attributive.has(next.normal) || (!titled && /^\p{Lu}/u.test(next.text))) return false
  // After a preposition no verb can follow the name; elsewhere the noun must be nothing but a noun.
  const follows = previous !== undefined && prepositions.test(previous.normal)
  if (!follows && next.normal.endsWith('s')) return false
  const owned = follows ? 0.5 : 0.95
  if (!isNounPhraseAhead(next, titled ? owned : Math.max(owned, 0.8))) return false
  return titled || !previous || !/^\p{Lu}/u.test(previous.text) || document.tag(previous) !== 'NNP'
}
