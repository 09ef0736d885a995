import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, expect, test} from 'vitest'

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-reports-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const report = (name: string, file: string): string => {
  const target = path.join(folder, file)
  const draft = path.join(folder, 'a & b <1>.md')
  writeFileSync(draft, 'He said “<b>"teh"</b>” \u0007twice ,and left. They dont know.\n\nAll is well.\n')
  const args = ['dist/cli.js', draft, 'fixtures/belarus-treaty.md', `--format=${name}=${target}`]
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 1, stderr: ''})
  return target
}

test.each(['junit', 'checkstyle'])('xmllint reads %s', (name) => {
  const {status, stderr} = spawnSync('xmllint', ['--noout', report(name, `${name}.xml`)], {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

/** What is done on the page, and what is then seen there. */
const probe = `
const box = document.querySelector('input[value=error]')
const select = document.querySelector('select')
const seen = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length > 0)
const count = () => ['.note.error', '.note.info', '.mark.error:not(.off)', '.mark.info:not(.off)'].map((each) => seen(each).length)
const change = () => box.form.dispatchEvent(new Event('change'))
const counts = [count()]
box.click()
counts.push(count())
box.click()
select.value = 'confusion/too-to'
change()
counts.push(count())
select.value = ''
change()
const [mark] = document.querySelectorAll('.mark')
const [note] = document.querySelectorAll('.note')
document.title = JSON.stringify({
  counts,
  files: seen('nav li').length,
  beside: note.getBoundingClientRect().left > mark.getBoundingClientRect().right,
  wide: document.documentElement.scrollWidth <= innerWidth,
  ruby: getComputedStyle(document.querySelector('rt')).display
})
`

test('Chromium shows the page, and its filters work', () => {
  const page = report('html', 'page.html')
  const html = readFileSync(page, 'utf8')
  writeFileSync(page, html.replace('</html>', `<script>{${probe}}</script></html>`))
  const {status, stdout, stderr} = spawnSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--enable-logging=stderr',
      '--window-size=1280,900',
      `--user-data-dir=${path.join(folder, 'profile')}`,
      '--dump-dom',
      page
    ],
    {encoding: 'utf8', timeout: 60_000}
  )
  expect(status).toBe(0)
  expect(stderr).not.toMatch(/CONSOLE/)
  const [, title = ''] = stdout.match(/<title>(.*)<\/title>/) ?? []
  const {counts, ...rest} = JSON.parse(title.replaceAll('&amp;', '&'))
  const [[errors, queries, , marks], withoutErrors, ofOneRule] = counts
  expect(errors).toBeGreaterThan(20)
  expect(queries).toBeGreaterThan(10)
  expect(withoutErrors).toEqual([0, queries, 0, marks])
  expect(ofOneRule).toEqual([1, 0, 1, 0])
  expect(rest).toEqual({files: 2, beside: true, wide: true, ruby: 'ruby-text'})
})
