import {smallStarts} from '#analysis'
import {capitalize, defineRule} from '#rule'

export default defineRule({
  id: 'capitalization/sentence-start',
  meta: {
    description: 'Begin a sentence, heading, list item or table cell with a capital.',
    rationale:
      'The capital shows where a sentence begins; siblings in a list, a column or a row of headings begin alike.',
    defaultSeverity: 'error',
    fixable: 'safe',
    examples: [
      {
        bad: 'The ferry was late. ⟦passengers⟧ waited on the quay.',
        good: 'The ferry was late. Passengers waited on the quay.'
      },
      {bad: '⟦the⟧ museum opens on Monday.', good: 'The museum opens on Monday.'},
      {bad: 'Is the bridge safe? ⟦engineers⟧ think so.', good: 'Is the bridge safe? Engineers think so.'},
      {bad: 'The roof leaks.⟦it⟧ was never repaired.', good: 'The roof leaks.It was never repaired.'},
      {bad: 'It works! ⟦nobody⟧ knows why.', good: 'It works! Nobody knows why.'},
      {
        bad: '# Opening the Archive: ⟦what⟧ Readers Will Find\n\nLetters, mostly.',
        good: '# Opening the Archive: What Readers Will Find\n\nLetters, mostly.'
      },
      {
        bad: '- Wash the lentils.\n- ⟦chop⟧ the onions.\n- Boil the stock.',
        good: '- Wash the lentils.\n- Chop the onions.\n- Boil the stock.'
      },
      {
        bad: '| Task | State |\n| - | - |\n| Paint the door | Done last week |\n| Mend the fence | ⟦waiting⟧ for wood |\n| Sweep the yard | Planned for June |',
        good: '| Task | State |\n| - | - |\n| Paint the door | Done last week |\n| Mend the fence | Waiting for wood |\n| Sweep the yard | Planned for June |'
      },
      {
        bad: '## Early years\n\n⟦her⟧ mother ran a shop in the village.\n\n## ⟦later⟧ work\n\nShe moved away.\n\n## Last years\n\nShe came back.',
        good: '## Early years\n\nHer mother ran a shop in the village.\n\n## Later work\n\nShe moved away.\n\n## Last years\n\nShe came back.'
      },
      {
        bad: '## 1. Old Boats\n\nThey leak.\n\n## 2. ⟦new⟧ Boats\n\nThey float.',
        good: '## 1. Old Boats\n\nThey leak.\n\n## 2. New Boats\n\nThey float.'
      },
      {
        bad: '- Rents rose.\n  - ⟦flats⟧ cost more than ever.\n  - Houses cost less.\n- Wages fell.',
        good: '- Rents rose.\n  - Flats cost more than ever.\n  - Houses cost less.\n- Wages fell.'
      },
      {
        bad: '| Bike | Saddle | Notes |\n| - | - | - |\n| Old | Leather | ⟦needs⟧ a new chain. |\n| New | Plastic | The bell is loud. |',
        good: '| Bike | Saddle | Notes |\n| - | - | - |\n| Old | Leather | Needs a new chain. |\n| New | Plastic | The bell is loud. |'
      },
      {
        bad: '- Roads: two million\n- ⟦schools⟧: four million\n- Libraries: one million',
        good: '- Roads: two million\n- Schools: four million\n- Libraries: one million'
      },
      {
        bad: 'The lake is deep. ⟦shows⟧ how deep it is.',
        good: 'The lake is deep. Shows how deep it is.'
      },
      {bad: '⟦don’t⟧ forget the tickets when you leave.', good: 'Don’t forget the tickets when you leave.'}
    ],
    clean: [
      'iPhone sales rose. eBay followed. npm is a registry.',
      'Bring pens, etc. and paper, approx. ten sheets.',
      'Use a mark, e.g. this one, i.e. a cross.',
      'Well … perhaps so. And ... then it rained.',
      'He met J. von Neumann. von Neumann said little.',
      '`foo` is a function. `bar` is not.',
      'Prices include:\n\n- bread\n- salted butter\n- cold milk',
      '| Key | Meaning |\n| - | - |\n| a | first |\n| b | second |\n| c | third |',
      'The energy is\n\n```\ne = mc²\n```\n\nwhere m is the mass of the body.',
      'The area is\n\n$$a = r^2$$\n\nand so it grows with the square of the radius.',
      '# install\n\nRun it.\n\n# configure\n\nSet it.',
      '# Speed\n\n```sh\nfold --all\n```\n\nfolds all that lies on the table, one sheet after the other.',
      'https://example.org/a has it. example.com does not.',
      '“Where is it?” he asked. “Gone!” she said.',
      'The singer of Yahoo! went home. Who is it? or what is it?',
      'See fig. 3 and vol. ii. of the work by Lee et al. in 1999.',
      'Color: blue is best. Take option a. or b. if you like.',
      'the first rule is this. nobody writes capitals here. we like it so. it is our way. they agree. all is small.',
      'Roses are red,\nviolets are blue,\nsugar is sweet.',
      'He wanted one thing:\n\nto be left alone in the house by the sea.',
      'git commit stores it. x-axis labels are small.',
      'Run the tests after every. single. change.',
      '“This is a draft.” reads the last slide.',
      'The promise.then and array.some calls differ, as does array.map here.',
      'End every item with a stop:\n\n- It rains.\n- It snows.\n\nor leave all of them without one, as in a list of names.',
      {text: 'grep finds it. grep is old.', settings: {names: ['grep']}},
      '# paper-boat\n\npaper-boat folds boats. It needs paper.',
      '- Paints a wall.\n- **colour** `string` what to paint it with.\n- Dries it.',
      'Any size will do.\n\nex. five by ten feet, or thereabouts, as you like it.',
      'photo by the author',
      'Run `npm i quick-fold`. It folds.\n\nquick-fold is small. quick-fold is quick.',
      '## 1. install\n\nRun it.\n\n## 2. configure\n\nSet it.',
      '- Rents rose.\n  - flats and houses\n  - Shops\n- Wages fell.',
      '- Colour: red\n- Weight: a ton\n- size:large\n- shape:',
      '| Key | Use |\n| - | - |\n| a | moves left. |\n| b | Stop. |',
      '# Ten Things\n\nList.\n\n# 10 things to know\n\nList.'
    ]
  },
  on: 'sentences',
  check(sentence, {document, report}) {
    for (const {token, safe, lacksSubject} of smallStarts(sentence, document)) {
      const expected = capitalize(token.text)
      report({
        place: token.place,
        expected: [expected],
        reason: `Unexpected small \`${token.text}\` at the start of a ${placeNames[token.block.kind]}, expected \`${expected}\``,
        safe,
        query: lacksSubject,
        ...(lacksSubject && {note: 'The sentence may have lost its subject'})
      })
    }
  }
})

const placeNames = {
  paragraph: 'sentence',
  heading: 'heading',
  'list-item': 'list item',
  'table-header': 'table header',
  'table-cell': 'table cell'
} as const
