import path from 'node:path'

/** Says whether patterns name a file (or a folder), take it back with `!`, or say nothing of it. */
export type GlobMatcher = (file: string, folder?: boolean) => boolean | undefined

/**
 * Compile patterns in the syntax of `.gitignore`.
 * @param patterns - `*.md` at any depth, `/drafts/` in the folder itself, `!keep.md` to take back.
 * @param folder - Folder that they are relative to; files outside it are never named.
 */
export async function compileGlobs(patterns: readonly string[], folder: string): Promise<GlobMatcher> {
  if (patterns.length === 0) return () => undefined
  const {default: ignore} = await import('ignore')
  const matcher = ignore().add(patterns.map((pattern) => pattern.replace(/^\.\//, '/')))

  return (file, isFolder = false) => {
    const relative = path.relative(folder, file).split(path.sep).join('/')
    if (!ignore.isPathValid(relative)) return undefined
    const {ignored, unignored} = matcher.test(isFolder ? `${relative}/` : relative)
    return ignored ? true : unignored ? false : undefined
  }
}
