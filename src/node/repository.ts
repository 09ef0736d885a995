import {existsSync, realpathSync} from 'node:fs'
import path from 'node:path'
import {LintError} from '../error.ts'
import {runRawGit} from './git.ts'

/** A git repository with a work tree. */
export interface Repository {
  /** Top of its work tree, absolute, without symbolic links. */
  readonly top: string
  /**
   * Ask git at the top, about the index that the hook we run in is about, if it is a hook of this repository.
   * @throws {LintError} `git`, if git refuses.
   */
  ask(...args: readonly string[]): Buffer
  /** The same where a refusal is an answer too. */
  tryAsk(...args: readonly string[]): Buffer | undefined
}

/**
 * Find the repository that a folder lies in.
 * @param purpose - Option that needs it, for the error.
 * @throws {LintError} `git`, if there is none.
 */
export function openRepository(folder: string, purpose: string, env: NodeJS.ProcessEnv): Repository {
  const found = runRawGit(folder, ['rev-parse', '--show-toplevel', '--absolute-git-dir'])
  if (!found) throw new LintError('git', `\`${purpose}\` asks git, which cannot be run: install it`)
  const [top, gitFolder] = found.output.toString('utf8').split('\n')
  if (found.status !== 0 || !top || !gitFolder) {
    const reason = /not a git repository|must be run in a work tree/.test(found.complaint)
      ? `\`${folder}\` is not in the work tree of a git repository`
      : firstLine(found.complaint)
    throw new LintError('git', `\`${purpose}\` asks git: ${reason}`)
  }

  const root = realpathSync(top)
  const options = {indexFile: isElsewhere(env.GIT_DIR, root, gitFolder) ? undefined : env.GIT_INDEX_FILE}
  const tryAsk = (...args: readonly string[]) => runRawGit(root, args, options)
  return {
    top: root,
    ask(...args) {
      const answer = tryAsk(...args)
      if (answer?.status === 0) return answer.output
      throw new LintError('git', `\`git ${args[0]}\` fails: ${firstLine(answer?.complaint ?? '')}`)
    },
    tryAsk(...args) {
      const answer = tryAsk(...args)
      return answer?.status === 0 ? answer.output : undefined
    }
  }
}

/** Whether the hook that we run in is one of another repository: its index is none of ours. */
function isElsewhere(given: string | undefined, top: string, gitFolder: string): boolean {
  if (given === undefined) return false
  const named = path.resolve(top, given)
  return !existsSync(named) || realpathSync(named) !== realpathSync(gitFolder)
}

const firstLine = (complaint: string): string =>
  complaint
    .split('\n')[0]
    ?.replace(/^(?:fatal|error): /, '')
    .replace(/[.:]$/, '') ?? ''

/**
 * Find what a revision means.
 * @param revision - As git takes it; with `...` at its end, where the current branch left it.
 * @returns Name of the commit. Before the first commit `HEAD` is the empty tree.
 * @throws {LintError} `git`, if there is no such revision.
 */
export function resolveRevision(repository: Repository, revision: string): string {
  const {ask, tryAsk} = repository
  const name = revision.replace(/\.{3}(?:HEAD)?$/, '')
  const found = findCommit(repository, name)
  if (!found) {
    const unborn = revision === 'HEAD' && tryAsk('symbolic-ref', '--quiet', 'HEAD')
    if (unborn) return line(ask('hash-object', '-t', 'tree', '--stdin'))
    throw new LintError(
      'git',
      `Unexpected revision \`${name}\`, expected one that \`git log\` knows: a branch, a tag or a commit`
    )
  }
  if (name === revision) return line(found)
  const base = tryAsk('merge-base', line(found), 'HEAD')
  if (!base) throw new LintError('git', `\`${name}\` and \`HEAD\` have no commit in common`)
  return line(base)
}

/** Whether some words are the name of a commit. */
export const isRevision = (repository: Repository, name: string): boolean =>
  findCommit(repository, name) !== undefined

const findCommit = ({tryAsk}: Repository, name: string): Buffer | undefined =>
  tryAsk('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)

const line = (output: Buffer): string => output.toString('utf8').trim()
