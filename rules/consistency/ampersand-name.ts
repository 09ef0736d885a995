import {pairedNames} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'consistency/ampersand-name',
  meta: {
    description: 'Write a name with either “&” or “and” throughout.',
    rationale: 'A firm has one name; two forms of it in a draft look like two firms.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: 'Brindle & Okwuosa built it. The heirs of Brindle & Okwuosa sold it. Then Brindle ⟦and⟧ Okwuosa closed.',
        good: 'Brindle & Okwuosa built it. The heirs of Brindle & Okwuosa sold it. Then Brindle & Okwuosa closed.'
      },
      {
        bad: 'Try Salt and Rye. At Salt and Rye we met, by Salt ⟦&⟧ Rye we parted.',
        good: 'Try Salt and Rye. At Salt and Rye we met, by Salt and Rye we parted.'
      },
      {
        bad: '# About Lund & Moss\n\nHere Lund & Moss makes pens. Ask Lund ⟦and⟧ Moss.',
        good: '# About Lund & Moss\n\nHere Lund & Moss makes pens. Ask Lund & Moss.'
      },
      {
        bad: 'Lund & Moss’s pens and Lund & Moss’s ink: the heirs of Lund ⟦and⟧ Moss.',
        good: 'Lund & Moss’s pens and Lund & Moss’s ink: the heirs of Lund & Moss.'
      },
      {
        bad: '- Crumb & Kettle bakes.\n- Crumb & Kettle brews.\n- Crumb ⟦and⟧ Kettle delivers.',
        good: '- Crumb & Kettle bakes.\n- Crumb & Kettle brews.\n- Crumb & Kettle delivers.'
      },
      {
        bad: 'The Hare and Hound is a pub; the Hare and Hound is old. Its sign says Hare ⟦&⟧ Hound.',
        good: 'The Hare and Hound is a pub; the Hare and Hound is old. Its sign says Hare and Hound.'
      }
    ],
    clean: [
      'Lund & Moss makes pens, and Lund & Moss makes ink.',
      'Lund & Moss makes pens. Lund and Moss met at school.',
      'It works (Lund & Moss, 2010). As Lund and Moss (2010) say, and Lund and Moss (2012) repeat, it works.',
      'It works (Lund & Moss). Lund and Moss say so, and Lund and Moss know.',
      'Research & development costs; research and development pays; research and development lasts.',
      'AT&T called. AT&T wrote. Ask AT and T.',
      '# Questions & Answers\n\nQuestions and answers are below.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const {left, right, ampersands, words} of document.get(pairedNames)) {
      const [few, many, joint] =
        words.length < ampersands.length ? [words, ampersands, '&'] : [ampersands, words, 'and']
      const [token] = few
      if (!token || few.length > 1 || many.length < 2) continue
      report({
        place: token.place,
        expected: [joint],
        reason: `Unexpected \`${token.text}\` in \`${left} ${token.text} ${right}\`, expected \`${joint}\``,
        note: `This draft has \`${left} ${joint} ${right}\` ${many.length} times`,
        query: true
      })
    }
  }
})
