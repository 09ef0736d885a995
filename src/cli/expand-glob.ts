import {isSupported} from './kinds.ts'

/**
 * List the files that a pattern names, as in a folder: without ignored ones, in order of their names.
 * @returns Absolute paths.
 */
export async function expandGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const [{glob}, {findIgnored}] = await Promise.all([import('tinyglobby'), import('../node/ignored.ts')])
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**']
  })
  const supported = files.filter(isSupported).sort()
  const ignored = await findIgnored(supported, cwd)
  return supported.filter((file) => !ignored.has(file))
}
