/** In a hook git names its own repository in these, which would be the wrong one for a folder elsewhere. */
const localVariables = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR']

/** What git answered. */
export interface GitAnswer {
  /** Exit status; 128 for “not a work tree” and the like. */
  readonly status: number
  readonly output: string
}

/**
 * Ask git something.
 * @param folder - Where to ask.
 * @param input - Standard input.
 * @returns Its answer, or `undefined` if there is no git.
 */
export function runGit(folder: string, args: readonly string[], input = ''): GitAnswer | undefined {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !localVariables.includes(name))
  )
  // Loaded where it is needed: starting a process costs more than most drafts.
  const {spawnSync} = process.getBuiltinModule('node:child_process')
  // A repository can name a program as its file system monitor; reading drafts must not start it.
  const run = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env,
    input,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore']
  })
  return run.status === null ? undefined : {status: run.status, output: run.stdout}
}
