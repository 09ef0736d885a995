import {definePhrases} from '#rule'

const numbers = '(two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|many)'

const safe = {
  '&(a|an|the|my|his|her|their|your|or|and|of) (bachelors|masters) (degree|degrees|thesis)':
    "(bachelor's|master's) (…)",
  'at arms length': "at arm's length",
  'a stones throw': "a stone's throw",
  'a hairs breadth': "a hair's breadth",
  'for (goodness|heavens|pitys) sake': "for (goodness'|heaven's|pity's) sake",
  '(in|into|from|of) harms way': "(…) harm's way",
  'at (my|your|his|her|its|our|their) wits end': "at (…) wits' end",
  'the lions share &(of|in)': "the lion's share",
  '{play} devils advocate': "{play} devil's advocate",
  'writers block': "writer's block",
  'athletes foot': "athlete's foot",
  'pandoras box': "pandora's box",
  '(murphys|moores|ohms|boyles|hookes|newtons) law': "(murphy's|moore's|ohm's|boyle's|hooke's|newton's) law",
  '(occams|ockhams) razor': "(occam's|ockham's) razor",
  'hobsons choice': "hobson's choice",
  '(alzheimers|parkinsons|crohns|huntingtons) disease':
    "(alzheimer's|parkinson's|crohn's|huntington's) disease",
  'a birds eye view': "a bird's-eye view",
  'a fools (errand|paradise)': "a fool's (…)",
  'in todays world': "in today's world",
  'a days work': "a day's work",
  'a moments notice': "a moment's notice"
}

const swap = {
  [`${numbers} (days|weeks|months) notice`]: "(…) (days'|weeks'|months') notice",
  [`${numbers} (years|months|weeks) (experience|imprisonment)`]: "(…) (years'|months'|weeks') (…)",
  'in (a|one) (weeks|months|years|days) time': "in (…) (week's|month's|year's|day's) time",
  [`in ${numbers} (weeks|months|years|days) time`]: "in (…) (weeks'|months'|years'|days') time",
  '(my|his|her|their|a|your) (bachelors|masters) (in|from)': "(…) (bachelor's|master's) (…)",
  'drivers (license|licenses|licence|licences)': "driver's (…)",
  'the peoples (choice|republic|will)': "the people's (…)"
}

export default definePhrases({
  id: 'apostrophe/fixed-possessive',
  description: 'Write the apostrophe of a possessive in a fixed phrase.',
  rationale: 'Dictionaries give these phrases with an apostrophe; a plural would mean something else.',
  safe,
  swap,
  examples: [
    {bad: 'It is ⟦a stones throw⟧ from here.', good: "It is a stone's throw from here."},
    {bad: 'Theirs is ⟦the lions share⟧ of it.', good: "Theirs is the lion's share of it."},
    {bad: 'She has a ⟦masters degree⟧.', good: "She has a master's degree."},
    {bad: 'They gave *him* ⟦two weeks notice⟧.', good: "They gave *him* two weeks' notice."},
    {bad: 'It’s late, and he ⟦plays devils advocate⟧.', good: 'It’s late, and he plays devil’s advocate.'},
    {bad: 'He lost his ⟦drivers license⟧.', good: "He lost his driver's license."}
  ],
  clean: [
    "It is a stone's throw from here.",
    'The mothers dayhike is fun.',
    'The lions share a den.',
    'The devils advocate nothing.',
    'He masters degrees of heat.',
    'Two weeks later, notice was given.'
  ]
})
