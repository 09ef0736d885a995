export {rules} from '../rules/index.ts'
export type {Rule, RuleMeta} from './rule/define-rule.ts'
