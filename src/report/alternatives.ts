import type {Message} from '../rule/message.ts'

/** How many are told. */
const limit = 2

/** Replacements after the best one, of which the reason does not tell already. */
export const alternatives = ({reason, expected}: Pick<Message, 'reason' | 'expected'>): readonly string[] =>
  expected.slice(1, limit + 1).filter((text) => !reason.includes(`\`${text}\``))
