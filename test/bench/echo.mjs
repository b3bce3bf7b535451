// The floor under an edit: a server which knows the diagnostics beforehand, keeps the draft as ours does, and reads nothing.
import { readFileSync } from "node:fs";
import languageServer from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const { createConnection, ProposedFeatures, TextDocuments } = languageServer;
const answers = JSON.parse(readFileSync(process.argv[2], "utf8"));
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const drafts = new TextDocuments(TextDocument);
let reports = 0;

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: 2,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));
connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
  drafts.get(uri).getText();
  reports++;
  return { kind: "full", resultId: String(reports), items: answers[uri] };
});
drafts.listen(connection);
connection.listen();
