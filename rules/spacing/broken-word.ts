import {brokenWords} from '#analysis'
import {defineRule} from '#rule'

export default defineRule({
  id: 'spacing/broken-word',
  meta: {
    description: 'Take the space out of a word that it breaks in two.',
    rationale:
      'A space that was hit by chance, or a line break that was kept, leaves two pieces that are no words.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'It is the ⟦sta ndard⟧ size here.', good: 'It is the standard size here.'},
      {bad: 'She sold her old ⟦phon e⟧ to me.', good: 'She sold her old phone to me.'},
      {bad: 'The boats are ⟦current ly⟧ in use.', good: 'The boats are currently in use.'},
      {bad: '⟦Peo ple⟧ came from far away.', good: 'People came from far away.'},
      {bad: 'They mend the work-⟦fl ows⟧ here.', good: 'They mend the work-flows here.'},
      {bad: 'It was ⟦bro ught⟧ home (⟦wi th⟧ care).', good: 'It was brought home (with care).'}
    ],
    clean: [
      'The men of Ab ove all agree, and so do we.',
      'Let p be the sum; then q and r are at least two.',
      'In plan b we press the s key.',
      'The ending ly makes adverbs; ing and ed are others.',
      'A la carte, he wrote. Ou est la rue?',
      'He saw al and ed in re of it, to ward it off, and was able.',
      'The zor the king wore was red. A zor is a hat, and a zor is warm.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const [index, {first, last, whole}] of document.get(brokenWords)) {
      if (index !== first.index) continue
      report({
        place: {start: first.start, end: last.end},
        expected: [whole],
        reason: `Unexpected space in \`${first.text} ${last.text}\`, expected \`${whole}\``
      })
    }
  }
})
