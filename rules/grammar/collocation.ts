import {definePhrases} from '#rule'

const objects = '(the|a|an|my|your|his|her|our|their|this|that|these|it|them|me|him|us|you)'
const determiners = '(the|a|an|my|your|his|her|our|their|this|these)'

const swap = {
  'married with': 'married to',
  'afraid from': 'afraid of',
  'scared from': 'scared of',
  '&(am|is|are|was|were|be|very|so|really) proud for': 'proud of',
  '&(am|is|are|was|were|be|not|mainly) responsible of': 'responsible for',
  '(consist|consists|consisted) in (two|three|four|five|many|several|some)': '(…) of (…)',
  'consisted from': 'consisted of',
  'consists from': 'consists of',
  'good in (math|maths|english|sports|cooking|singing|dancing|drawing|languages)': 'good at (…)',
  'bad in (math|maths|english|sports|cooking|singing|dancing|drawing|languages)': 'bad at (…)',
  '{listen} (music|radio)': '{listen} to (…)',
  [`{listen} ${objects}`]: '{listen} to (…)',
  [`waiting ${determiners} (bus|train|answer|reply|response|results|result|doctor|teacher|email)`]:
    'waiting for (…) (…)',
  '(explain|explained|explains) (me|us|him|them)': '(…) to (…)',
  '(said|says) (me|us) (that|about|to)': ['told (…) (…)', '(…) to (…) (…)'],
  'explain you': 'explain to you',
  'went to home': 'went home',
  '(go|goes|going|come|comes|came|coming|return|returned|get|got) to home !(page|base|screen|depot|plate|made|and|in|games)':
    '(…) home',
  '&(i|we|he|she) &(am|are|is|was|were) (very|so|really|not|also|) interesting (in|about)':
    '(…) interested in',
  "&(i'm|we're|he's|she's|they're|you're) (very|so|really|not|also|) interesting (in|about)":
    '(…) interested in',
  '&(i|we|he|she|they) &(am|are|is|was|were) (very|so|really|) exciting (about|to)': '(…) excited (…)',
  '&(i|we) &(am|are|was|were) (very|so|really|) boring (because|about|of|by|with)': '(…) bored (…)',
  '&(i|we) &(am|are|was|were) (very|so|really|) confusing (because|about|by|with)': '(…) confused (…)',
  'the most of (people|students)': 'most of (…)',
  'the both (sisters|brothers|sides|teams|parents|men|women|countries|books)': 'both (…)',
  'more (taller|shorter|bigger|smaller|cheaper|stronger|weaker|younger|slower|richer|poorer|healthier|happier|safer|nicer|prettier|smarter|warmer|colder|hotter) than':
    '(…) than',
  'as show (in|on|below|above|here|by) !(business)': 'as shown (…)',
  "let's we": "let's",
  '{enter} (in|into) (the|my|our|his|her) (room|house|building|office|classroom|shop)': '{enter} (…) (…)',
  '{reach} (to|at) (the|my|our|his|her) (station|airport|house|office|school|village|top|hotel)':
    '{reach} (…) (…)',
  '(contacted|contacting) with (me|us|him|her|them|you)': '(…) (…)',
  '{mention} about (the|this|that|it|my|your|his|her|our|their)': '{mention} (…)',
  '{describe} about (the|this|that|it|my|your|his|her|our|their)': '{describe} (…)',
  '{emphasize} on (the|this|that|it|a)': '{emphasize} (…)',
  'in (the|) internet !(explorer|cafe|of|service|access|connection|protocol|companies|company|users|use|age|and)':
    'on the internet',
  'in the same (time|moment) !(zone|period|frame|slot|as|and|order|that|the)': 'at the same (…)',
  'in my point of view': 'from my point of view',
  'since (two|three|four|five|six|seven|eight|nine|ten|many|several) (years|months|weeks|days|hours) !(ago|before|of|earlier|had|after|later|is|was|and|passed)':
    'for (…) (…)',
  'congratulate (you|him|her|them|us) for': 'congratulate (…) on',
  'different (of|with) (the|other|my|your|his|her|our|their|that|what)': 'different from (…)',
  'prefer (tea|coffee|it|this|that|books|reading|living|working) than': 'prefer (…) to',
  '(accuse|accused|accuses) (him|her|them|me|us|you) for': '(…) (…) of',
  'arrived to (the|my|our) (airport|station|hotel|house|office|school|village|city|town|village|conclusion)':
    'arrived at (…) (…)',
  'pay attention (in|on|at) (the|what|my|your|his|her|this)': 'pay attention to (…)',
  'make (a|my|your|his|her|our|their|the) (homework|homeworks)': 'do (…) (…)',
  '{make} (a|the|some) (research|researches) !(project|paper|team|centre|center)': '{do} (…) (…)',
  'how (it|this|that|he|she) (looks|look) like': 'what (…) (…) like',
  'could not able to': 'could not',
  'can able to': 'can',
  'cannot able to': 'cannot',
  'some (others|another) (people|things|problems|reasons)': 'some other (…)',
  'others (people|things|countries|problems|students|reasons|words|factors|languages)': 'other (…)',
  'another (people|things|problems|reasons|countries|students)': 'other (…)',
  'in these days !(of|we|the|it|when)': 'these days',
  'peoples (think|believe|want)': 'people (…)',
  '(much|many) of (people|students)': 'many (…)',
  '(i|we|they|he|she) (like|likes|love|loves|enjoy|enjoys) very much !(to|and|that|the)': '(…) really (…)',
  'did (a|some|many) (mistake|mistakes)': 'made (…) (…)',
  'do (a|some|many) (mistake|mistakes)': 'make (…) (…)'
}

export default definePhrases({
  id: 'grammar/collocation',
  description: 'Write the small words that a verb, noun or adjective takes.',
  rationale:
    'Which preposition, article or form goes with a word differs from language to language: “married to”, “listen to music”, “on Monday”.',
  swap,
  examples: [
    {bad: 'My aunt is ⟦married with⟧ a baker.', good: 'My aunt is married to a baker.'},
    {bad: 'The dog is ⟦afraid from⟧ cats.', good: 'The dog is afraid of cats.'},
    {bad: 'We ⟦listen music⟧ in the kitchen.', good: 'We listen to music in the kitchen.'},
    {bad: 'They were ⟦waiting the train⟧.', good: 'They were waiting for the train.'},
    {bad: 'He ⟦explained me⟧ how it works.', good: 'He explained to me how it works.'},
    {bad: 'We ⟦went to home⟧ by bus.', good: 'We went home by bus.'},
    {bad: 'I am ⟦very interesting in⟧ birds.', good: 'I am very interested in birds.'},
    {bad: 'He lives here ⟦since two years⟧.', good: 'He lives here for two years.'},
    {bad: 'She is ⟦more taller than⟧ her brother.', good: 'She is taller than her brother.'},
    {bad: 'It looks ⟦as show in⟧ the plan.', good: 'It looks as shown in the plan.'},
    {bad: 'They met ⟦others people⟧ there.', good: 'They met other people there.'}
  ],
  clean: [
    'She is married to a baker.',
    'The law of United States citizens abroad.',
    'He works from home and came to home base.',
    'This is interesting in itself.',
    'They are interesting in their own way.',
    'On Monday morning, in Monday mornings’ traffic.',
    'More older than younger people came.',
    'We have waited since two in the morning.',
    'It grew since two years ago.',
    'The movie was exciting to me.',
    'Listen carefully to it.',
    'The show in town is as good as the show here.'
  ]
})
