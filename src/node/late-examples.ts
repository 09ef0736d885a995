import type {RuleMeta} from '../rule/define-rule.ts'
import {readDataNow} from './data.ts'

/** Name of the data file with the examples of all rules, which the build makes. */
export const examplesData = 'examples.json'

type Examples = Pick<RuleMeta, 'examples' | 'clean'>

/** What the data file holds, by the ids of rules. */
export type ExamplesOfRules = Readonly<Record<string, Examples>>

let all: ExamplesOfRules | undefined

/**
 * A list of examples that is filled when somebody looks into it.
 * @param id - Of a rule of stet itself.
 */
export function lateExamples<Name extends keyof Examples>(id: string, name: Name): Examples[Name] {
  const list: unknown[] = []
  const fill = (): void => {
    if (list.length > 0) return
    all ??= JSON.parse(Buffer.from(readDataNow(examplesData)).toString('utf8')) as ExamplesOfRules
    list.push(...(all[id]?.[name] ?? []))
  }
  return new Proxy(list, {
    get(target, key, receiver) {
      fill()
      return Reflect.get(target, key, receiver)
    },
    has(target, key) {
      fill()
      return Reflect.has(target, key)
    },
    ownKeys(target) {
      fill()
      return Reflect.ownKeys(target)
    }
  }) as Examples[Name] // The file holds what the rules did.
}
