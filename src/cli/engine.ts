import type {ResolvedConfig} from '../config/types.ts'
import type {Linter, LinterHost} from '../pipeline/lint.ts'
import type {Rule} from '../rule/define-rule.ts'

/** What the command line runs. Loaded once arguments and paths are known to be right. */
export interface Engine {
  readonly rules: readonly Rule[]
  createLinter(config: ResolvedConfig, host: LinterHost): Linter
}

/** Load rules and pipeline. */
export async function loadEngine(): Promise<Engine> {
  const [{rules}, {createLinter}] = await Promise.all([
    import('../../rules/index.ts'),
    import('../pipeline/lint.ts')
  ])
  return {rules, createLinter}
}
