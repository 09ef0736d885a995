/** In a hook git names its own repository in these, which would be the wrong one for a folder elsewhere. */
const localVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR']

/** What git answered. */
export interface GitAnswer {
  /** Exit status; 128 for “not a work tree” and the like. */
  readonly status: number
  readonly output: string
}

/** The same before it is decoded: contents of files need not be UTF-8. */
export interface RawGitAnswer {
  readonly status: number
  readonly output: Buffer
  /** What git said of what went wrong, in English. */
  readonly complaint: string
}

/**
 * Ask git something.
 * @param folder - Where to ask.
 * @param input - Standard input.
 * @returns Its answer, or `undefined` if there is no git.
 */
export function runGit(folder: string, args: readonly string[], input = ''): GitAnswer | undefined {
  const answer = runRawGit(folder, args, {input})
  return answer && {status: answer.status, output: answer.output.toString('utf8')}
}

/**
 * Ask git something whose answer may be any bytes.
 * @param options.indexFile - Index to look at instead of the repository’s own; a relative path counts from the top of
 *   the work tree.
 */
export function runRawGit(
  folder: string,
  args: readonly string[],
  {input = '', indexFile}: {readonly input?: string; readonly indexFile?: string | undefined} = {}
): RawGitAnswer | undefined {
  const env: NodeJS.ProcessEnv = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !localVariables.includes(name))
  )
  if (indexFile !== undefined) env.GIT_INDEX_FILE = indexFile
  // Loaded where it is needed: starting a process costs more than most drafts.
  const {spawnSync} = process.getBuiltinModule('node:child_process')
  // A repository can name a program as its file system monitor; reading drafts must not start it.
  const run = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    env: {...env, LC_ALL: 'C'},
    input,
    maxBuffer: 2 ** 30
  })
  if (run.status === null) return undefined
  return {status: run.status, output: run.stdout, complaint: run.stderr.toString('utf8').trim()}
}
