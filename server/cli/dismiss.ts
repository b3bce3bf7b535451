// `sayswho dismiss FILE:LINE RULE`: writes down that the desk has looked at a finding and lets it stand, and why.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { deskFiles } from "../configuration/resolve.ts";
import { findingAt, keyOf, writeDismissal } from "../decisions.ts";
import { type Diagnostic, lint } from "../lint.ts";
import { positionsIn } from "../report/positions.ts";
import { rules } from "../rules/index.ts";
import { unknownRule } from "../settings.ts";
import { nameOfWriter } from "../writer.node.ts";
import { read, verb } from "./arguments.ts";
import { Complaint, complain } from "./complaint.ts";
import { type Circumstances, circumstancesByFile, shownPath } from "./configuration.ts";
import { appendToDeskFile } from "./desk-file.ts";
import { readSource } from "./drafts.ts";
import { defaults, today } from "./options.ts";

interface Given {
  readonly reason?: string;
  readonly who?: string;
}

/** Writes a line for each mark of the rule on that line of the draft. Throws a Complaint where there is none. */
export async function dismiss(args: readonly string[]): Promise<number> {
  const command = verb("sayswho dismiss", "Lets a finding stand, and writes down who decided so and why.")
    .argument("<file:line>", "where the finding is, such as draft.md:7")
    .argument("<rule>", "its rule, such as vague-attribution")
    .option("-r, --reason <words>", "why it stands; others will read it")
    .option("--who <name>", "who decides (default: your name in git, or your user name)");
  if (!read(command, args)) return 0;
  const [place = "", rule = ""] = command.args;
  const { reason, who } = command.opts<Given>();
  const { path, line } = placeIn(place);
  const ruleIds = rules.map(({ id }) => id);
  if (!ruleIds.includes(rule)) throw new Complaint(`sayswho: ${unknownRule(rule, ruleIds)}`);
  const why = reason?.trim();
  if (!why)
    throw new Complaint('sayswho: say why, for those who read it later: --reason "agreed with the desk".');

  const file = resolve(path);
  const faults: string[] = [];
  const options = defaults();
  const circumstances = await circumstancesByFile(options, ruleIds, (fault) => faults.push(fault))(file);
  if (faults.length > 0) throw new Complaint(faults.join("\n"));
  const text = await readSource({ path, file, named: true });
  const { draft, diagnostics } = lint(text, circumstances.settings, circumstances.roster);
  const { rangeOf } = positionsIn(text);
  const here = diagnostics.filter(({ span }) => {
    const { start, end } = rangeOf(span);
    return start.line <= line && line <= end.line;
  });
  const marks = here.filter((diagnostic) => diagnostic.rule === rule);
  if (marks.length === 0) throw new Complaint(`${path}:${line}: ${nothingHere(rule, here)}`);

  const decided = { who: who?.trim() || nameOfWriter(), when: today(), why };
  const lines = new Map(
    marks.map(({ span }) => {
      const finding = findingAt(draft.text, rule, span);
      return [keyOf(finding), writeDismissal({ ...finding, ...decided })];
    }),
  );
  const target = targetOf(circumstances, file);
  appendToDeskFile(target, [...lines.values()].join(""));
  for (const { excerpt } of marks)
    complain(`${path}:${line}: “${excerpt}” stands. Noted in ${shownPath(target)}.`);
  return 0;
}

function placeIn(place: string): { readonly path: string; readonly line: number } {
  const [, path, line] = /^(.+?):(\d{1,9})(?::\d+)?$/.exec(place) ?? [];
  if (!path || !line || Number(line) === 0)
    throw new Complaint(`sayswho: name the draft and the line, such as draft.md:7, not “${place}”.`);
  return { path, line: Number(line) };
}

function nothingHere(rule: string, here: readonly Diagnostic[]): string {
  const others = [...new Set(here.map((diagnostic) => diagnostic.rule))];
  const known = others.length > 0 ? ` It has ${others.join(", ")}.` : "";
  return `this line has no finding of ${rule}.${known}`;
}

/** The nearest file of decisions; else beside the nearest configuration; else at the top of the repository. */
function targetOf({ chain }: Circumstances, file: string): string {
  const [nearest] = chain.decisions;
  if (nearest) return nearest.path;
  const configured = chain.links.at(-1)?.base;
  return join(configured ?? topOf(dirname(file)), deskFiles.decisions);
}

function topOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folder;
  }
}
