// `sayswho decisions`: what the desk has dismissed, who decided so, when and why, and what of it has lapsed.
import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { normalised, type WrittenDismissal } from "../decisions.ts";
import { lint } from "../lint.ts";
import { decisionsList, decisionsListJson } from "../report/decisions.ts";
import { rules } from "../rules/index.ts";
import { didYouMean } from "../settings.ts";
import { readText } from "../text/text.ts";
import { read, verb } from "./arguments.ts";
import { Complaint, complain } from "./complaint.ts";
import { type CircumstancesOf, circumstancesByFile, shownPath } from "./configuration.ts";
import { findDrafts, isDraftBy, readSource } from "./drafts.ts";
import { lookOf } from "./look.ts";
import { defaults } from "./options.ts";
import { standardOutput } from "./outlet.ts";

const formats = ["text", "json"] as const;

/** Lists the decisions which hold for a folder, or for one draft. Ends with 2 where a file cannot be read. */
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
  const fault = (line: string) => {
    faults++;
    complain(line);
  };
  const circumstancesOf = circumstancesByFile(defaults(), ruleIds, fault);
  const { dismissals } = await circumstancesOf(stats.isDirectory() ? join(place, "draft.md") : place);
  const alive = await stillFound(dismissals, circumstancesOf, fault);
  const shown = dismissals.map((dismissal) => ({
    ...dismissal,
    path: shownPath(dismissal.path),
    lapsed: !alive.has(dismissal),
  }));
  await standardOutput().write(
    format === "json" ? decisionsListJson(shown) : decisionsList(shown, lookOf(undefined, false)),
  );
  return faults > 0 ? 2 : 0;
}

/** Those of the decisions whose finding some draft still has, among the drafts of the folders for which they were written. */
async function stillFound(
  dismissals: readonly WrittenDismissal[],
  circumstancesOf: CircumstancesOf,
  fault: (line: string) => void,
): Promise<ReadonlySet<WrittenDismissal>> {
  const alive = new Set<WrittenDismissal>();
  // A file lies in `.sayswho/` of the folder for whose drafts it holds.
  const folders = [...new Set(dismissals.map(({ path }) => shownPath(dirname(dirname(path)))))];
  const ears = { complain: fault, unmatched: () => {} };
  for (const source of await findDrafts(folders, "<stdin>", ears, isDraftBy(circumstancesOf))) {
    const { settings, roster, leftAlone, dismissals: own } = await circumstancesOf(resolve(source.path));
    const open = own.filter((dismissal) => !alive.has(dismissal));
    if (leftAlone !== null || open.length === 0) continue;
    try {
      const copy = await readSource(source);
      const prose = normalised(readText(copy).prose);
      if (!open.some(({ sentence }) => prose.includes(sentence))) continue;
      // A rule which is off today may speak again tomorrow.
      const { dismissed } = lint(copy, { ...settings, rules: {} }, roster);
      for (const dismissal of dismissed) alive.add(dismissal);
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      fault(error.message);
    }
  }
  return alive;
}
