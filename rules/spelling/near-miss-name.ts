import {type Document, isWithinOneEdit, type NameEvidence, names, wordFlags} from '#analysis'
import {defineRule} from '#rule'

const fewest = 3
const shortest = 5

/** Endings by which one name makes another: `Russia` and `Russian`, `Smith` and `Smiths`. */
const derivations = /^(?:n|an|ian|s|es|e|a|i|y|r|er|o)$/

export default defineRule({
  id: 'spelling/near-miss-name',
  meta: {
    description: 'Spell a name one way throughout.',
    rationale:
      'A name that stands once, a letter away from one that the draft uses often, is mostly the same name misspelt. Only the draft’s own use establishes a name.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'Mr Brindlewick spoke. Brindlewick left. Later, Brindlewick phoned; ⟦Brindelwick⟧ was angry.',
        good: 'Mr Brindlewick spoke. Brindlewick left. Later, Brindlewick phoned; Brindlewick was angry.'
      },
      {
        bad: 'We met Okwuosa. Then Okwuosa’s son came, and Okwuosa sang. It was ⟦Okwousa’s⟧ song.',
        good: 'We met Okwuosa. Then Okwuosa’s son came, and Okwuosa sang. It was Okwuosa’s song.'
      },
      {
        bad: 'Catherine Brzowska won. We asked Catherine. For Catherine, it was easy. ⟦Katherine⟧ Brzowska trains daily.',
        good: 'Catherine Brzowska won. We asked Catherine. For Catherine, it was easy. Catherine Brzowska trains daily.'
      }
    ],
    clean: [
      'We met Brindlewick, and Brindlewick spoke.',
      'In Austria, we saw Vienna. Austria is small; near Austria lies Italy. Austrian food is good.',
      'With Marina came Maria. We saw Marina. When Marina left, Maria wept.',
      'The Stalin years: Stalin ruled, and under Stalin it was cold in Stalingrad.',
      'We like Janet. With Janet came her dog. For Janet, James sang.',
      'Then Slovakia and Slovenia: in Slovakia it rained, from Slovakia we drove to Slovenia.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    const {entries} = document.get(names)
    const established = [...entries.values()].filter(
      ({form, countInText, score}) => form.length >= shortest && countInText >= fewest && score >= 2
    )
    if (established.length === 0) return
    for (const name of entries.values()) {
      if (name.form.length < shortest - 1 || name.count > 2 || !/^\p{Lu}\p{Ll}+$/u.test(name.form)) continue
      const meant = established.find(
        (other) => name.countInText * fewest <= other.countInText && isNearMiss(document, name, other)
      )
      if (!meant) continue
      for (const index of name.tokens) {
        const token = document.token(index)
        const expected = meant.form + token.text.slice(name.form.length)
        report({
          place: token.place,
          expected: [expected],
          reason: `Unexpected \`${token.text}\`, expected \`${expected}\``,
          note: `This draft has \`${meant.form}\` ${meant.count} times and \`${name.form}\` ${name.count === 1 ? 'once' : 'twice'}`,
          query: true
        })
      }
    }
  }
})

function isNearMiss(document: Document, name: NameEvidence, other: NameEvidence): boolean {
  if (name.form === other.form || !isWithinOneEdit(name.form, other.form)) return false
  if (isDerivation(name.form, other.form) || isDerivation(other.form, name.form)) return false
  const flags = document.lexicon.flags(name.form)
  if (flags === 0 && document.lexicon.flags(name.form.toLowerCase()) === 0)
    return !document.vocabulary.accepts(name.form)
  // Two known names are one only if they share what stands beside them: `Catherine Xylo`, `Katherine Xylo`.
  return (flags & wordFlags.person) !== 0 && sharesNeighbour(document, name, other)
}

const isDerivation = (longer: string, shorter: string): boolean =>
  longer.startsWith(shorter) && derivations.test(longer.slice(shorter.length))

function sharesNeighbour(document: Document, name: NameEvidence, other: NameEvidence): boolean {
  const beside = ({tokens}: NameEvidence): readonly string[] =>
    tokens.flatMap((index) => {
      const next = document.token(index).next
      return next?.isWord && /^\p{Lu}\p{Ll}/u.test(next.text) ? [next.normal] : []
    })
  const theirs = new Set(beside(other))
  return beside(name).some((word) => theirs.has(word))
}
