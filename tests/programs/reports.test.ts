import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'

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

const xmllint = (name: string, file: string) =>
  spawnSync('xmllint', ['--noout', '--schema', `fixtures/schemas/${name}.xsd`, file], {encoding: 'utf8'})

describe.each(['junit', 'checkstyle'])('%s', (name) => {
  test('keeps to its schema', () => {
    const file = report(name, `${name}.xml`)
    expect(xmllint(name, file)).toMatchObject({status: 0, stderr: `${file} validates\n`})
  })

  test('keeps to it with what cannot be read, too', () => {
    const draft = path.join(folder, 'latin.md')
    writeFileSync(draft, Buffer.from([0x61, 0x0a, 0xe9, 0x0a]))
    const file = path.join(folder, `failed-${name}.xml`)
    const args = ['dist/cli.js', draft, path.join(folder, 'none.md'), `--format=${name}=${file}`]
    expect(spawnSync(process.execPath, args)).toMatchObject({status: 2})
    expect(xmllint(name, file)).toMatchObject({status: 0, stderr: `${file} validates\n`})
    const xml = readFileSync(file, 'utf8')
    expect(xml).toContain('latin.md')
    expect(xml).toContain('There is no such file')
  })

  test('is refused where it is wrong', () => {
    const file = path.join(folder, `wrong-${name}.xml`)
    writeFileSync(
      file,
      `<${name === 'junit' ? 'testsuites' : 'checkstyle'}><wrong/></${name === 'junit' ? 'testsuites' : 'checkstyle'}>`
    )
    expect(xmllint(name, file).status).not.toBe(0)
  })
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
