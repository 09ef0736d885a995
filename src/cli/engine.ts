import {rules} from '../../rules/index.ts'
import type {ResolvedConfig} from '../config/types.ts'
import {createLinter, type Linter, type LinterHost} from '../pipeline/lint.ts'
import type {Rule} from '../rule/define-rule.ts'

/** What the command line runs; tests give it another. */
export interface Engine {
  readonly rules: readonly Rule[]
  createLinter(config: ResolvedConfig, host: LinterHost): Linter
}

/** All rules, and the pipeline. */
export const defaultEngine: Engine = {rules, createLinter}
