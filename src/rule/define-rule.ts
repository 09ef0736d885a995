import type {Document, DocumentSettings} from '../analysis/document.ts'
import type {Form} from '../analysis/interner.ts'
import type {Sentence} from '../analysis/sentences.ts'
import type {Token} from '../analysis/token.ts'
import type {TokenKindName} from '../analysis/tokens.ts'
import type {Block, BlockKind} from '../markup/prose.ts'
import type {Finding} from './finding.ts'
import type {OptionsSchema, OptionValues} from './options.ts'

/** What can be done about what a rule finds; see `fixable` of `RuleMeta`. */
export type Fixable = 'safe' | 'suggest' | 'no'

/** Severity as configurations write it. */
export type ConfigSeverity = 'error' | 'warn' | 'info'

/** A text that a rule flags, `⟦…⟧` marking each place exactly, and the text after the best correction. */
export interface Example {
  readonly bad: string
  /** Left out where no replacement is known. */
  readonly good?: string
  readonly options?: Readonly<Record<string, unknown>>
  /** What else the configuration says. */
  readonly settings?: Partial<DocumentSettings>
}

/** A text that a rule must let stand. */
export type CleanExample = string | (Omit<Example, 'bad' | 'good'> & {readonly text: string})

/** What a rule is, for people and for tools. */
export interface RuleMeta<Schema extends OptionsSchema = OptionsSchema> {
  /** One sentence that says what to write. */
  readonly description: string
  /** Why: the linguistic reason. */
  readonly rationale: string
  readonly defaultSeverity: ConfigSeverity
  /**
   * `safe`: the meaning cannot change, `--fix` applies it; `suggest`: the author chooses; `no`: no replacement known.
   */
  readonly fixable: Fixable
  /** Whether the recommended preset has it. Default: true. */
  readonly recommended?: boolean
  readonly options?: Schema
  /** The first explains the rule best. */
  readonly examples: readonly Example[]
  readonly clean: readonly CleanExample[]
}

/** What is known of words whatever the draft: English, and the words of the configuration. */
export type WordKnowledge = Pick<Document, 'resources' | 'lexicon' | 'vocabulary'>

/** Whether a word, as written and in lower case with straight apostrophes, can be of interest anywhere. */
export type FormTest = (word: Form, knowledge: WordKnowledge) => boolean

/**
 * What a rule looks at; where that is absent, the rule costs nothing. `where` leaves out words by themselves: it is asked
 * once for each form, not for each token, so that it must depend on nothing else.
 */
export type Trigger =
  | {readonly words: Iterable<string>; readonly where?: FormTest}
  | {readonly kinds: readonly TokenKindName[]; readonly where?: FormTest}
  | {readonly blocks: readonly BlockKind[] | 'all'}
  | 'sentences'
  | 'document'

/** What `check` is called with, once for each. */
export type Subject<On extends Trigger> = On extends 'document'
  ? Document
  : On extends 'sentences'
    ? Sentence
    : On extends {readonly blocks: unknown}
      ? Block
      : Token

/** What a check may use. */
export interface Context<Schema extends OptionsSchema = OptionsSchema> {
  readonly document: Document
  readonly options: OptionValues<Schema>
  readonly report: (finding: Finding) => void
}

/** One check with all that is known of it. */
export interface Rule {
  /** `category/kebab-case`; never changes. */
  readonly id: string
  readonly meta: RuleMeta & {readonly options: OptionsSchema; readonly recommended: boolean}
  readonly on: Trigger
  /** Called with the subject that `on` names. */
  readonly check: (subject: never, context: Context<never>) => void
}

interface RuleDefinition<On extends Trigger, Schema extends OptionsSchema> {
  readonly id: string
  readonly meta: RuleMeta<Schema>
  readonly on: On
  readonly check: (subject: Subject<On>, context: Context<Schema>) => void
}

/**
 * Define a rule. Option types follow from `meta.options`, the type of what is checked from `on`.
 * @param definition - Words in `on.words` are in lower case with straight apostrophes.
 * @throws {Error} If the id has not the form `category/kebab-case`.
 */
export function defineRule<
  const On extends Trigger,
  const Schema extends OptionsSchema = Record<never, never>
>(definition: RuleDefinition<On, Schema>): Rule {
  const {id, meta, on, check} = definition
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id))
    throw new Error(`Rule id \`${id}\` is not \`category/kebab-case\``)
  return Object.freeze({
    id,
    meta: Object.freeze({...meta, options: meta.options ?? {}, recommended: meta.recommended ?? true}),
    on,
    check: check as Rule['check'] // The runner calls it with the subject that `on` names; the type of `on` is lost here.
  })
}
