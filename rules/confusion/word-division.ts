import {definePhrases} from '#rule'

/** Marks that close a clause, or the edge of the block. */
const end = '&(|.|,|;|:|!|?)'
/** The same at the start of a clause. */
const start = '&(|.|!|?|;|:)'
/** Verbs written as the nouns made of them, and the verbs. */
const nouns =
  '(setup|login|logout|logon|logoff|signup|backup|checkout|cleanup|shutdown|rollback|lookup|workout|pickup|breakdown|takeover|startup)'
const verbs =
  '(set up|log in|log out|log on|log off|sign up|back up|check out|clean up|shut down|roll back|look up|work out|pick up|break down|take over|start up)'
/** Nouns after which the noun before them is one, too. */
const compound =
  '!(page|pages|screen|form|prompt|process|script|scripts|file|files|wizard|options|button|link|details|credentials|name|time|times|costs|cost|code|and|or)'
const subject = '&(i|you|we|they|he|she|who|users|people|customers|developers|employees|visitors|members)'
const pronoun = '&(i|you|we|they|he|she|it|someone|possible|there)'

const safe = {
  alot: 'a lot',
  atleast: 'at least',
  atmost: 'at most',
  eachother: 'each other',
  aswell: 'as well',
  infact: 'in fact',
  inspite: 'in spite',
  incase: 'in case',
  inorder: 'in order',
  infront: 'in front',
  inturn: 'in turn',
  ontop: 'on top',
  abit: 'a bit',
  alittle: 'a little',
  everytime: 'every time',
  eventhough: 'even though',
  evenif: 'even if',
  ofcourse: 'of course',
  forexample: 'for example',
  aslong: 'as long',
  insteadof: 'instead of',
  'them selves': 'themselves',
  'our selves': 'ourselves',
  'your selves': 'yourselves',
  'him self': 'himself',
  'now a days': 'nowadays',
  'now adays': 'nowadays',
  'never the less': 'nevertheless',
  'never theless': 'nevertheless',
  'not with standing': 'notwithstanding',
  'hence forth': 'henceforth',
  'per haps': 'perhaps',
  'there fore': 'therefore',
  'counter clock wise': 'counterclockwise',
  'clock wise': 'clockwise',
  'to gether': 'together',
  'be fore': 'before',
  'be tween': 'between',
  'under stand': 'understand',
  'under taken': 'undertaken',
  'short comings': 'shortcomings',
  'earth (quake|quakes)': '(earthquake|earthquakes)',
  '&(my|his|her|happy|their|your|our) birth day': 'birthday',
  [`${start} how ever &(,)`]: 'however',
  [`${start} more over &(,)`]: 'moreover',
  [`${start} further more &(,)`]: 'furthermore',
  [`${start} mean while &(,)`]: 'meanwhile',
  [`${start} other wise &(,)`]: 'otherwise',
  [`${start} like wise &(,)`]: 'likewise',
  'there by &(making|reducing|increasing|allowing|ensuring|creating|giving|causing|saving|enabling|improving)':
    'thereby',
  'an other &(one|way|example|option|reason|problem|person|thing|time)': 'another',
  'all ready &(been|begun|done|exists|exist|existing|had|has|have|known|gone|started|taken|seen|available)':
    'already',
  'every one &(else|knows|loves|thinks|agrees)': 'everyone',
  'every thing &(else|is|was|we|you|i|about|has|will)': 'everything',
  'some thing &(else|like|wrong|different|similar|about)': 'something',
  'any thing &(else|about|like|wrong)': 'anything',
  'some where &(else|near|between)': 'somewhere',
  'any where &(else|near)': 'anywhere',
  'no where &(near|else|to)': 'nowhere',
  'everyone of (them|us)': 'every one of (…)',
  'sometime ago': 'some time ago',
  'for sometime now': 'for some time now',
  'quite sometime': 'quite some time',
  'for along time': 'for a long time',
  'along time ago': 'a long time ago',
  [`&(need|needs|needed|want|wants|wanted|try|tried|trying|able|unable|prompted|how|attempt|attempting) &(to) ${nouns} ${compound}`]:
    verbs,
  [`&(please|don't|didn't|can't|couldn't|cannot|let's|i'll|we'll|you'll|they'll) ${nouns} ${compound}`]: verbs
}

