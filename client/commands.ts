// The commands a reporter can call by name.
import { commands, type Disposable, type ExtensionContext, type LogOutputChannel, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { dismiss, dismissWithReason } from "./dismiss.ts";
import { openSample } from "./sample.ts";
import { openPage, why } from "./why.ts";

export function registerCommands(
  context: ExtensionContext,
  client: BaseLanguageClient,
  output: LogOutputChannel,
): readonly Disposable[] {
  return [
    commands.registerCommand("sayswho.restart", async () => {
      output.info("Restarting the language server.");
      // A server which never came up, or came down for good, cannot be stopped first.
      if (client.state === State.Running) await client.stop();
      await client.start();
    }),
    commands.registerCommand("sayswho.check", async () => {
      const uri = window.activeTextEditor?.document.uri;
      if (uri)
        await client.sendNotification("sayswho/check", { uri: client.code2ProtocolConverter.asUri(uri) });
    }),
    commands.registerCommand(dismiss, dismissWithReason),
    commands.registerCommand("sayswho.showOutput", () => output.show(true)),
    commands.registerCommand(why, openPage),
    commands.registerCommand("sayswho.openSample", () => openSample(context)),
    commands.registerCommand("sayswho.getStarted", () =>
      commands.executeCommand("workbench.action.openWalkthrough", `${context.extension.id}#start`, false),
    ),
  ];
}
