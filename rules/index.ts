import type {Rule} from '../src/rule/define-rule.ts'
export const rules: readonly Rule[] = []
