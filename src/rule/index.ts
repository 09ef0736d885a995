export {capitalize, casingOf, isCapitalized, matchCase, uncapitalize} from '../analysis/casing.ts'
export {type ConfusionPattern, defineConfusion} from './define-confusion.ts'
export {definePhrases} from './define-phrases.ts'
export {
  type Context,
  defineRule,
  type FormTest,
  type Rule,
  type RuleMeta,
  type Trigger,
  type WordKnowledge
} from './define-rule.ts'
export type {Finding} from './finding.ts'
export {boolean, choice, integer, strings} from './options.ts'
