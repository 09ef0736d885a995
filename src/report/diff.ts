import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {defineFormatter} from './define-formatter.ts'
import {paint} from './style.ts'
import type {Formatter, ReportedFile, ReportOptions} from './types.ts'

/** What fixing changes, as a unified diff that `git apply` and `patch -p1` take. */
export const formatDiff: Formatter = defineFormatter({file: diffOf})

function diffOf({path, source, original}: ReportedFile, {color}: ReportOptions): string {
  if (original === undefined || original === source) return ''
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, original, source, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY
  })
  if (!color) return patch
  return patch.replaceAll(/^(?:(---|\+\+\+)|(@@)|(-)|(\+)).*$/gm, (line, header, hunk, removed) => {
    if (header) return paint('bold', line)
    if (hunk) return paint('cyan', line)
    return paint(removed ? 'red' : 'green', line)
  })
}
