import type {OptionSchema} from '../rule/options.ts'
import {checkText, complain, type Issue, isRecord, mismatch, unknownName, type ValuePath} from './issues.ts'
import {anyOf, didYouMean} from './nearest.ts'
import {type ConfigurableRule, severityWords} from './raw.ts'

/** Rules by id. */
export type RulesById = ReadonlyMap<string, ConfigurableRule>

/** Check the setting of one rule: a severity, or a list of it and options. */
export function checkRule(id: string, setting: unknown, rules: RulesById, path: ValuePath): readonly Issue[] {
  const rule = rules.get(id)
  if (!rule) {
    const expected = `one that \`stet rules\` lists${didYouMean(id, rules.keys())}`
    return complain(`Unexpected rule \`${id}\`, expected ${expected}`, path, true)
  }
  if (!Array.isArray(setting)) return checkSeverity(setting, path)
  if (setting.length === 0 || setting.length > 2) {
    return mismatch(setting, 'a severity, or a list of it and options', path)
  }
  const severity = checkSeverity(setting[0], [...path, 0])
  return setting.length === 1 ? severity : [...severity, ...checkOptions(rule, setting[1], [...path, 1])]
}

function checkSeverity(found: unknown, path: ValuePath): readonly Issue[] {
  const words = severityWords.filter((word) => word !== 'warning')
  if (typeof found !== 'string') return mismatch(found, anyOf(words), path)
  if (severityWords.some((word) => word === found)) return []
  return complain(
    `Unexpected severity \`${found}\`, expected ${anyOf(words)}${didYouMean(found, words)}`,
    path
  )
}

function checkOptions(rule: ConfigurableRule, found: unknown, path: ValuePath): readonly Issue[] {
  if (!isRecord(found)) return mismatch(found, 'an object of options', path)
  const options = rule.meta.options ?? {}
  const names = Object.keys(options)
  return Object.entries(found).flatMap(([name, value]) => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    const here = [...path, name]
    if (option) return checkOption(value, option, here)
    if (names.length > 0) return unknownName('option', name, names, here)
    return complain(`Unexpected option \`${name}\`, expected none: \`${rule.id}\` has no options`, here, true)
  })
}

function checkOption(found: unknown, option: OptionSchema, path: ValuePath): readonly Issue[] {
  switch (option.type) {
    case 'boolean':
      return typeof found === 'boolean' ? [] : mismatch(found, '`true` or `false`', path)
    case 'choice':
      return checkText(found, option.choices, path)
    case 'strings':
      if (!Array.isArray(found)) return mismatch(found, 'a list of strings', path)
      return found.flatMap((item, index) => checkText(item, undefined, [...path, index]))
    case 'integer': {
      const {minimum, maximum} = option
      const right = Number.isInteger(found) && Number(found) >= minimum && Number(found) <= maximum
      return right ? [] : mismatch(found, `a whole number from ${minimum} to ${maximum}`, path)
    }
  }
}
