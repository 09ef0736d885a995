import {type Connection, type MessageType, ShowMessageNotification} from 'vscode-languageserver/node'

/** Show a message to the user. `showErrorMessage` of the connection would ask for an answer, which not every editor gives. */
export function tell(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, {type, message: `stet: ${message}`})
}
