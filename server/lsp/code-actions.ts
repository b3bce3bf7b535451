// The quick-fix menu, in this order: repairs, letting a finding stand, having the desk know somebody, turning the rule
// off, and *Why?*.
import { type CodeAction, type CodeActionContext, CodeActionKind, type Command } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { configNames, deskFiles } from "../configuration/resolve.ts";
import type { Draft } from "../facts/draft.ts";
import { chosenFixes } from "../fixes.ts";
import type { Diagnostic } from "../lint.ts";
import { officeInWords } from "../report/tenures.ts";
import type { Roster } from "../roster/roster.ts";
import { findMismatch, findOutdated } from "../roster/verdict.ts";
import type { Edit, Rule } from "../rules/rule.ts";
import { severities } from "../settings.ts";
import { overlap, type Span } from "../text/span.ts";
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

/** What the menu is made for: one draft, its findings in question, and the desk that reads it. */
export interface Occasion {
  readonly document: TextDocument;
  readonly draft: Draft | null;
  readonly roster: Roster;
  readonly diagnostics: readonly Diagnostic[];
  /** The desk's files can be written for this draft. */
  readonly kept: boolean;
}

/** Which edit of a finding an action makes: one of its fixes, or a comment which turns its rule off. */
type Choice = number | "line" | "draft";

/** What an action carries through an editor which asks for its edit only when it is chosen. */
interface Deferred {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly span: Span;
  readonly pick: Choice;
}

/**
 * The actions for some diagnostics of one draft, the gravest question first. Only a fix which may be applied without
 * a thought is preferred (two repairs of a wrong title are equal, and the choice is the reporter's), and only where
 * no graver question is asked of the same words: an editor puts what is preferred before everything else.
 */
export function actionsFor(
  { document, draft, roster, diagnostics, kept }: Occasion,
  context: CodeActionContext,
  ruleOf: (id: string) => Rule | null,
  client: Abilities,
): CodeAction[] {
  if (!client.codeActions || !wants(context, CodeActionKind.QuickFix)) return [];
  const actions: CodeAction[] = [];
  const add = (diagnostic: Diagnostic, title: string, kind: string, what: Partial<CodeAction>) =>
    actions.push({
      title,
      kind,
      diagnostics: (context.diagnostics ?? []).filter((marked) => isMarkOf(document, marked, diagnostic)),
      ...what,
    });
  const edited = (diagnostic: Diagnostic, pick: Choice): Partial<CodeAction> => {
    const { rule, span } = diagnostic;
    const data: Deferred = { uri: document.uri, version: document.version, rule, span, pick };
    return client.resolvesActions
      ? { data }
      : { edit: workspaceEditOf(document, editsOf(document, draft, diagnostic, pick), client) };
  };
  const gravestFirst = [...diagnostics].sort((a, b) => gravity(a) - gravity(b));
  for (const diagnostic of gravestFirst) {
    const alone = !gravestFirst.some(
      (other) => gravity(other) < gravity(diagnostic) && overlap(other.span, diagnostic.span),
    );
    const { fixes } = diagnostic;
    fixes.forEach(({ title, kind }, index) => {
      const preferred = kind === "safe" && fixes.length === 1 && alone;
      add(diagnostic, title, CodeActionKind.QuickFix, {
        ...(preferred ? { isPreferred: true } : {}),
        ...edited(diagnostic, index),
      });
    });
  }
  const asked = gravestFirst.filter(({ rule }) => ruleOf(rule) !== null);
  const ofRules = asked.filter(
    ({ rule }, index) => asked.findIndex((other) => other.rule === rule) === index,
  );
  if (kept)
    for (const diagnostic of asked)
      add(
        diagnostic,
        `Dismiss “${shortened(diagnostic.excerpt)}” here… (${deskFiles.decisions})`,
        silenceKind,
        {
          command: dismissal(document, diagnostic, client),
        },
      );
  if (kept && draft)
    for (const diagnostic of asked)
      for (const { name, office, jurisdiction } of claimsIn(draft, diagnostic.span, roster))
        add(
          diagnostic,
          `Accept ${name} as ${officeInWords({ office, jurisdiction })} on the desk’s roster (${deskFiles.roster})`,
          silenceKind,
          {
            command: {
              title: "Accept",
              command: serverCommands.accept,
              arguments: [document.uri, name, office, jurisdiction],
            },
          },
        );
  if (draft)
    for (const diagnostic of ofRules) {
      const { rule } = diagnostic;
      // In the head of a draft a comment of ours would become part of a value.
      if (!draft.text.frontMatter || diagnostic.span.start >= draft.text.frontMatter.end)
        add(diagnostic, `Turn off ${rule} for this line`, silenceKind, edited(diagnostic, "line"));
      add(diagnostic, `Turn off ${rule} for this draft`, silenceKind, edited(diagnostic, "draft"));
      if (kept)
        add(diagnostic, `Turn off ${rule} for this desk (${configNames[0]})`, silenceKind, {
          command: {
            title: "Turn off",
            command: serverCommands.turnOff,
            arguments: [document.uri, rule],
          },
        });
    }
  if (client.commands.includes(clientCommands.why))
    for (const diagnostic of ofRules)
      add(diagnostic, `Why? ${ruleOf(diagnostic.rule)!.summary}`, CodeActionKind.QuickFix, {
        command: { title: "Why?", command: clientCommands.why, arguments: [diagnostic.rule] },
      });
  return actions;
}