const swap = {
  upto: 'up to',
  moreso: 'more so',
  thankyou: 'thank you',
  'it self': 'itself',
  '(by|for) (my|your|her) self': '(…) (myself|yourself|herself)',
  'some what &(of|different|similar|more|less|surprised|surprising|like)': 'somewhat',
  'some how': 'somehow',
  'some one &(else|who|to|has|is|was|with|whose)': 'someone',
  'any one &(else|who|whose)': 'anyone',
  'some body &(else|who|knows)': 'somebody',
  'any body &(else|who|knows|know)': 'anybody',
  'every body &(else|knows|loves|wants)': 'everybody',
  'no body &(else|knows|cares|wants|likes|told|expects)': 'nobody',
  [`${start} some times (i|we|he|she|they|it|you|the)`]: 'sometimes (…)',
  'every where &(else|i|you|we|they)': 'everywhere',
  '!(somewhere|anywhere|everywhere|someplace|place|nothing|something) else where': 'elsewhere',
  [`${start} any (way|ways) &(,)`]: 'anyway',
  [`${start} any how &(,)`]: 'anyhow',
  [`${start} over all &(,)`]: 'overall',
  '!(come|comes|came|coming|go|goes|went|gone|do|does|did|done|one|ones) with out &(a|an|any|the|my|his|her|its|their|our|your|it|them|being|having|doing|further)':
    'without',
  '!(break|come|came|go|went|threw|throw|thrown|fall|fell|right|straight|way|halfway) through out &(the|his|her|their|its|history|my|our|your)':
    'throughout',
  '!(come|came|go|keep|deal|join|fill|end|put|move|moved|live) with in &(minutes|hours|seconds|days|reach|walking|easy)':
    'within',
  'be cause &(he|she|they|it|we|i|you|the|there)': 'because',
  '&(to|has|have|will|would|can|could) over come': 'overcome',
  '&(the|an|this|that|final) out come': 'outcome',
  'down load': 'download',
  'down loaded': 'downloaded',
  'set backs': 'setbacks',
  'draw backs': 'drawbacks',
  '&(a|major|big|another|serious) set back &(for|in|.|,)': 'setback',
  '&(a|major|big|another|medical|scientific) break through &(in|for|.|,)': 'breakthrough',
  '&(a|nervous|complete) break down &(of|in|.|,)': 'breakdown',
  '&(your|any|customer|user|the|positive|negative|some|give|provide|get) feed back !(into|to|in|through)':
    'feedback',
  'news (paper|papers)': '(newspaper|newspapers)',
  'grand (mother|father|mothers|fathers|parents|children|daughter|daughters)':
    '(grandmother|grandfather|grandmothers|grandfathers|grandparents|grandchildren|granddaughter|granddaughters)',
  'back ground': 'background',
  'foot ball': 'football',
  'basket ball': 'basketball',
  'once in a life time': 'once in a lifetime',
  'life (style|styles)': '(lifestyle|lifestyles)',
  '&(is|was|very|quite|pretty|fairly|more|a|relatively|so) straight forward !(and)': 'straightforward',
  'all together &(different|new|unclear|wrong|surprising|unexpected|impossible)': 'altogether',
  '&(in|for|our|their|your|his|her|my) every day (life|lives|use|language|speech|tasks|experience|experiences|activities|clothes)':
    'everyday (…)',
  [`!(|the|an|of|and|or|our|their|his|her|its|my|your|a|very|more|most|so|as|for|from|in|to|into|beyond|with|than|ordinary|about|like|is|was|are|were|,|-|—|–|/|"|“|'|this|that|these|called|not|just|both|between|on|considered) everyday ${end}`]:
    'every day',
  [`${start} may be (he|she|they|we|i|you|it|it's|there|there's|i'm)`]: 'maybe (…)',
  "!(is|isn't|are|aren't|was|wasn't|were|if|and|or|but|could|couldn't|think) (it|there|this|they) maybe (possible|necessary|required|needed|due|useful|difficult|hard|a|too)":
    '(…) may be (…)',
  '&(,|;) where as &(the|others|most|in|some|other|it|they|we|you|he|she|i|a|an)': 'whereas',
  [`when ever ${pronoun}`]: 'whenever',
  [`where ever ${pronoun}`]: 'wherever',
  'what ever &(you|they|he|she|we|i|happens|it)': 'whatever',
  'which ever &(is|you|way|one|comes)': 'whichever',
  'anymore (questions|information|money|details|problems|help|food|room|space|than)': 'any more (…)',
  'anyone of (them|us|these|those)': 'any one of (…)',
  'at anytime': 'at any time',
  [`for sometime ${end}`]: 'for some time',
  '(go|goes|come|comes|came|gone|went) along way': '(…) a long way',
  '(divide|divided|divides|dividing|split|splits|splitting|convert|converted|converts|converting|transform|transformed|transforms|transforming|translate|translated|translating|evolve|evolved|evolving|delve|delved|delving|bump|bumped|bumping|crash|crashed|crashing) in to':
    '(…) into',
  '{turn} in to (a|an)': '{turn} into (…)',
  '{run} in to (problems|trouble|issues|difficulties)': '{run} into (…)',
  [`${subject} &(will|would|can|could|should|must|may|might) ${nouns} ${compound}`]: verbs,
  '&(to|will|must|should) (setup|backup|cleanup|shutdown|lookup) &(a|an|the|your|my|our|their|this|these|those|all|any)':
    '(set up|back up|clean up|shut down|look up)',
  [`&(was|were|been|being|i've|we've|you've|they've) setup ${compound}`]: 'set up',
  [`&(you|us|them|users|people|customers|visitors|have|has|had|used) &(to) ${nouns} ${compound}`]: verbs
}

