import {PassThrough} from 'node:stream'
import {
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'

/**
 * Let a server of this very process mark a draft, as an editor does that starts it.
 * @param start - Starts the server, which talks over the standard streams.
 */
export async function useServer(start: () => void, text: string): Promise<readonly Diagnostic[]> {
  const stdin = new PassThrough()
  const stdout = new PassThrough()
  Object.defineProperties(process, {stdin: {value: stdin}, stdout: {value: stdout}})
  start()
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
  connection.listen()
  const marks = new Promise<readonly Diagnostic[]>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, ({diagnostics}) => resolve(diagnostics))
  })
  await connection.sendRequest(InitializeRequest.type, {processId: null, rootUri: null, capabilities: {}})
  await connection.sendNotification('initialized', {})
  const textDocument = {uri: 'untitled:draft', languageId: 'markdown', version: 1, text}
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {textDocument})
  return marks
}
