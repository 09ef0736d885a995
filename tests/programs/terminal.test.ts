import {spawn} from 'node:child_process'
import path from 'node:path'
import {expect, test} from 'vitest'

test('who starts the language server by hand is told what it is', async () => {
  const program = path.resolve('dist/cli.js')
  const terminal = spawn('script', ['-qec', `"${process.execPath}" "${program}" lsp`, '/dev/null'])
  let output = ''
  for await (const chunk of terminal.stdout) {
    output += String(chunk)
    if (output.includes('\n')) break
  }
  terminal.kill()
  expect(output).toMatch(/^stet: This is the language server: editors start it \(see docs\/editors\.md\)/)
})
