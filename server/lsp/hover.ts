// The hover: what is asked of the words under the pointer, why, on whose authority, and what the fixes would do.
import { type Hover, type MarkupContent, MarkupKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../lint.ts";
import type { Fix, Rule } from "../rules/rule.ts";
import { hull } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";
import type { PageOf } from "./pages.ts";
import { rangeOf } from "./protocol.ts";

/**
 * The hover over some diagnostics of one draft; null where there are none. `ruleOf` finds a rule by its id. Where a
 * page stands behind the rule, the hover gives the first paragraph of its reasons; the page has the rest.
 */
export function hoverFor(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  ruleOf: (id: string) => Rule | null,
  pageOf: PageOf,
  client: Abilities,
): Hover | null {
  if (diagnostics.length === 0) return null;
  const write = client.markdownHover ? markdown : plain;
  const value = diagnostics
    .map((diagnostic) => {
      const rule = ruleOf(diagnostic.rule);
      return [
        client.showsMessages ? null : write.strong(diagnostic.message),
        rule ? (pageOf(rule.id) === null ? rule.why.trim() : firstParagraph(rule.why)) : null,
        rule ? write.soft(`${rule.id}. Authority: ${rule.authorities.join("; ")}.`) : null,
        write.list(diagnostic.fixes.map(promise)),
      ]
        .filter((part) => part !== null)
        .join("\n\n");
    })
    .filter((part) => part !== "")
    .join(write.rule);
  if (value === "") return null;
  const contents: MarkupContent = { kind: write.kind, value };
  return { contents, range: rangeOf(document, diagnostics.map((d) => d.span).reduce(hull)) };
}

function firstParagraph(text: string): string {
  return text.trim().split(/\n[ \t]*\n/, 1)[0]!;
}

/** What a fix would do, in the words of its title. */
function promise({ title, kind }: Fix): string {
  return kind === "question" ? `${title} (leaves a placeholder for you to fill)` : title;
}

const literal = (words: string) => words.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");

const markdown = {
  kind: MarkupKind.Markdown,
  rule: "\n\n---\n\n",
  strong: (words: string) => `**${literal(words)}**`,
  soft: (words: string) => `*${literal(words)}*`,
  list: (items: readonly string[]) =>
    items.length > 0 ? `Quick fixes:\n\n${items.map((item) => `- ${literal(item)}`).join("\n")}` : null,
} as const;

const plain = {
  kind: MarkupKind.PlainText,
  rule: "\n\n",
  strong: (words: string) => words,
  soft: (words: string) => words,
  list: (items: readonly string[]) =>
    items.length > 0 ? `Quick fixes:\n${items.map((item) => `- ${item}`).join("\n")}` : null,
} as const;
