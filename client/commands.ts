// The commands a reporter can call by name.
import { commands, type Disposable, type LogOutputChannel } from "vscode";
import { type LanguageClient, State } from "vscode-languageclient/node";
import { openPage, why } from "./why.ts";

export function registerCommands(client: LanguageClient, output: LogOutputChannel): readonly Disposable[] {
  return [
    commands.registerCommand("sayswho.restart", async () => {
      output.info("Restarting the language server.");
      // A server which never came up, or came down for good, cannot be stopped first.
      await (client.state === State.Running ? client.restart() : client.start());
    }),
    commands.registerCommand("sayswho.showOutput", () => output.show(true)),
    commands.registerCommand(why, openPage),
  ];
}
