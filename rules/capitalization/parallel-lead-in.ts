import {
  type Document,
  type LeadIn,
  leadIns,
  openingCase,
  type Token,
  titleCaseOf,
  withoutPossessive,
  wordFlags
} from '#analysis'
import {capitalize, defineRule, type Finding, uncapitalize} from '#rule'

export default defineRule({
  id: 'capitalization/parallel-lead-in',
  meta: {
    description: 'Capitalize the lead-ins of a list alike, and the text after their colons.',
    rationale:
      'Readers compare the items of a list; a lead-in that differs in capitals looks like another level or a slip.',
    defaultSeverity: 'info',
    fixable: 'suggest',
    examples: [
      {
        bad: '- Lower Entry ⟦fees⟧: Children pay half.\n- Longer Opening Hours: The doors close at nine.\n- Better Signs: Maps hang on each floor.',
        good: '- Lower Entry Fees: Children pay half.\n- Longer Opening Hours: The doors close at nine.\n- Better Signs: Maps hang on each floor.'
      },
      {
        bad: '- Trains: New lines open in June.\n- Buses: ⟦fares⟧ rise by a tenth.\n- Trams: They run all night.\n- Boats: None sail.',
        good: '- Trains: New lines open in June.\n- Buses: Fares rise by a tenth.\n- Trams: They run all night.\n- Boats: None sail.'
      },
      {
        bad: '- soap: wash the bowl\n- yeast: ⟦Stir⟧ it in\n- flour: weigh it twice\n- salt: add a pinch',
        good: '- soap: wash the bowl\n- yeast: stir it in\n- flour: weigh it twice\n- salt: add a pinch'
      },
      {
        bad: '1. **Early ⟦planting⟧:** Sow in March.\n2. **Regular Watering:** Do it at dusk.\n3. **Late Harvest:** Wait for frost.',
        good: '1. **Early Planting:** Sow in March.\n2. **Regular Watering:** Do it at dusk.\n3. **Late Harvest:** Wait for frost.'
      },
      {
        bad: '- Room for ⟦quiet⟧ Study: Bring a book.\n- Space for Loud Games: Bring a ball.\n- Tables for Shared Meals: Bring a pie.',
        good: '- Room for Quiet Study: Bring a book.\n- Space for Loud Games: Bring a ball.\n- Tables for Shared Meals: Bring a pie.'
      },
      {
        bad: '- Fresh Paint: ⟦choose⟧ light colours.\n- Warm Rugs: Cover the floor.\n- Soft Lamps: Hang them low.',
        good: '- Fresh Paint: Choose light colours.\n- Warm Rugs: Cover the floor.\n- Soft Lamps: Hang them low.'
      }
    ],
    clean: [
      '- Entry fees: Children pay half.\n- Opening hours: The doors close at nine.\n- Better signs: Maps hang on each floor.',
      '- New York: the mayor resigned.\n- Great Britain: the vote is over.\n- The coast of Wales: rain all week.',
      '- Use of Space: Good.\n- Time in the Sun: Bad.\n- Days at Sea: Long.',
      '- `name`: the name of the file\n- `size`: Its size\n- `date`: when it was written',
      '- Open: 9:30\n- Close: 18:00\n- Lunch: noon',
      '- Ann: I like it.\n- Bob: iPhone users do too.\n- Cal: npm is fine.',
      '- Price: free\n- Size: London only\n- Age: under ten\n- Sex: any',
      '- Reach: what it covers\n- Cost: who pays it\n- Growth: May’s figures\n- Debt: how it grew',
      '- Note: this one thing\n- Tip: Another thing',
      '- Team Alpha: won\n- Team Beta: lost\n- team gamma: drew\n- team delta: won'
    ]
  },
  on: 'document',
  check(document, {report}) {
    for (const items of listsOf(document)) {
      if (items.length < 3) continue
      for (const finding of [...judgeLeadIns(items, document), ...judgeTexts(items, document)])
        report(finding)
    }
  }
})

/** Lead-ins of each list in which most items have one. */
function listsOf(document: Document): Iterable<readonly LeadIn[]> {
  const lists = new Map<number, LeadIn[]>()
  const sizes = new Map<number, number>()
  const found = document.get(leadIns)
  for (const {kind, group, index} of document.blocks) {
    if (kind !== 'list-item' || group < 0) continue
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
    const leadIn = found.get(index)
    if (leadIn) lists.set(group, [...(lists.get(group) ?? []), leadIn])
  }
  return [...lists]
    .filter(([group, items]) => items.length * 3 >= (sizes.get(group) ?? 0) * 2)
    .map(([, items]) => items)
}

/** Small words of lead-ins among lead-ins in title case. */
function* judgeLeadIns(items: readonly LeadIn[], document: Document): Generator<Finding> {
  const styles = items.map(({first, colon}) => titleCaseOf(document, first, colon))
  const titles = styles.filter(({capital, small}) => capital.length > 0 && small.length === 0).length
  const others = styles.filter(({small}) => small.length > 0)
  if (titles < 2 || titles <= others.length) return
  for (const {small} of others) {
    for (const token of small)
      if (openingCase(token) === 'small')
        yield findingOf(token, capitalize(token.text), `${titles} of its siblings are in title case.`)
  }
}

/** Text after the colon that begins otherwise than that of all siblings. */
function* judgeTexts(items: readonly LeadIn[], document: Document): Generator<Finding> {
  const starts = items
    .flatMap(({colon}) => document.token(colon).next ?? [])
    .filter(({spaceBefore}) => spaceBefore !== '')
  const small = starts.filter((token) => openingCase(token) === 'small')
  const capital = starts.filter((token) => openingCase(token) === 'capital')
  const [first] = small
  const [only] = capital
  if (first && small.length === 1 && capital.length >= 2) {
    yield findingOf(
      first,
      capitalize(first.text),
      `The text after the colon begins with a capital in ${capital.length} of its siblings.`
    )
  } else if (only && capital.length === 1 && small.length >= 3 && only.normal !== 'i' && !mayBeName(only)) {
    yield findingOf(
      only,
      uncapitalize(only.text),
      `The text after the colon begins small in ${small.length} of its siblings.`
    )
  }
}

/** `May’s growth`, `Rose`: the capital may be that of a name. */
const mayBeName = ({text, document}: Token): boolean =>
  (document.lexicon.flags(withoutPossessive(text)) &
    (wordFlags.proper | wordFlags.person | wordFlags.place)) !==
  0

const findingOf = ({place, text}: Token, expected: string, note: string): Finding => ({
  place,
  expected: [expected],
  reason: `Unexpected \`${text}\`, expected \`${expected}\``,
  note,
  query: true
})
