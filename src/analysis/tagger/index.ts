export {createTagger} from './create-tagger.ts'

/** Name of the data file that `createTagger` takes. */
export const taggerData = 'tagger.bin'
