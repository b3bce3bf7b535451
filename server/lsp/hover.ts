// The hover: what is asked of the words under the pointer, why, on whose authority, and what the fixes would do.
import type { Hover, MarkupContent } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "../lint.ts";
import type { Fix, Rule } from "../rules/rule.ts";
import { hull } from "../text/span.ts";
import type { Abilities } from "./abilities.ts";
import type { Card } from "./cards.ts";
import type { PageOf } from "./pages.ts";
import { rangeOf } from "./protocol.ts";
import { writingFor } from "./writing.ts";

/**
 * The hover over some diagnostics of one draft and the cards of what stands there; null where there is neither. `ruleOf` finds a rule by its id. Where a
 * page stands behind the rule, the hover gives the first paragraph of its reasons; the page has the rest.
 */
export function hoverFor(
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  cards: readonly Card[],
  ruleOf: (id: string) => Rule | null,
  pageOf: PageOf,
  client: Abilities,
): Hover | null {
  const write = writingFor(client);
  const asked = diagnostics
    .map((diagnostic) => {
      const rule = ruleOf(diagnostic.rule);
      return [
        client.showsMessages ? null : write.strong(diagnostic.message),
        rule ? (pageOf(rule.id) === null ? rule.why.trim() : firstParagraph(rule.why)) : null,
        rule ? write.soft(`${rule.id}. Authority: ${rule.authorities.join("; ")}.`) : null,
        write.list("Quick fixes:", diagnostic.fixes.map(promise)),
      ]
        .filter((part) => part !== null)
        .join("\n\n");
    })
    .filter((part) => part !== "");
  const parts = [...asked, ...cards.map(({ text }) => text)];
  if (parts.length === 0) return null;
  const contents: MarkupContent = { kind: write.kind, value: parts.join(write.rule) };
  // The range is what the editor lights up: the words in doubt, or else what the first card is about.
  const spans = asked.length > 0 ? diagnostics.map((d) => d.span) : [cards[0]!.span];
  return { contents, range: rangeOf(document, spans.reduce(hull)) };
}

function firstParagraph(text: string): string {
  return text.trim().split(/\n[ \t]*\n/, 1)[0]!;
}

/** What a fix would do, in the words of its title. */
function promise({ title, kind }: Fix): string {
  return kind === "question" && !title.endsWith(", to be filled in")
    ? `${title} (leaves a placeholder for you to fill)`
    : title;
}
