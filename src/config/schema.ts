import type {OptionSchema} from '../rule/options.ts'
import {configDefinition, type Definition} from './definition.ts'
import {presetNames} from './presets.ts'
import {type ConfigurableRule, severityWords} from './raw.ts'

type JsonSchema = {readonly [keyword: string]: unknown}

/**
 * JSON Schema of `.lintrc.json`, for editors: the definitions that files are validated by, with every rule.
 * @param rules - Rules to list, each with its options.
 */
export function configSchema(rules: readonly ConfigurableRule[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.lintrc.json',
    ...schemaOf(configDefinition, rules)
  }
}

function schemaOf(definition: Definition, rules: readonly ConfigurableRule[]): JsonSchema {
  const {description} = definition
  switch (definition.kind) {
    case 'text':
      return {
        description,
        type: 'string',
        ...(definition.choices ? {enum: definition.choices} : {minLength: 1})
      }
    case 'share':
      return {description, type: 'number', minimum: 0, maximum: 1}
    case 'list': {
      const items = schemaOf(definition.items, rules)
      const list = {type: 'array', items}
      return definition.orOne ? {description, anyOf: [items, list]} : {description, ...list}
    }
    case 'object': {
      const properties = Object.fromEntries(
        Object.entries(definition.keys).map(([key, child]) => [
          key,
          key === 'extends' ? extendsSchema(child, rules) : schemaOf(child, rules)
        ])
      )
      return {
        description,
        type: 'object',
        properties,
        required: definition.required,
        additionalProperties: false
      }
    }
    case 'plugin': {
      const specifier = {type: 'string', minLength: 1}
      return {
        description,
        anyOf: [specifier, {type: 'array', items: [specifier, {}], minItems: 1, maxItems: 2}]
      }
    }
    case 'rules': {
      const properties = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))
      return {description, type: 'object', properties, additionalProperties: false}
    }
  }
}

/** Presets are offered, and anything else is allowed. */
function extendsSchema(definition: Definition, rules: readonly ConfigurableRule[]): JsonSchema {
  const entry = {anyOf: [{enum: presetNames}, {type: 'string', minLength: 1}]}
  return {...schemaOf(definition, rules), anyOf: [entry, {type: 'array', items: entry}]}
}

function ruleSchema({meta}: ConfigurableRule): JsonSchema {
  const severity = {enum: severityWords}
  const properties = Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, option]) => [name, optionSchema(option)])
  )
  const options = {type: 'object', properties, additionalProperties: false}
  return {
    description: meta.description,
    anyOf: [severity, {type: 'array', items: [severity, options], minItems: 1, maxItems: 2}]
  }
}

function optionSchema(option: OptionSchema): JsonSchema {
  const {description, default: value} = option
  const known = {description, default: value}
  if (option.type === 'strings') return {...known, type: 'array', items: {type: 'string', minLength: 1}}
  if (option.type === 'choice') return {...known, enum: option.choices}
  if (option.type === 'integer')
    return {...known, type: 'integer', minimum: option.minimum, maximum: option.maximum}
  return {...known, type: 'boolean'}
}
