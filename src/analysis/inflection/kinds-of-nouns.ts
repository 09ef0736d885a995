const words = (text: string): ReadonlySet<string> => new Set(text.match(/\S+/g))

/** Nouns that are not counted: no plural, no `a`. */
export const massNouns = words(`
  advice baggage bedding bread cash clothing concrete courage cutlery dirt electricity equipment evidence feedback
  footage furniture garbage gear graffiti happiness hardware harm health homework housework hunger information insurance
  jewelry jewellery junk knowledge laughter legislation leisure luck luggage machinery merchandise money mud music
  news nonsense oxygen patience pollution poverty progress publicity rainfall rubbish scenery shopping software spam
  stationery stuff sunshine traffic transportation trash violence wealth weather wildlife`)

/** Mass nouns whose plural is met in no good text, and what to write for it. */
export const massPlurals: ReadonlyMap<string, string> = new Map(
  (
    'advices advice,equipments equipment,feedbacks feedback,furnitures furniture,hardwares hardware,' +
    'homeworks homework,informations information,jewelries jewelry,knowledges knowledge,luggages luggage,machineries machinery,' +
    'softwares software,sceneries scenery,baggages baggage,' +
    'firmwares firmware,malwares malware,middlewares middleware,clothings clothing'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])
)

/** Nouns of bodies of people: with a plural verb in British English, with `one of` before them: `one of the crew`. */
export const collectives = words(`
  academy administration bourgeoisie aristocracy army assembly association audience band bank board brotherhood bureaucracy cabinet
  cast cavalry infantry artillery choir church circle class clergy clique club coalition cohort commission committee commune community company
  congregation congress consortium corporation council country couple court coven crew crowd delegation department
  division duo electorate elite enemy ensemble establishment executive faction faculty family federation firm fleet
  gang generation gentry government group guild household industry institute institution intelligentsia
  jury laity leadership league lot majority management media membership middle military militia ministry minority
  mob movement navy network nobility opposition orchestra organisation organization pack pair panel parliament
  party side force peasantry peerage police populace population press priesthood proletariat public quartet regiment regime
  retinue secretariat senate society squad staff syndicate team tribe trio triumvirate troop
  troupe trust union university upper workforce youth flock herd swarm`)

/** Bodies that are singular wherever American English is written: `the company has`. */
export const bodies = words(`
  company corporation firm organization organisation institution institute department government administration agency
  association bank church commission corporation country community congress consortium division federation industry
  institution membership ministry network panel parliament secretariat society syndicate university commune household`)

/** Nouns that count or gather others, so that the verb may follow those: `a range of options are`. */
export const quantities = words(`
  abundance amount array assortment average avalanche barrage batch bevy bit block body bulk bunch bundle chain chorus
  cluster collection combination couple crop deal dozen example excess flood flurry fraction fragment galaxy half handful
  heap host hundred kind litany load lot majority mass million minority mix mixture mound multitude
  myriad number pack pair part percent percentage pile plenty plethora plurality pool portion proportion quantity
  quarter range rest row score selection sequence series set share slew smattering spate spectrum stack stream string
  subset succession sum sort ton trio two-thirds third thousand type variety vast wave wealth whole
  minimum maximum total remainder surplus sample shower trickle billion trillion quartet swath web breadth diversity`)

/** Nouns of measures: a number of them may be one amount (`ten dollars is`). */
export const measures = words(`
  year years month months week weeks day days hour hours minute minutes second seconds dollar dollars cent cents pound
  pounds penny pence pennies euro euros mile miles kilometer kilometers kilometre kilometres meter meters metre metres
  foot feet inch inches yard yards acre acres hectare hectares gallon gallons liter liters litre litres gram grams
  kilogram kilograms kilo kilos ounce ounces ton tons tonne tonnes degree degrees percent byte bytes
  kilobyte kilobytes megabyte megabytes gigabyte gigabytes bit bits pixel pixels volt volts watt watts amp amps ohm ohms
  newton newtons joule joules calorie calories decade decades century centuries mole moles atom atoms
  millimeter millimeters centimeter centimeters millisecond
  milliseconds tablespoon tablespoons teaspoon teaspoons quarter quarters units`)

/** Single people as family and friends name them. */
export const people: ReadonlySet<string> = words(`
  mother father mom mum dad brother sister wife husband son daughter aunt uncle cousin grandmother grandfather grandma
  grandpa friend boyfriend girlfriend fiancé roommate classmate colleague neighbor neighbour boss partner teacher nephew niece`)

/** What people do for a living, with an article after “be”: never an office that one alone holds. */
export const professions: ReadonlySet<string> = words(`
  teacher doctor engineer student nurse lawyer driver farmer scientist programmer developer designer dentist actor actress
  singer musician writer journalist photographer waiter waitress cook pilot policeman accountant architect mechanic
  plumber electrician carpenter hairdresser translator artist painter tourist foreigner beginner teenager child kid baby`)

/** Everyday nouns for what is always counted, so that none stands alone in the singular. */
export const countNouns: ReadonlySet<string> = words(`
  friend student teacher doctor person child man woman boy girl parent classmate colleague neighbor tourist user customer
  idea problem question example reason solution mistake opportunity decision choice job city country village town
  house room street car bus book movie film song photo picture computer game website store shop restaurant hotel
  hobby dream tree animal dog cat bird month week hour minute thing place way tool feature bug issue file message
  student exam lesson word sentence language country tradition habit difference advantage disadvantage option step`)
