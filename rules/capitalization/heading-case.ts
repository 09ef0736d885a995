import {
  type Document,
  headingCases,
  headingWords,
  isMiddling,
  isSlipInTitle,
  oddHeading,
  type TitleCase,
  type Token
} from '#analysis'
import {capitalize, defineRule} from '#rule'

export default defineRule({
  id: 'capitalization/heading-case',
  meta: {
    description: 'Capitalize all weighty words of a heading in title case.',
    rationale:
      'One small word among capitals looks like a slip; small articles, conjunctions and prepositions do not.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: '# How the Library ⟦budget⟧ Shapes Reading in Small Towns\n\nIt shrank.',
        good: '# How the Library Budget Shapes Reading in Small Towns\n\nIt shrank.'
      },
      {
        bad: '# The Farm and Its Animals\n\nCows.\n\n# The Village and ⟦its⟧ Old School\n\nPupils.',
        good: '# The Farm and Its Animals\n\nCows.\n\n# The Village and Its Old School\n\nPupils.'
      },
      {
        bad: '## Planning a Garden ⟦party⟧ for Old Friends\n\nInvite them.',
        good: '## Planning a Garden Party for Old Friends\n\nInvite them.'
      },
      {
        bad: '## New Rules: Harbour Masters ⟦demand⟧ Higher Fees\n\nThey do.',
        good: '## New Rules: Harbour Masters Demand Higher Fees\n\nThey do.'
      },
      {
        bad: '## Five Great Walks ⟦through⟧ Northern Valleys\n\nGo.\n\n## Seven Short Rides Through Quiet Forests\n\nRide.',
        good: '## Five Great Walks Through Northern Valleys\n\nGo.\n\n## Seven Short Rides Through Quiet Forests\n\nRide.'
      },
      {
        bad: '| a | b |\n| - | - |\n| c | d |\n\n# Older Bridges Still ⟦carry⟧ Heavy Trucks\n\nThey do.',
        good: '| a | b |\n| - | - |\n| c | d |\n\n# Older Bridges Still Carry Heavy Trucks\n\nThey do.'
      },
      {
        bad: '## Rural Schools\n\nFew.\n\n## Roof ⟦repairs⟧\n\nMany.\n\n## Summer Camps\n\nFull.',
        good: '## Rural Schools\n\nFew.\n\n## Roof Repairs\n\nMany.\n\n## Summer Camps\n\nFull.'
      },
      {
        bad: '## 1. Rural Schools\n\nFew.\n\n## 2. Why ⟦it leaks⟧\n\nRain.\n\n## 3. Summer Camps\n\nFull.',
        good: '## 1. Rural Schools\n\nFew.\n\n## 2. Why It Leaks\n\nRain.\n\n## 3. Summer Camps\n\nFull.'
      }
    ],
    clean: [
      '# A Grand Title\n\nYes.\n\n## Roof repairs\n\nMany.\n\n## Summer camps\n\nFull.',
      '## Rural Schools\n\nFew.\n\n## Roof repairs\n\nMany.\n\n## Summer camps\n\nFull.',
      '## Rural Schools\n\nFew.\n\n## Why does it leak?\n\nRain.\n\n## Summer Camps\n\nFull.',
      '## Lund Foundation\n\nRich.\n\n## Roof repairs\n\nMany.\n\n## Germany\n\nBig.',
      '# The State of the Art in and Around the City\n\nFine.',
      '# How Germany and France signed the Treaty of Rome\n\nIn 1957.',
      '# Using GitHub Actions with your own app\n\nFirst.',
      '# Sentence case is fine here\n\nYes.',
      '# How to Use npm and grep on Small Machines\n\nSo.',
      '# Well-known Tales From the North-east Coast\n\nOnce.',
      '# A Walk of 10 km in Old Shoes\n\nTired.',
      '# What Is New in `std`: a Short Overview\n\nMuch.',
      '# Where the River is Wide\n\nHere.\n\n# Why the Sea is Salt\n\nSo.',
      '# Lone Oak launch with the Royal Forest Society\n\nMay.\n\n# Red Elm launch with the Grand Park Trust\n\nJune.',
      '# Reporting Great Bugs (optional)\n\nDo.',
      '# Opening night: Grand Hall, Old Street, Leeds\n\nFull.',
      '# The iPhone Years of Big Screens\n\nBig.'
    ]
  },
  on: {blocks: ['heading']},
  check(block, {document, report}) {
    const heading = document.get(headingCases).get(block.index)
    if (heading?.style === 'sentence') {
      const odd = oddHeading(block, document)
      if (odd) {
        const {place, expected, titles} = odd
        const note = `The other headings of its level are in title case (${titles}).`
        report({...wanted(document.slice(place), expected), place, note})
      }
    }
    if (heading?.style !== 'title') return
    if (isClearTitle(heading) && !prefersSentences(document)) {
      for (const token of heading.small) {
        if (!isAmongCapitals(token, heading)) continue
        if (isSlipInTitle(token) && smallTitles(token.normal, document) === 1)
          report({...findingOf(token), note: 'The other words of this heading are capitalized.'})
      }
    }
    const words = document.get(headingWords)
    for (const token of document.tokensOf(document.spanOf(block))) {
      const {capital, small} =
        (isMiddling(token.normal) && token.casing === 'lower' && words.get(token.normal)) || none
      if (capital > 0 && small <= capital) {
        report({
          ...findingOf(token),
          note: `Other headings capitalize it${capital > 1 ? ` ${capital} times` : ''}.`
        })
      }
    }
  }
})

const none = {capital: 0, small: 0}

const findingOf = ({place, text}: Token) => ({place, ...wanted(text, capitalize(text))})

const wanted = (actual: string, expected: string) => ({
  expected: [expected],
  reason: `Unexpected \`${actual}\`, expected \`${expected}\``,
  query: true
})

/** Capitals enough that small words are few among them. */
const isClearTitle = ({capital, small}: TitleCase): boolean =>
  capital.length >= 3 * small.length && (capital.length >= 3 || (capital.length === 2 && small.length === 1))

/** Whether the part between commas and colons that a word stands in has a capital of title case: “First night: Hall, Bath”. */
function isAmongCapitals({document, index}: Token, {capital}: TitleCase): boolean {
  const {normals} = document.tokens
  return capital.some((other) => {
    const between = normals.slice(Math.min(index, other.index), Math.max(index, other.index))
    return !between.some((normal) => normal === ':' || normal === ',')
  })
}

/** Whether more headings of the draft are written like sentences than like titles. */
function prefersSentences(document: Document): boolean {
  let titles = 0
  let sentences = 0
  for (const {style, capital, small} of document.get(headingCases).values()) {
    if (style === 'title' && capital.length >= 2) titles++
    else if (style === 'sentence' && small.length >= 2) sentences++
  }
  return sentences >= titles
}

/** In how many headings in title case a word stands small; more than one is no slip. */
function smallTitles(word: string, document: Document): number {
  const titles = [...document.get(headingCases).values()].filter(({style}) => style === 'title')
  return titles.filter(({small}) => small.some(({normal}) => normal === word)).length
}
