import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {root} from '../lexicon/data-folder.ts'
import {median, quantile} from './statistics.ts'

/** How long an editor waits for marks on a draft, in milliseconds. */
export interface Waits {
  /** From the start of the server to the first marks: wall clock, and processor time of the server. */
  readonly start: number
  readonly startCpu: number
  /** From a change to the marks after it. */
  readonly change: number
  readonly changeP95: number
  /** The same for the very first change, when little is compiled. */
  readonly firstChange: number
  readonly findings: number
}

/** Typed one after the other, each time somewhere else in the draft. */
const typed = 'ea rtn.is,oh '
const uri = 'untitled:draft'

/**
 * Start servers as an editor does, open a draft in each, and type into it.
 * @param runs - How many servers; the middle one counts.
 * @param changes - How many characters in each; the first few are there to warm up.
 */
export async function measureLsp(file: string, runs: number, changes: number): Promise<Waits> {
  const text = readFileSync(file, 'utf8')
  const servers: ServerRun[] = []
  for (let run = 0; run < runs; run++) servers.push(await serveOnce(text, changes))
  const later = servers.flatMap((each) => each.changes.slice(changes >> 2))
  return {
    start: median(servers.map(({start}) => start)),
    startCpu: median(servers.map(({startCpu}) => startCpu)),
    change: median(later),
    changeP95: quantile(later, 0.95),
    firstChange: median(servers.map((each) => each.changes[0] ?? Number.NaN)),
    findings: servers[0]?.findings ?? Number.NaN
  }
}

interface ServerRun {
  readonly start: number
  readonly startCpu: number
  readonly changes: readonly number[]
  readonly findings: number
}

async function serveOnce(text: string, changes: number): Promise<ServerRun> {
  const begin = performance.now()
  const server = spawn(process.execPath, [path.join(root, 'dist', 'cli.js'), 'lsp'], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  connection.listen()
  const first = marksOf(connection, 1)
  await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
  await connection.sendNotification('initialized', {})
  let document = TextDocument.create(uri, 'markdown', 1, text)
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {uri, languageId: 'markdown', version: 1, text}
  })
  const findings = (await first).length
  const start = performance.now() - begin
  const startCpu = cpuOf(server.pid)

  const times: number[] = []
  for (let index = 0; index < changes; index++) {
    const place = document.positionAt(Math.floor(document.getText().length * ((index * 0.618) % 1)))
    const change = {range: {start: place, end: place}, text: typed[index % typed.length] ?? ''}
    const version = document.version + 1
    document = TextDocument.update(document, [change], version)
    const marks = marksOf(connection, version)
    const from = performance.now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: {uri, version},
      contentChanges: [change]
    })
    await marks
    times.push(performance.now() - from)
  }
  connection.dispose()
  server.kill()
  return {start, startCpu, changes: times, findings}
}

function marksOf(connection: ProtocolConnection, wanted: number): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const listening = connection.onNotification(
      'textDocument/publishDiagnostics',
      ({version, diagnostics}) => {
        if (version !== wanted) return
        listening.dispose()
        resolve(diagnostics)
      }
    )
  })
}

/** Processor time of a process so far, all its threads together; `NaN` where the system does not tell. */
function cpuOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const hundredths = Number(fields[11]) + Number(fields[12])
    return 10 * hundredths
  } catch {
    return Number.NaN
  }
}
