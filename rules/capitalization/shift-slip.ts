import {capitalize, defineRule, type FormTest, uncapitalize, type WordKnowledge} from '#rule'

/** Frequency from which a word is common enough to be certain of. */
const common = 100

export default defineRule({
  id: 'capitalization/shift-slip',
  meta: {
    description: 'Mend capitals that the shift key made: “THe”, “tHe”.',
    rationale:
      'A key held too long or pressed too late leaves a capital inside a word; no English word looks like that.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {bad: '⟦THe⟧ river rose overnight.', good: 'The river rose overnight.'},
      {bad: '⟦WHen⟧ did it fall? ⟦THis⟧ morning.', good: 'When did it fall? This morning.'},
      {bad: 'All of ⟦tHe⟧ boats sank.', good: 'All of the boats sank.'},
      {bad: 'And ⟦wHAT⟧ then?', good: 'And what then?'},
      {bad: '⟦THere⟧ is no other way.', good: 'There is no other way.'},
      {bad: '⟦PEople⟧ came from far away.', good: 'People came from far away.'}
    ],
    clean: [
      'The APIs, PCs, IDs and TVs of the NGOs.',
      'It runs at 3 GHz or 50 kHz, takes 5 mL and weighs 2 kG.',
      'She has a PhD, and McDonald an MSc.',
      'My iPhone, eBook, iPad and eMail are YouTube things.',
      'MacOS and iOS run OpenOffice and LaTeX.',
      'The TForm class and the IList type.',
      'SQLite, VMware and WiFi are brands.',
      'He OKed it, OKs it and was PRed.',
      'THE END',
      'The mRNA, the pH and the dB.'
    ]
  },
  on: {kinds: ['word'], where: (word, knowledge) => corrected(word, knowledge) !== undefined},
  check(token, {document, report}) {
    const expected = corrected(token.form, document)
    if (expected === undefined) return
    report({
      place: token.place,
      expected: [expected],
      reason: `Unexpected \`${token.text}\`, expected \`${expected}\``
    })
  }
})

/** The word as it was meant, if it is common and what stands there is no word in this capitalization. */
function corrected(
  {text, normal, casing}: Parameters<FormTest>[0],
  {lexicon, vocabulary}: WordKnowledge
): string | undefined {
  if (text.length < 3 || casing !== 'mixed') return undefined
  const late = /^\p{Lu}{2}\p{Ll}+$/u.test(text)
  const early = /^\p{Ll}\p{Lu}(?:\p{Ll}+|\p{Lu}+)$/u.test(text)
  if (!late && !early) return undefined
  if (late && /^\p{Lu}{2}(?:s|ed|d|ing|er|ers)$/u.test(text)) return undefined
  if (early && /^[eimpx]/.test(text)) return undefined
  if (late && /^E(?:Mail|Book|Mails|Books)/.test(text)) return undefined
  if (lexicon.flags(text) !== 0 || vocabulary.accepts(text) || lexicon.frequency(normal) < common)
    return undefined
  return late ? capitalize(normal) : uncapitalize(normal)
}