const query = {
  '(my|your) self': '(myself|yourself)',
  'her self': 'herself'
}

export default definePhrases({
  id: 'confusion/word-division',
  description: 'Write apart what is two words here, and together what is one.',
  rationale:
    'Written together, many pairs mean something else: “every day” is an adverb, “everyday” an adjective; “to log in” is a verb, “a login” a noun.',
  safe,
  swap,
  query,
  examples: [
    {bad: 'You need to ⟦login⟧ twice.', good: 'You need to log in twice.'},
    {bad: 'She swims ⟦everyday⟧.', good: 'She swims every day.'},
    {bad: 'It is worn in ⟦every day life⟧.', good: 'It is worn in everyday life.'},
    {bad: 'The shop has ⟦all ready⟧ been sold.', good: 'The shop has already been sold.'},
    {bad: '⟦May be they⟧ forgot.', good: 'Maybe they forgot.'},
    {bad: 'The frogs ⟦them selves⟧ are tiny.', good: 'The frogs themselves are tiny.'},
    {bad: '⟦How ever⟧, the tide was late.', good: 'However, the tide was late.'},
    {bad: 'The cake was ⟦divided in to⟧ six.', good: 'The cake was divided into six.'},
    {bad: 'We will *⟦setup⟧* the stall at noon.', good: 'We will *set up* the stall at noon.'},
    {bad: 'They like ⟦alot⟧ of salt.', good: 'They like a lot of salt.'}
  ],
  clean: [
    'The login page is slow, and so is the setup.',
    'The link takes you to login pages of other shops.',
    'Should login fail, try again.',
    'We are all ready to go.',
    'Every day people ask for more.',
    'The prose is plain and everyday.',
    'It may be there already.',
    'How ever did they manage it?',
    'Any one of these will do.',
    'The sense of self is old.',
    'I thought that maybe a nap would help.',
    'You can live with in-laws.',
    'The only thing to come with out of the box was a cable.',
    'Hand the form in to the clerk.',
    'No body can move faster than light.',
    'She wears clothes like wise men do.'
  ]
})
