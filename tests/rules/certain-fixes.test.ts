import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {readData} from '../../src/node/data.ts'
import {createRuleLinter} from '../../src/pipeline/lint.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import {completeOptions} from '../../src/rule/options.ts'

const linter = createRuleLinter(
  rules.map((rule) => ({rule, options: completeOptions(rule.meta.options, {})})),
  {data: readData}
)

/** What is corrected unasked beside its near neighbour that a person decides. */
it.each([
  ['spacing/after-punctuation', 'After the race,12 boats were left.', true],
  ['spacing/after-punctuation', 'After the race,5G phones were sold.', false],
  ['capitalization/sentence-start', 'We bought a boat. it leaks.', true],
  ['capitalization/sentence-start', 'We bought apples, plums. and a lot of pears.', false],
  ['apostrophe/fixed-possessive', 'She has a masters degree in law.', true],
  ['apostrophe/fixed-possessive', 'She has his masters in mind.', false]
])('%s: “%s” is corrected unasked: %s', async (id, text, expected) => {
  const messages = readMessages(await linter.check(new VFile({path: 'draft.md', value: text})))
  const own = messages.filter(({ruleId}) => ruleId === id)
  expect(own).toHaveLength(1)
  expect(own[0]?.fix !== null).toBe(expected)
})
