import measured from '../../rules/measured.json' with {type: 'json'}
import {readVersion} from '../node/version.ts'
import {LineIndex} from '../pipeline/place.ts'
import {ruleUrl} from '../pipeline/url.ts'
import type {Rule} from '../rule/define-rule.ts'
import {describeMeasured, type MeasuredRule, precisionOf} from '../rule/measured.ts'
import type {Message, MessagePlace, Severity} from '../rule/message.ts'
import {defineFormatter} from './define-formatter.ts'
import {fingerprintsOf} from './fingerprint.ts'
import type {Failure, Formatter, ReportedFile} from './types.ts'
import {fileUri, isRelative} from './uri.ts'

const levels: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

const figures: Readonly<Record<string, MeasuredRule>> = measured

/** Folder that paths are relative to: whoever reads the report knows where it lies. */
const root = '%SRCROOT%'

/** How many suggestions of a finding without a safe fix are given. */
const suggestionLimit = 3

/**
 * Static Analysis Results Interchange Format 2.1.0, with all that GitHub code scanning reads.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const formatSarif: Formatter = defineFormatter({
  begin: ({rules}) => `${head(rules)}\n`,
  file: (file, _options, {totals}) =>
    resultsOf(file)
      .map((result, index) => `${totals.marked > 0 || index > 0 ? ',\n' : ''}${JSON.stringify(result)}`)
      .join(''),
  end: ({failures}) => `\n],"invocations":[${JSON.stringify(invocationOf(failures))}]}]}\n`
})

/** Whether all could be done, and what could not. */
function invocationOf(failures: readonly Failure[]): object {
  if (failures.length === 0) return {executionSuccessful: true}
  const toolExecutionNotifications = failures.map(({path, code, message, line}) => {
    const region = line === undefined ? {} : {region: {startLine: line}}
    return {
      level: 'error',
      descriptor: {id: code},
      message: {text: message},
      ...(path !== undefined && {
        locations: [{physicalLocation: {artifactLocation: artifactOf(path), ...region}}]
      })
    }
  })
  return {executionSuccessful: false, toolExecutionNotifications}
}

/** Where a file lies. */
const artifactOf = (path: string): {uri: string; uriBaseId?: string} =>
  isRelative(path) ? {uri: fileUri(path), uriBaseId: root} : {uri: fileUri(path)}

/** Everything up to the first result. */
function head(rules: readonly Rule[]): string {
  const version = readVersion()
  const driver = {
    name: 'stet',
    version,
    semanticVersion: version,
    rules: rules.map((rule) => describeRule(rule, figures[rule.id]))
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver},
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[root]: {description: {text: 'The folder in which stet ran.'}}},
        results: []
      }
    ]
  }
  return JSON.stringify(log).replace(/\]\}\]\}$/, '')
}

function describeRule({id, meta}: Rule, measured: MeasuredRule | undefined): object {
  const [category = ''] = id.split('/')
  const level = {error: 'error', warn: 'warning', info: 'note'}[meta.defaultSeverity]
  const helpUri = ruleUrl(id)
  const help = `${meta.rationale} Measured: ${describeMeasured(measured)}.`
  return {
    id,
    name: pascalCase(id),
    shortDescription: {text: meta.description},
    fullDescription: {text: `${meta.description} ${meta.rationale}`},
    help: {text: help, markdown: `${help}\n\n${meta.examples.map(showExample).join('\n')}`},
    ...(helpUri !== null && {helpUri}),
    defaultConfiguration: {level, enabled: meta.recommended},
    properties: {
      tags: [category],
      'problem.severity': {error: 'error', warn: 'warning', info: 'recommendation'}[meta.defaultSeverity],
      ...precision(measured)
    }
  }
}

const pascalCase = (id: string): string =>
  id.replace(/(?:^|[/-])([a-z])/g, (_, letter: string) => letter.toUpperCase())

const showExample = ({bad, good}: Rule['meta']['examples'][number]): string => {
  const wrong = bad.replace(/⟦|⟧/g, '').replace(/\s+/g, ' ')
  return good === undefined ? `- ${wrong}` : `- ${wrong} → ${good.replace(/\s+/g, ' ')}`
}

/** The words that code scanning has for it. */
function precision(measured: MeasuredRule | undefined): {readonly precision?: string} {
  const share = measured && precisionOf(measured)
  if (share === undefined) return {}
  return {precision: share >= 0.98 ? 'very-high' : share >= 0.9 ? 'high' : share >= 0.75 ? 'medium' : 'low'}
}

function resultsOf(file: ReportedFile): readonly object[] {
  const lines = new LineIndex(file.source)
  const fingerprints = fingerprintsOf(file)
  const artifactLocation = artifactOf(file.path)
  return file.messages.map((message, index) => {
    const {ruleId, severity, reason, note, place, actual} = message
    const fixes = fixesOf(message, lines).map(({region, text, description}) => ({
      description: {text: description},
      artifactChanges: [{artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text}}]}]
    }))
    return {
      ruleId,
      level: levels[severity],
      message: {text: note === null ? `${reason}.` : `${reason}. ${note}`},
      locations: [
        {physicalLocation: {artifactLocation, region: {...regionOf(place), snippet: {text: actual}}}}
      ],
      partialFingerprints: {'finding/v1': fingerprints[index]},
      ...(fixes.length > 0 && {fixes})
    }
  })
}

/** A place by its lines and columns; the end column is the one after it. */
const regionOf = ({start, end}: MessagePlace) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column
})

interface Change {
  readonly region: ReturnType<typeof regionOf>
  readonly text: string
  readonly description: string
}

/** The safe fix, or else what the author may choose from. */
function fixesOf({fix, place, expected}: Message, lines: LineIndex): readonly Change[] {
  if (fix) {
    const region = regionOf(lines.place(...fix.range))
    return [{region, text: fix.text, description: `Write ${expected[0] ?? fix.text}`}]
  }
  const region = regionOf(place)
  return expected
    .slice(0, suggestionLimit)
    .map((text) => ({region, text, description: `Perhaps ${text === '' ? 'leave it out' : text}`}))
}
