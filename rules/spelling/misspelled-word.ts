import {misspellings} from '#analysis'
import {defineRule} from '#rule'

const most = 3

export default defineRule({
  id: 'spelling/misspelled-word',
  meta: {
    description: 'Spell words as dictionaries do.',
    rationale:
      'A word that neither the dictionary, the configuration nor the draft itself accounts for, and that is close to one they hold, is a slip of the pen. Names, terms that recur and coined words are let stand.',
    defaultSeverity: 'error',
    fixable: 'suggest',
    examples: [
      {bad: 'They will ⟦recieve⟧ a letter.', good: 'They will receive a letter.'},
      {bad: 'Whether it rains is ⟦uncertian⟧.', good: 'Whether it rains is uncertain.'},
      {bad: '⟦Teh⟧ ferry was late.', good: 'The ferry was late.'},
      {bad: 'The ⟦goverment’s⟧ plan failed.', good: 'The government’s plan failed.'},
      {bad: '# ⟦Accomodation⟧ in Leeds', good: '# Accommodation in Leeds'},
      {bad: 'A self-⟦adressed⟧ envelope is needed.', good: 'A self-addressed envelope is needed.'},
      {
        bad: '| Item | Price |\n| - | - |\n| ⟦Vegtables⟧ | 12 |',
        good: '| Item | Price |\n| - | - |\n| Vegetables | 12 |'
      },
      {bad: 'She ⟦teached⟧ us to swim.', good: 'She taught us to swim.'},
      {bad: 'They had ⟦choosed⟧ a boat.', good: 'They had chosen a boat.'},
      {
        bad: 'We had ⟦consided⟧ tents; the ⟦applition⟧ says so.',
        good: 'We had considered tents; the application says so.'
      },
      {bad: "It is what they call '⟦comon⟧ sense' here.", good: "It is what they call 'common sense' here."},
      {bad: 'It ⟦wold⟧ be odd if they ⟦wer⟧ late.', good: 'It would be odd if they were late.'},
      {bad: '“It was ⟦definately⟧ him,” she said.', good: '“It was definitely him,” she said.'}
    ],
    clean: [
      'They hem and haw; it was tit for tat. The rill ran dry, said the valuer.',
      'See [pathval](https://example.org/pathval) and `esast`, which an esast node has.',
      'Maria Brzowska chaired the meeting; Brzowska left early.',
      'Dr. Okwuosa and Mr Trelawnick spoke.',
      'The multitenant service is unmergeable and warehouselike.',
      'Aaargh! Hahaha, he shouted, brrr.',
      'The flexor plantaris and the truncus move.',
      'Send a kubectl-style `recieve` to foo_bar or http://example.com/recieve.',
      'The NATO and UNHCR staff met Reyvadin, a village on the Lurga River.',
      'She ordered “une tasse de chocolat avec du lait” again.',
      'The zorblax hums. A second zorblax answers. Every zorblax is blue.',
      'In Xhosa, the click in Gqeberha is hard.',
      'Run npm, then yarn; the iPhone and the eBay app work.',
      'A right-hander and two left-tacklers met Ann “Gorvy” Trent in the Alder-esque hall.',
      '# vfile-sort\n\nThe module sorts what a vfile holds.',
      'The endings –ous and –escal, and tetro- (four), come from Omar ibn Hasan and a slim-waisted Zormia mulatta.',
      '# Which of these is no part of what Wooese and Fox found in the sea?\n\nThe sea is deep, and they found a great deal in it on that day.',
      'As pessoas que vivem nesta cidade sabem muito bem que o inverno pode ser longo e que a neve fecha as estradas. Por isso, todos guardam lenha e farinha em casa, e as escolas fecham mais cedo quando o vento sopra do norte.',
      'Re-evaluate the cost of multi-tenant, non-blocking, pre-1990 systems.'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const {word, suggestions, certainty} of document.get(misspellings).values()) {
      const {token} = word
      const wanted = suggestions.slice(0, most).map((each) => `\`${each}\``)
      report({
        place: token.place,
        expected: suggestions,
        reason: `Unexpected \`${token.text}\`, expected ${listed(wanted)}`,
        safe: certainty === 'certain',
        query: certainty === 'possible',
        ...(word.count > 1 && {
          note: `It stands ${word.count} times in this draft; if it is right, add it to \`words\``
        })
      })
    }
  }
})

const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} or ${items.at(-1)}` : items.join('')
