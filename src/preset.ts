import {rules} from '../rules/index.ts'
import {readData} from './node/data.ts'
import {type RulePlugin, retextPlugin} from './pipeline/retext.ts'

/** All recommended rules as one retext plugin; the draft is analysed once. */
export const stet: RulePlugin = retextPlugin(
  rules.filter(({meta}) => meta.recommended),
  readData
)

export default stet
