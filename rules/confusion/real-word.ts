import {confusionSets, likelyWords, setKey} from '#analysis'
import {defineConfusion} from '#rule'

/** Sets that rules of their own speak for. */
const spokenFor = new Set([
  'to/too/two',
  "its/it's",
  "your/you're",
  "their/there/they're",
  'then/than',
  "whose/who's",
  'lose/loose',
  'loses/looses',
  'losing/loosing',
  'lead/led',
  'affect/effect',
  'affects/effects',
  'affected/effected',
  'of/have',
  "were/where/we're",
  "well/we'll",
  "ill/i'll",
  "cant/can't",
  "wont/won't",
  "lets/let's"
])

export default defineConfusion({
  id: 'confusion/real-word',
  description:
    'Write the word that fits the sentence, not another one that is spelled or sounds much like it.',
  rationale:
    'A slip that makes another word passes every dictionary; only the words around it speak against it.',
  sets: confusionSets.map(({words}) => words).filter((words) => !spokenFor.has(setKey(words))),
  words: likelyWords,
  examples: [
    {bad: 'The letter came ⟦form⟧ the ministry.', good: 'The letter came from the ministry.'},
    {bad: 'Please ⟦except⟧ my apologies.', good: 'Please accept my apologies.'},
    {bad: 'It was a ⟦grate⟧ deal of money.', good: 'It was a great deal of money.'},
    {bad: 'Nobody ⟦new⟧ what had happened.', good: 'Nobody knew what had happened.'},
    {bad: 'The ⟦untied⟧ States sent help.', good: 'The united States sent help.'},
    {bad: 'Do you ⟦no⟧ what time it is?', good: 'Do you know what time it is?'}
  ],
  clean: [
    'Fill in the form.',
    'Call `write` first: the write of each line is slow, and write is never asynchronous.',
    'Where were you?',
    'The fire burned in the grate.',
    'She bought a new car.',
    'He untied the rope.',
    'There is no time.',
    'The trail led through the wood.',
    'Ask the manager about the trial.',
    'Run the tests after every. single. change.',
    'We bake for you, with you, or by you.',
    'The town still has two million in taxes due.',
    'Hang it by the door so everyone on the stairs can see it.'
  ]
})
