// `sayswho decisions`: what the desk has dismissed, who decided so, when and why.
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { decisionsList, decisionsListJson } from "../report/decisions.ts";
import { rules } from "../rules/index.ts";
import { didYouMean } from "../settings.ts";
import { read, verb } from "./arguments.ts";
import { Complaint, complain } from "./complaint.ts";
import { circumstancesByFile, shownPath } from "./configuration.ts";
import { lookOf } from "./look.ts";
import { defaults } from "./options.ts";
import { standardOutput } from "./outlet.ts";

const formats = ["text", "json"] as const;

/** Lists the decisions which hold for a folder, or for one draft. Ends with 2 where a file of them has faults. */
export async function decisions(args: readonly string[]): Promise<number> {
  const command = verb("sayswho decisions", "Lists what the desk has dismissed, by whom, when and why.")
    .argument("[place]", "the folder or draft they hold for", ".")
    .option("-f, --format <name>", formats.join(" or "), "text");
  if (!read(command, args)) return 0;
  const { format } = command.opts<{ format: string }>();
  if (!formats.some((known) => known === format))
    throw new Complaint(
      `sayswho: no format “${format}” here.${didYouMean(format, formats)} Formats: ${formats.join(", ")}.`,
    );
  const place = resolve(command.args[0] ?? ".");
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) throw new Complaint(`${command.args[0]}: there is no such file or folder.`);
  let faults = 0;
  const ruleIds = rules.map(({ id }) => id);
  const { dismissals } = await circumstancesByFile(defaults(), ruleIds, (line) => {
    faults++;
    complain(line);
  })(stats.isDirectory() ? join(place, "draft.md") : place);
  const shown = dismissals.map((dismissal) => ({ ...dismissal, path: shownPath(dismissal.path) }));
  await standardOutput().write(
    format === "json" ? decisionsListJson(shown) : decisionsList(shown, lookOf(undefined, false)),
  );
  return faults > 0 ? 2 : 0;
}
