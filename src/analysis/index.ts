export {type Dialect, type Lexicon, wordFlags} from '../lexicon/types.ts'
export type {Block} from '../markup/prose.ts'
export {clauseStart} from './agreement/clauses.ts'
export {isDeterminer, isPossessive, type NounPhrase, phraseBefore, phraseFrom} from './agreement/phrases.ts'
export {type Subject, subjectOf} from './agreement/subjects.ts'
export {type FiniteVerb, finiteVerb, isFiniteForm} from './agreement/verbs.ts'
export {type BlockEnd, blockEnds, type Ending} from './block-ends.ts'
export {type Brackets, brackets, isFace, lastOfAside} from './brackets.ts'
export {type BrokenWord, brokenWords} from './broken-words.ts'
export {type CaseCount, type CaseCounts, caseCounts, isFree, withoutPossessive} from './case-counts.ts'
export {type InconsistentUse, inconsistentUses} from './case-uses.ts'
export {straighten} from './characters.ts'
export {codeWords} from './code-words.ts'
export {type Compound, type CompoundUse, compounds, isAttributive, isNounPhrase} from './compounds.ts'
export {likelyWords} from './confusion/likely.ts'
export {confusionSets, setKey} from './confusion/sets.ts'
export {type Conventions, conventions} from './conventions.ts'
export {type DialectEvidence, dialect} from './dialect.ts'
export type {Document} from './document.ts'
export {tokensWhere} from './draft-forms.ts'
export {isWithinOneEdit} from './edits.ts'
export {everydayVariants} from './everyday-variants.ts'
export {defineFacet, type Facet, sameAs} from './facet.ts'
export {
  headingCases,
  headingWords,
  isMiddling,
  type TitleCase,
  type TitleStyle,
  titleCaseOf
} from './heading-cases.ts'
export {
  collectives,
  countNouns,
  massNouns,
  massPlurals,
  measures,
  people,
  professions,
  quantities
} from './inflection/kinds-of-nouns.ts'
export {type NounNumber, numberOf, pluralOf, singularOf} from './inflection/nouns.ts'
export {pureVerbs} from './inflection/pure-verbs.ts'
export {
  baseOf,
  baseShare,
  inflect,
  nounShare,
  shareOfTags,
  thirdOf,
  type VerbForm
} from './inflection/verbs.ts'
export {joinedWords, type Split} from './joined-words.ts'
export {inLeadIn, type LeadIn, leadIns} from './lead-ins.ts'
export {lostSpaceAfter} from './lost-space.ts'
export {byForm} from './memo.ts'
export {type Misspelling, misspellings} from './misspellings.ts'
export {type NamePhrase, namePhraseAt, opensNamePhrase} from './name-phrases.ts'
export {type NameReason, nameForm} from './name-reasons.ts'
export {type NameEvidence, type Names, names} from './names.ts'
export {type NearName, nearNames} from './near-names.ts'
export {isNounPhraseAhead, shareOf} from './noun-phrase.ts'
export {isSlipInTitle, type OddHeading, oddHeading} from './odd-headings.ts'
export {
  type OpeningCase,
  type OpeningCount,
  type Openings,
  openingCase,
  openings,
  writesSmall
} from './openings.ts'
export {type PairedName, pairedNames} from './paired-names.ts'
export {
  type LostOwner,
  lostOwnerOf,
  mayBeLostOwner,
  mayBeOwner,
  type PossessiveSlip,
  possessiveSlipAt,
  timesBefore
} from './possessives/index.ts'
export {brandOf, mayBeProper, type ProperForm, type ProperForms, properForms} from './proper-forms.ts'
export {isJoined, isMonth, isMonthName, isProperUse} from './proper-use.ts'
export {judgeRepeat, type RepeatVerdict} from './repeated-word.ts'
export {type Removal, removeRepeat} from './repeats.ts'
export {isNotation, runOf} from './runs.ts'
export {sentenceStarters, sureStarters} from './sentence-starters.ts'
export type {Sentence} from './sentences.ts'
export {type SmallStart, smallStarts} from './small-starts.ts'
export {type SmallWordSlip, smallWordSlipAt, smallWordTriggers} from './small-words/index.ts'
export {type Sound, soundOf} from './sound.ts'
export {isBeyondDictionaries, isCapitalForced} from './spelling-context.ts'
export {tableOf} from './table.ts'
export type {PennTag} from './tagger-types.ts'
export type {Token} from './token.ts'
export {tokenKinds} from './tokens.ts'
export {type UnknownWord, type UnknownWords, unknownWords} from './unknown-words.ts'
export {type VerbSlip, verbGovernors, verbSlipAfter} from './verb-groups/index.ts'
