// The quick-fix menu: each repair a rule offers, then *Why?*.
import { type CodeAction, type CodeActionContext, CodeActionKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../lint.ts";
import type { Rule } from "../rules/rule.ts";
import { severities } from "../settings.ts";
import { overlap } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";
import { isMarkOf, workspaceEditOf } from "./protocol.ts";

/** The command which opens a rule's page; its one argument is the rule's id. The editor carries it out. */
export const whyCommand = "sayswho.why";

/**
 * The actions for some diagnostics of one draft, the gravest question first. Only a fix which may be applied without
 * a thought is preferred (two repairs of a wrong title are equal, and the choice is the reporter's), and only where
 * no graver question is asked of the same words: an editor puts what is preferred before everything else.
 */
export function actionsFor(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  context: CodeActionContext,
  ruleOf: (id: string) => Rule | null,
  client: Abilities,
): CodeAction[] {
  if (!client.codeActions || !wants(context, CodeActionKind.QuickFix)) return [];
  const actions: CodeAction[] = [];
  const marksOf = (diagnostic: Diagnostic) =>
    (context.diagnostics ?? []).filter((marked) => isMarkOf(document, marked, diagnostic));
  const gravestFirst = [...diagnostics].sort((a, b) => gravity(a) - gravity(b));
  for (const diagnostic of gravestFirst) {
    const alone = !gravestFirst.some(
      (other) => gravity(other) < gravity(diagnostic) && overlap(other.span, diagnostic.span),
    );
    for (const { title, kind, edits } of diagnostic.fixes)
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: marksOf(diagnostic),
        ...(kind === "safe" && alone ? { isPreferred: true } : {}),
        edit: workspaceEditOf(document, edits, client),
      });
  }
  if (!client.commands.includes(whyCommand)) return actions;
  const explained = new Set<string>();
  for (const diagnostic of gravestFirst) {
    const rule = ruleOf(diagnostic.rule);
    if (!rule || explained.has(rule.id)) continue;
    explained.add(rule.id);
    actions.push({
      title: `Why? ${rule.summary}`,
      kind: CodeActionKind.QuickFix,
      diagnostics: marksOf(diagnostic),
      command: { title: "Why?", command: whyCommand, arguments: [rule.id] },
    });
  }
  return actions;
}

const gravity = ({ severity }: Diagnostic) => severities.indexOf(severity);

/** Whether the editor asks for actions of this kind: all of them, or a kind above it. */
function wants(context: CodeActionContext, kind: string): boolean {
  const only = context?.only;
  return !Array.isArray(only) || only.some((asked) => asked === "" || kind === asked);
}
