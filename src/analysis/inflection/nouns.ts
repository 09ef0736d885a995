import type {Document, Resources} from '../document.ts'
import {byWord} from '../memo.ts'
import {singularOf as regularSingularOf} from '../singular.ts'
import {type Knowledge, knowledgeOf, nounShare, shareOfTags} from './verbs.ts'

const irregular = new Map(
  (
    'man men,woman women,child children,person people,foot feet,tooth teeth,goose geese,mouse mice,ox oxen,analysis analyses,' +
    'basis bases,crisis crises,thesis theses,hypothesis hypotheses,criterion criteria,phenomenon phenomena,life lives,' +
    'wife wives,knife knives,leaf leaves,half halves,self selves,shelf shelves,wolf wolves,thief thieves,loaf loaves,' +
    'calf calves,scarf scarves,index indexes,matrix matrices,vertex vertices,gentleman gentlemen,policeman policemen,' +
    'businessman businessmen,fireman firemen,grandchild grandchildren,salesman salesmen,spokesman spokesmen,' +
    'bus buses,gas gases,lens lenses,status statuses,virus viruses,bonus bonuses,campus campuses,process processes'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string])
)
const singulars = new Map([...irregular].map(([one, many]) => [many, one]))

/** Nouns that are plural as they are, or both, or plural in form only: they agree with either. */
const unmarked = new Set(
  (
    'sheep deer fish salmon trout cod squid shrimp bison moose elk swine aircraft spacecraft hovercraft watercraft offspring ' +
    'series species means headquarters crossroads barracks gallows works news data media agenda insignia bacteria algae ' +
    'criteria phenomena strata errata memoranda addenda alumni genera corps chassis rendezvous premises odds thanks ' +
    'staff police folk folks cattle poultry vermin personnel clergy gentry youth public majority minority pair couple ' +
    'dozen hundred thousand million billion trillion score gross head percent percentage per cent many few several none all some ' +
    'any most more half rest remainder quarter third lot lots number plenty bit variety range host array handful bunch set group ' +
    'series string total amount kind sort type one both such same other others following former latter above rich poor young old ' +
    'elderly dead living blind deaf unemployed accused wounded sick homeless first last next second foot feet pound stone kilo ' +
    'dice yen yuan baht rand euro won hertz siemens kudos diabetes measles mumps rabies rickets herpes shingles billiards darts ' +
    'dominoes checkers cards sports sales operations communications savings earnings proceeds goods customs arms ' +
    'clothes remains surroundings outskirts whereabouts tens dozens hundreds thousands millions billions ' +
    'overseas downstairs upstairs afterwards always perhaps besides else ' +
    'christmas texas kansas plus minus sous apropos less relations today tomorrow tonight yesterday worldwide nationwide spectra septa schemata tetrahedra hila archaea curricula millennia symposia ova atria crania sacra maxima minima optima quanta momenta equilibria consortia flagella cannon mine yours ours theirs hers sperm ulama cannot dust'
  ).split(' ')
)

/** Singulars in -s. */
const hissing = new Set(
  'gas bus lens chaos cosmos ethos pathos canvas atlas alias bias iris pancreas'.split(' ')
)
const plurals =
  'critics topics clinics fabrics relics picnics cynics skeptics sceptics clerics characteristics antibiotics synthetics ' +
  'men women people lice children feet teeth geese mice oxen lives wives knives leaves halves shelves wolves thieves'.split(
    ' '
  )
const pluralForms = new Set([...plurals, ...[...singulars.keys()].filter((form) => !unmarked.has(form))])

/** Grammatical number of a noun as a word by itself. */
export type NounNumber = 'singular' | 'plural'

/**
 * Number of a noun, judged by its form, or `undefined` where it has both, is no common noun or tells nothing.
 * @param word - In lower case.
 * @param sure - Lowest share of noun readings out of context.
 */
export const numberOf = (document: Knowledge, word: string, sure = usual): NounNumber | undefined =>
  sure === usual ? usualNumber(document.resources, word) : findNumber(document, word, sure)

const usual = 0.5
const usualNumber = byWord((resources: Resources, word) => findNumber(knowledgeOf(resources), word, usual))

function findNumber(document: Knowledge, word: string, sure: number): NounNumber | undefined {
  if (unmarked.has(word) || !/^[a-z]{2,}$/.test(word) || nounShare(document, word) < sure) return undefined
  if (pluralForms.has(word)) return 'plural'
  if (hissing.has(word)) return 'singular'
  if (word.endsWith('men') && document.lexicon.frequency(word.replace(/men$/, 'man')) > 0) return 'plural'
  if (/(?:ae|[^aeiou]i|oi|ei|ii|ia)$/.test(word)) return undefined // Latin and Greek plurals, or not.
  if (/(?:[^c]ics|[^aeiou]us|ous|ius|sis|ss)$/.test(word))
    return /(?:[^c]ics)$/.test(word) ? undefined : 'singular'
  if (word.endsWith('s'))
    return shareOfTags(document, word, /^NNS$/) > 0 && singularOf(document, word) ? 'plural' : undefined
  return shareOfTags(document, word, /^NN$/) >= sure ? 'singular' : undefined
}

/** Singular of a plural that the lexicon knows: `men`: `man`, `agencies`: `agency`. */
export const singularOf = (document: Knowledge, plural: string): string | undefined =>
  singulars.get(plural) ??
  (/.men$/.test(plural) ? plural.replace(/men$/, 'man') : regularSingularOf(document, plural))

/** Plural of a noun, if the lexicon knows the form: `agency`: `agencies`. */
export function pluralOf(document: Document, singular: string): string | undefined {
  const special = irregular.get(singular)
  if (special) return special
  const forms = /[^aeiou]y$/.test(singular)
    ? [`${singular.slice(0, -1)}ies`]
    : /(?:s|x|z|ch|sh)$/.test(singular)
      ? [`${singular}es`]
      : singular.endsWith('o')
        ? [`${singular}es`, `${singular}s`]
        : [`${singular}s`]
  const {lexicon} = document
  return forms
    .filter((form) => lexicon.frequency(form) > 0)
    .sort((a, b) => lexicon.frequency(b) - lexicon.frequency(a))[0]
}
