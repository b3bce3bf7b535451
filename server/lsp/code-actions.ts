// The quick-fix menu, in this order: repairs, letting a finding stand, turning the rule off, and *Why?*.
import { type CodeAction, type CodeActionContext, CodeActionKind, type Command } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft } from "../facts/draft.ts";
import { chosenEdits } from "../fixes.ts";
import type { Diagnostic } from "../lint.ts";
import type { Rule } from "../rules/rule.ts";
import { severities } from "../settings.ts";
import { overlap } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";
import { serverCommands } from "./commands.ts";
import { endOfLine, isMarkOf, workspaceEditOf } from "./protocol.ts";

/** Commands which the editor carries out where it knows them. */
export const clientCommands = {
  /** [rule]: opens the rule's page. */
  why: "sayswho.why",
  /** [uri, rule, span]: asks for a reason, then has us write down that the finding stands. */
  dismiss: "sayswho.dismiss",
} as const;

/** All safe fixes of a draft at once, as editors ask for them when a draft is saved. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.sayswho`;

/** What lets a finding or a rule be: an editor can list repairs without it. */
const silenceKind = `${CodeActionKind.QuickFix}.sayswho.suppress`;

/**
 * The actions for some diagnostics of one draft, the gravest question first. Only a fix which may be applied without
 * a thought is preferred (two repairs of a wrong title are equal, and the choice is the reporter's), and only where
 * no graver question is asked of the same words: an editor puts what is preferred before everything else. `kept` says
 * whether the desk's files can be written for this draft.
 */
export function actionsFor(
  document: TextDocument,
  draft: Draft | null,
  diagnostics: readonly Diagnostic[],
  context: CodeActionContext,
  ruleOf: (id: string) => Rule | null,
  client: Abilities,
  kept: boolean,
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
  const asked = gravestFirst.filter(({ rule }) => ruleOf(rule) !== null);
  const ofRules = asked.filter(
    ({ rule }, index) => asked.findIndex((other) => other.rule === rule) === index,
  );
  const add = (
    diagnostic: Diagnostic,
    title: string,
    what: Pick<CodeAction, "edit" | "command">,
    kind: string = silenceKind,
  ) => actions.push({ title, kind, diagnostics: marksOf(diagnostic), ...what });
  if (kept)
    for (const diagnostic of asked)
      add(diagnostic, `Dismiss “${shortened(diagnostic.excerpt)}” here…`, {
        command: dismissal(document, diagnostic, client),
      });
  if (draft)
    for (const diagnostic of ofRules) {
      const { rule } = diagnostic;
      // In the head of a draft a comment of ours would become part of a value.
      if (!draft.text.frontMatter || diagnostic.span.start >= draft.text.frontMatter.end)
        add(diagnostic, `Turn off ${rule} for this line`, {
          edit: workspaceEditOf(document, [allowLine(document, diagnostic)], client),
        });
      add(diagnostic, `Turn off ${rule} for this draft`, {
        edit: workspaceEditOf(document, [allowDraft(draft, diagnostic)], client),
      });
      if (kept)
        add(diagnostic, `Turn off ${rule} for this desk`, {
          command: {
            title: "Turn off",
            command: serverCommands.turnOff,
            arguments: [document.uri, rule],
          },
        });
    }
  if (client.commands.includes(clientCommands.why))
    for (const diagnostic of ofRules)
      add(
        diagnostic,
        `Why? ${ruleOf(diagnostic.rule)!.summary}`,
        {
          command: { title: "Why?", command: clientCommands.why, arguments: [diagnostic.rule] },
        },
        CodeActionKind.QuickFix,
      );
  return actions;
}

/** Every safe fix of the draft in one action; none where nothing can be mended blindly, or nobody asks. */
export function fixAllFor(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  context: CodeActionContext,
  client: Abilities,
): CodeAction[] {
  if (!client.codeActions || !(context?.only ?? []).some((kind) => isWithin(fixAllKind, kind))) return [];
  const edits = chosenEdits(diagnostics).flat();
  return edits.length === 0
    ? []
    : [
        {
          title: "Mend house style",
          kind: fixAllKind,
          edit: workspaceEditOf(document, edits, client),
        },
      ];
}

/** An editor which cannot ask for a reason has the finding dismissed without one. */
function dismissal(document: TextDocument, { rule, span }: Diagnostic, client: Abilities): Command {
  const { start, end } = span;
  return client.commands.includes(clientCommands.dismiss)
    ? { title: "Dismiss", command: clientCommands.dismiss, arguments: [document.uri, rule, { start, end }] }
    : {
        title: "Dismiss",
        command: serverCommands.dismiss,
        arguments: [document.uri, rule, { start, end }, "dismissed in the editor"],
      };
}

/** A comment at the end of the line keeps the paragraph in one piece. */
function allowLine(document: TextDocument, { rule, span }: Diagnostic) {
  const at = endOfLine(document, span.start);
  return { span: { start: at, end: at }, text: ` <!-- sayswho-disable-line ${rule} -->` };
}

function allowDraft({ text }: Draft, { rule }: Diagnostic) {
  const at = text.frontMatter ? text.frontMatter.end : text.source.startsWith("\uFEFF") ? 1 : 0;
  const before = text.frontMatter && !/[\r\n]$/.test(text.source.slice(0, at)) ? "\n" : "";
  return {
    span: { start: at, end: at },
    text: `${before}<!-- sayswho-disable-file ${rule} -->\n${text.frontMatter ? "" : "\n"}`,
  };
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length <= 40 ? line : `${line.slice(0, 38)}…`;
}

const gravity = ({ severity }: Diagnostic) => severities.indexOf(severity);

/** Whether the editor asks for actions of this kind: all of them, or a kind above it. */
function wants(context: CodeActionContext, kind: string): boolean {
  const only = context?.only;
  return !Array.isArray(only) || only.some((asked) => isWithin(kind, asked));
}

/** Whether a kind is another one, or below it: "source.fixAll.sayswho" is within "source.fixAll" and within "". */
function isWithin(kind: string, asked: string): boolean {
  return asked === "" || kind === asked || kind.startsWith(`${asked}.`);
}
