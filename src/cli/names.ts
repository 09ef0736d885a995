import path from 'node:path'

/** A path as shown to people: relative to the working directory where it lies below it, `/` between folders. */
export function displayName(file: string, cwd: string): string {
  if (!path.isAbsolute(file)) return file
  const relative = path.relative(cwd, file)
  const outside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)
  return (outside || relative === '' ? file : relative).split(path.sep).join('/')
}