/** The draft which an action's edit is asked for, or null for an action which carries its edit. */
export function deferredIn({ data }: CodeAction): Deferred | null {
  const given = data as Partial<Deferred> | undefined;
  return typeof given?.uri === "string" && typeof given.rule === "string" ? (given as Deferred) : null;
}

/** The action with its edit, or null where the draft no longer is what the action was offered for. */
export function resolved(
  action: CodeAction,
  { version, rule, span, pick }: Deferred,
  { document, draft, diagnostics }: Pick<Occasion, "document" | "draft" | "diagnostics">,
  client: Abilities,
): CodeAction | null {
  const diagnostic =
    document.version === version
      ? diagnostics.find((d) => d.rule === rule && d.span.start === span?.start && d.span.end === span.end)
      : undefined;
  if (!diagnostic || (typeof pick === "number" && !diagnostic.fixes[pick])) return null;
  return { ...action, edit: workspaceEditOf(document, editsOf(document, draft, diagnostic, pick), client) };
}

function editsOf(
  document: TextDocument,
  draft: Draft | null,
  diagnostic: Diagnostic,
  pick: Choice,
): readonly Edit[] {
  if (typeof pick === "number") return diagnostic.fixes[pick]!.edits;
  if (!draft) return [];
  return [pick === "line" ? allowLine(document, diagnostic) : allowDraft(draft, diagnostic)];
}

/** Offices which the words give to somebody by full name, and which the roster gives to somebody else. */
function claimsIn(
  draft: Draft,
  span: Span,
  roster: Roster,
): readonly { readonly name: string; readonly office: string; readonly jurisdiction: string }[] {
  return draft.titles.flatMap((title) => {
    if (title.start !== span.start || title.end !== span.end) return [];
    const { given, name } = draft.people[draft.mentions[title.mention]!.person]!;
    const verdict = findMismatch(draft, title, roster) ?? findOutdated(draft, title, roster);
    if (given === null || !verdict) return [];
    // A town which no list knows is the one where the roster has the office.
    const jurisdiction = title.jurisdiction ?? (title.jurisdictionWords && verdict.holder?.jurisdiction);
    return jurisdiction ? [{ name, office: title.office, jurisdiction }] : [];
  });
}

/** Every safe fix of the draft in one action; none where nothing can be mended blindly, or nobody asks. */
export function fixAllFor(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  context: CodeActionContext,
  client: Abilities,
): CodeAction[] {
  if (!client.codeActions || !(context?.only ?? []).some((kind) => isWithin(fixAllKind, kind))) return [];
  const edits = chosenFixes(diagnostics).flatMap((fix) => fix.edits);
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
