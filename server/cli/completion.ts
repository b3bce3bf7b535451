// `sayswho completion SHELL`: prints a script which completes verbs, options, rules and houses.

import { completionFor, type KnownOption, type KnownVerb, shells } from "../report/completion.ts";
import { topics } from "../report/topics.ts";
import { rules } from "../rules/index.ts";
import { didYouMean, houses, severities, volumes } from "../settings.ts";
import { commandOf, read, verb } from "./arguments.ts";
import { Complaint } from "./complaint.ts";
import { standardOutput } from "./outlet.ts";
import { formats } from "./outputs.ts";
import { runs } from "./runs.ts";
import { type Verb, verbs } from "./verbs.ts";

export async function completion(args: readonly string[]): Promise<number> {
  const command = verb(
    "sayswho completion",
    "Prints a script which completes commands in your shell.",
  ).argument("<shell>", shells.join(", "));
  if (!read(command, args)) return 0;
  const [asked = ""] = command.args;
  const shell = shells.find((known) => known === asked);
  if (!shell)
    throw new Complaint(
      `sayswho: no shell “${asked}”.${didYouMean(asked, shells)} Shells: ${shells.join(", ")}.`,
    );
  const known: KnownVerb[] = [];
  for (const name of verbs) known.push(await describe(name));
  await standardOutput().write(completionFor(shell, known));
  return 0;
}

async function describe(name: Verb): Promise<KnownVerb> {
  // Help has no options of its own.
  const command =
    name === "help" ? null : await commandOf(await runs[name](), parts[name]?.slice(0, 1) ?? []);
  const ids = rules.map(({ id }) => id);
  const words: Readonly<Record<string, readonly string[]>> = {
    explain: ids,
    dismiss: ids,
    completion: shells,
    ...parts,
    help: [...verbs, ...Object.keys(topics)],
  };
  return {
    name,
    summary: summaries[name] ?? command?.description() ?? name,
    words: words[name] ?? [],
    options: (command?.options ?? []).map(
      ({ long, short, description, required, optional }): KnownOption => ({
        long: long ?? short ?? "",
        short: long && short ? short : null,
        summary: description,
        takesValue: required || optional,
        values: valuesOf(name, long ?? ""),
      }),
    ),
  };
}

/** Verbs which are several commands; the options of the first are offered. */
const parts: Readonly<Partial<Record<Verb, readonly string[]>>> = { roster: ["add", "check", "update"] };

/** For the verbs whose help has no room for a sentence, or which have none. */
const summaries: Readonly<Record<string, string>> = {
  check: "Reads drafts.",
  roster: "Keeps the desk's own roster.",
  help: "Explains a verb or a topic.",
};

function valuesOf(name: string, option: string): readonly string[] {
  const ids = rules.map(({ id }) => id);
  if (option === "--house") return houses;
  if (option === "--only") return ids;
  if (option === "--rule") return ids.flatMap((id) => volumes.map((volume) => `${id}=${volume}`));
  if (option === "--min-severity") return severities;
  if (option === "--fail-on") return [...severities.slice(0, 3), "never"];
  if (option !== "--format") return [];
  return name === "check" ? formats : name === "rules" || name === "decisions" ? ["text", "json"] : [];
}
