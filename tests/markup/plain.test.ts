import {describe, expect, test} from 'vitest'
import {plain, show} from './show.ts'

interface Row {
  readonly name: string
  readonly source: string
  readonly blocks: readonly string[]
}

const long =
  'A paragraph of an article that stands on one line, however long it gets, and it gets long, as they do.'

const groups: Readonly<Record<string, readonly Row[]>> = {
  'a line a block': [
    {name: 'nothing', source: '\n \r\n', blocks: []},
    {
      name: 'paragraphs',
      source: `${long}\n${long}\n\n${long}`,
      blocks: [`p: ${long}`, `p: ${long}`, `p: ${long}`]
    },
    {name: 'a headline', source: `The First Part\n${long}`, blocks: ['h1: The First Part', `p: ${long}`]},
    {name: 'indentation', source: `  ${long}  \n\t${long}`, blocks: [`p: ${long}`, `p: ${long}`]},
    {
      name: 'lists',
      source: '- One\n- Two\n• Three\n1. First\n2) Other',
      blocks: ['li 0.0: One', 'li 0.1: Two', 'li 1.0: Three', 'li 2.0: First', 'li 3.0: Other']
    },
    {
      name: 'blank lines in a list',
      source: '- One\n\n- Two\n\nText.\n\n- Three',
      blocks: ['li 0.0: One', 'li 0.1: Two', 'p: Text.', 'li 1.0: Three']
    },
    {
      name: 'letters',
      source: 'a) One\nb) Two\n(c) Three\n(i) Four',
      blocks: ['li 0.0: One', 'li 0.1: Two', 'li 1.0: Three', 'li 1.1: Four']
    },
    {
      name: 'nested lists',
      source: '- One\n  * Deep\n  * Deeper\n- Two\n\n  More.\n- Three',
      blocks: [
        'li 0.0: One',
        'li 1.0 l2: Deep',
        'li 1.1 l2: Deeper',
        'li 0.1: Two',
        'p: More.',
        'li 0.2: Three'
      ]
    },
    {
      name: 'no items',
      source: 'A. Smith left.\n2024. It ended.\n-5 degrees.\n*Bold* it is.',
      blocks: ['p: A. Smith left.', 'p: 2024. It ended.', 'p: -5 degrees.', 'p: *Bold* it is.']
    },
    {
      name: 'no Markdown',
      source: 'Some *text* with `code`, &amp; <b>tags</b> [x](y).',
      blocks: ['p: Some *text* with `code`, &amp; <b>tags</b> [x](y).']
    },
    {
      name: 'a table',
      source: 'Country | Response |\n---|---|---|\n| Poland | More  |\n germany |  |\nText.',
      blocks: [
        'th 0.0.0: Country',
        'th 0.0.1: Response',
        'td 0.1.0: Poland',
        'td 0.1.1: More',
        'td 0.2.0: germany',
        'p: Text.'
      ]
    },
    {
      name: 'no table without a rule',
      source: 'One | Two\nThree | Four',
      blocks: ['p: One | Two', 'p: Three | Four']
    },
    {
      name: 'underlined headings',
      source: 'Title\n=====\nText.\n\nSub\n---\nText.\n---\n* * *\nEnd.',
      blocks: ['h1: Title', 'p: Text.', 'h2: Sub', 'p: Text.', 'p: End.']
    },
    {
      name: 'headings with marks',
      source: '# Title\n### Sub\n#tag',
      blocks: ['h1: Title', 'h3: Sub', 'p: #tag']
    },
    {
      name: 'quoted lines',
      source: '> He said.\n>> Did he?\n\nYes.',
      blocks: ['> p: He said.', '> p: Did he?', 'p: Yes.']
    },
    {name: 'a byte order mark', source: '\uFEFFOne.\nTwo.', blocks: ['p: One.', 'p: Two.']},
    {name: 'other line endings', source: 'One.\rTwo.\r\nThree.', blocks: ['p: One.', 'p: Two.', 'p: Three.']},
    {name: 'NUL', source: 'One\0.', blocks: ['p: One\0.']},
    {
      name: 'a letter',
      source: 'Dear Sir,\nI write to you.\nYours faithfully,\nJane Doe',
      blocks: ['p: Dear Sir,', 'p: I write to you.', 'p: Yours faithfully,', 'p: Jane Doe']
    }
  ],
  'broken to a width': [
    {
      name: 'paragraphs',
      source:
        'The recent treaty between the two\ncountries marks a significant step\nin the region.\n\nIt has raised alarms in all of the\nneighbouring states.',
      blocks: [
        'p: The recent treaty between the two\ncountries marks a significant step\nin the region.',
        'p: It has raised alarms in all of the\nneighbouring states.'
      ]
    },
    {
      name: 'a headline',
      source:
        'The Treaty\n\nThe recent treaty between the two\ncountries marks a significant step\nin the region and beyond it.',
      blocks: [
        'h1: The Treaty',
        'p: The recent treaty between the two\ncountries marks a significant step\nin the region and beyond it.'
      ]
    },
    {
      name: 'paragraphs told by indentation',
      source:
        '  The recent treaty between the two\ncountries marks a significant step\nin the region.\n  It has raised alarms in all of the\nneighbouring states.',
      blocks: [
        'p: The recent treaty between the two\ncountries marks a significant step\nin the region.',
        'p: It has raised alarms in all of the\nneighbouring states.'
      ]
    },
    {
      name: 'lists',
      source:
        'The recent treaty between the two\ncountries marks:\n- a significant step in the region\n  for all who are there, and it is\n- another step',
      blocks: [
        'p: The recent treaty between the two\ncountries marks:',
        'li 0.0: a significant step in the region\nfor all who are there, and it is',
        'li 0.1: another step'
      ]
    },
    {
      name: 'commands',
      source:
        'To build the tool and its manual from their sources,\ntype these three commands into the window of a shell\nwhere you have unpacked it:\n\n    make\n    make check\n    sudo make install',
      blocks: [
        'p: To build the tool and its manual from their sources,\ntype these three commands into the window of a shell\nwhere you have unpacked it:',
        'p: make',
        'p: make check',
        'p: sudo make install'
      ]
    },
    {
      name: 'a number that begins a line',
      source:
        'The recent treaty was signed on May\n12. the countries have since then had\nseveral meetings about it.',
      blocks: [
        'p: The recent treaty was signed on May\n12. the countries have since then had\nseveral meetings about it.'
      ]
    },
    {
      name: 'lines that are short on purpose',
      source:
        'Dear Sir,\nI write to you about the treaty that\nwas signed by the two countries and\nmarks a step.\nYours,\nJane Doe',
      blocks: [
        'p: Dear Sir,',
        'p: I write to you about the treaty that\nwas signed by the two countries and\nmarks a step.',
        'p: Yours,',
        'p: Jane Doe'
      ]
    },
    {
      name: 'a quotation',
      source:
        '> The recent treaty between the two\n> countries marks a significant step\n> in the region.\nIndeed it does, as far as one can tell\nand see.',
      blocks: [
        '> p: The recent treaty between the two\ncountries marks a significant step\nin the region.',
        'p: Indeed it does, as far as one can tell\nand see.'
      ]
    }
  ]
}

describe.each(Object.entries(groups))('plain text: %s', (_, rows) => {
  test.each(rows)('$name', ({source, blocks}) => {
    expect(show(plain(source))).toEqual(blocks)
  })
})
