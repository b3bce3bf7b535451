// Markdown for editors which show it, plain text for the others: the few forms our hovers are written in.
import { MarkupKind } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";

export interface Writing {
  readonly kind: MarkupKind;
  /** What parts one subject from the next. */
  readonly rule: string;
  /** A draft's or a roster's words as they stand, with nothing in them taken for markup. */
  literal(words: string): string;
  strong(words: string): string;
  soft(words: string): string;
  /** A list under a heading; null where there is nothing to list. */
  list(heading: string, items: readonly string[]): string | null;
  /** Words which lead to a place, where the editor can follow them. */
  link(words: string, address: string): string;
}

// HTML is escaped too: a draft's words must not become markup of the editor's.
const escaped = (words: string) => words.replace(/[\\`*_{}[\]<>#|~!&]/g, "\\$&");

const markdown: Writing = {
  kind: MarkupKind.Markdown,
  rule: "\n\n---\n\n",
  literal: escaped,
  strong: (words) => `**${escaped(words)}**`,
  soft: (words) => `*${escaped(words)}*`,
  list: (heading, items) =>
    items.length > 0 ? `${heading}\n\n${items.map((item) => `- ${escaped(item)}`).join("\n")}` : null,
  link: (words, address) => `[${escaped(words)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`,
};

const plain: Writing = {
  kind: MarkupKind.PlainText,
  rule: "\n\n",
  literal: (words) => words,
  strong: (words) => words,
  soft: (words) => words,
  list: (heading, items) =>
    items.length > 0 ? `${heading}\n${items.map((item) => `- ${item}`).join("\n")}` : null,
  link: (words) => words,
};

export function writingFor(client: Abilities): Writing {
  return client.markdownHover ? markdown : plain;
}
