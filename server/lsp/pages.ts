// A rule explained on one Markdown page: what *Why?* opens, and what stands behind a diagnostic's code.
import type { Sense } from "../facts/words/senses.ts";
import { entriesOf, noteOn } from "../report/word-lists.ts";
import type { Rule } from "../rules/rule.ts";

/** Pages which only we know have addresses of this scheme; an editor asks us for their text. */
export const scheme = "sayswho";

/** Finds the address of the page behind a diagnostic's code; null where it has none. */
export type PageOf = (rule: string) => string | null;

/** The address of a rule's page: `sayswho:/title-mismatch.md`. */
export function addressOf(rule: string): string {
  return `${scheme}:/${rule}.md`;
}

/** The id of the rule whose page has this address, or null. */
export function ruleAt(address: unknown): string | null {
  return typeof address === "string" ? (/^sayswho:\/*([a-z-]+)\.md$/.exec(address)?.[1] ?? null) : null;
}

/** The page of a rule, in Markdown. */
export function pageOf(rule: Rule): string {
  // An example may be told twice, for two houses or two days; a reader needs it once.
  const marked = new Set(rule.examples.flatMap(({ bad }) => (bad ? [copy(bad)] : [])));
  const silent = new Set(rule.examples.flatMap(({ good }) => (good ? [copy(good)] : [])));
  return [
    `# ${rule.id}`,
    `**${rule.summary}**`,
    rule.why.trim(),
    `*Authority: ${rule.authorities.join("; ")}.*`,
    ...(marked.size > 0 ? ["## Sayswho asks", ...marked] : []),
    ...(silent.size > 0 ? ["## Sayswho leaves alone", ...silent] : []),
    ...(rule.words ? ["## The words it goes by", ...rule.words.flatMap(wordList)] : []),
    "## How loud it speaks",
    `As ${loudness[rule.severity]}. Your desk may choose another severity, or “off”, in \`.sayswho.jsonc\`:`,
    `\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\``,
    "",
  ].join("\n\n");
}

function wordList(sense: Sense): readonly string[] {
  const note = noteOn(sense);
  return [
    `### ${sense.sense}`,
    `*${sense.authority}.*${note ? ` ${note}` : ""}`,
    entriesOf(sense).replace(/[\\`*_<>[\]]/g, "\\$&"),
  ];
}

const loudness = {
  error: "an error",
  warning: "a warning",
  information: "information",
  hint: "a hint",
} as const;

function copy(example: string): string {
  return `\`\`\`text\n${example.replace(/^\n|\n$/g, "")}\n\`\`\``;
}
