import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {readData} from '../../src/node/data.ts'
import {createRuleLinter} from '../../src/pipeline/lint.ts'
import {readMessages} from '../../src/pipeline/vfile.ts'
import {completeOptions} from '../../src/rule/options.ts'

/** Words that plain objects answer to, beside every word that a rule has an example of. */
const inherited = ['constructor', 'valueOf', 'toString', '__proto__']
const words = new Set(
  rules.flatMap(({meta}) => meta.examples.flatMap(({bad}) => bad.toLowerCase().match(/[a-z'’]+/g) ?? []))
)

it.each(inherited)('no rule stumbles over “%s”', async (name) => {
  const linter = createRuleLinter(
    rules.map((rule) => ({rule, options: completeOptions(rule.meta.options, {})})),
    {data: readData}
  )
  const value = [...words]
    .map((word) => `The ${word} ${name} of ${word} has it. ${name} of the ${word} ${name} ${name} ${word}.`)
    .join('\n\n')
  const messages = readMessages(await linter.check(new VFile({path: 'draft.txt', value})))
  const stumbled = messages.filter(({reason}) => /failed:|native code|undefined/.test(reason))
  expect(stumbled.map(({reason}) => reason)).toEqual([])
})
