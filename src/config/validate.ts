import type {Definition} from './definition.ts'
import {checkText, complain, type Issue, isRecord, mismatch, unknownName, type ValuePath} from './issues.ts'
import {checkRule, type RulesById} from './validate-rule.ts'

/**
 * Compare a value with its definition.
 * @param value - Anything that came out of JSON.
 * @param definition - What may stand there.
 * @param rules - Known rules; their options are checked too.
 * @param path - Where the value stands; its own path by default.
 * @returns What is wrong; empty if nothing is.
 */
export function validate(
  value: unknown,
  definition: Definition,
  rules: RulesById,
  path: ValuePath = []
): readonly Issue[] {
  switch (definition.kind) {
    case 'text':
      return checkText(value, definition.choices, path)
    case 'share':
      return typeof value === 'number' && value >= 0 && value <= 1
        ? []
        : mismatch(value, 'a number from 0 to 1', path)
    case 'plugin':
      return checkPlugin(value, path)
    case 'list':
      if (definition.orOne && typeof value === 'string') return validate(value, definition.items, rules, path)
      if (!Array.isArray(value)) return mismatch(value, describeList(definition), path)
      return value.flatMap((item, index) => validate(item, definition.items, rules, [...path, index]))
    case 'rules':
      if (!isRecord(value)) return mismatch(value, 'an object', path)
      return Object.entries(value).flatMap(([id, setting]) => checkRule(id, setting, rules, [...path, id]))
    case 'object': {
      if (!isRecord(value)) return mismatch(value, 'an object', path)
      const missing = definition.required.filter((key) => !Object.hasOwn(value, key))
      return [
        ...Object.entries(value).flatMap(([key, child]) =>
          checkKey(key, child, definition.keys, rules, [...path, key])
        ),
        ...missing.flatMap((key) =>
          complain(`Unexpected object without \`${key}\`, expected one with it`, path)
        )
      ]
    }
  }
}

function checkKey(
  key: string,
  value: unknown,
  keys: Readonly<Record<string, Definition>>,
  rules: RulesById,
  path: ValuePath
): readonly Issue[] {
  const known = Object.hasOwn(keys, key) ? keys[key] : undefined
  return known ? validate(value, known, rules, path) : unknownName('key', key, Object.keys(keys), path)
}

function checkPlugin(value: unknown, path: ValuePath): readonly Issue[] {
  if (!Array.isArray(value)) return checkText(value, undefined, path)
  if (value.length === 0 || value.length > 2) {
    return mismatch(value, 'a specifier, or a list of it and its options', path)
  }
  return checkText(value[0], undefined, [...path, 0])
}

function describeList({items, orOne}: Extract<Definition, {kind: 'list'}>): string {
  const kinds = items.kind === 'object' ? 'objects' : items.kind === 'plugin' ? 'plugins' : 'strings'
  return `${orOne ? 'a string or ' : ''}a list of ${kinds}`
}
