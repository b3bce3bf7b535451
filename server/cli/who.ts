// `sayswho who`: who holds an office, who held it on a day, and what somebody is.

import { resolve } from "node:path";
import { whoInWords, whoJson } from "../report/who.ts";
import { ask } from "../roster/question.ts";
import { rules } from "../rules/index.ts";
import { didYouMean, isoDay } from "../settings.ts";
import { read, verb } from "./arguments.ts";
import { Complaint, complain } from "./complaint.ts";
import { circumstancesByFile } from "./configuration.ts";
import { lookOf } from "./look.ts";
import { defaults, today } from "./options.ts";
import { standardOutput } from "./outlet.ts";

const formats = ["text", "json"] as const;

const examples = `
Examples:
  sayswho who "president of France"
  sayswho who "secretary of state" --on 2014-05-01
  sayswho who Zelenskiy
  sayswho who "UK defence minister" --format json
  sayswho who Ukraine

It asks the bundled roster, what “sayswho roster update” fetched, and your desk's
own roster; nothing goes over the network. “Last confirmed” is the last day on
which a source still showed somebody in office.

Exit codes, as grep has them:
  0  somebody was found
  1  nobody was
  2  something must be mended first
`;

/** Ends as grep does: 0 found, 1 not found, 2 for a question or a roster which must be mended first. */
export async function who(args: readonly string[]): Promise<number> {
  const command = verb("sayswho who", "Says who holds an office, who held it on a day, and what somebody is.")
    .argument("<question...>", "an office, a country or a name, in any spelling")
    .option("--on <day>", "the day to ask about, as 2014-05-01 (default: today)")
    .option("-f, --format <name>", formats.join(" or "), "text")
    .option("--color", "show colours")
    .option("--no-color", "show no colours")
    .addHelpText("after", examples);
  if (!read(command, args)) return 0;
  const { on, format, color } = command.opts<{ on?: string; format: string; color?: boolean }>();
  if (!formats.some((known) => known === format))
    throw new Complaint(
      `sayswho: no format “${format}” here.${didYouMean(format, formats)} Formats: ${formats.join(", ")}.`,
    );
  const day = on === undefined ? today() : isoDay(on);
  if (day === null)
    throw new Complaint(`sayswho: --on: “${on}” is no day of the calendar. Write it as 2014-05-01.`);
  const words = command.args.join(" ").trim();
  if (!/\p{L}/u.test(words)) throw new Complaint("sayswho: ask for an office, a country or a name.");
  const complaints: string[] = [];
  const ruleIds = rules.map(({ id }) => id);
  const circumstancesOf = circumstancesByFile(defaults(), ruleIds, (line) => complaints.push(line));
  const { roster } = await circumstancesOf(resolve("draft.md"));
  for (const line of complaints) complain(line);
  const question = { words, on: day, dated: on !== undefined };
  const answer = ask(roster, question);
  const text = whoInWords(answer, question, lookOf(color, false));
  if (format === "json") await standardOutput().write(whoJson(answer, question));
  else if (answer.kind === "nothing") for (const line of text.trimEnd().split("\n")) complain(line);
  else await standardOutput().write(text);
  if (complaints.length > 0) return 2;
  return answer.kind === "nothing" ? 1 : 0;
}
