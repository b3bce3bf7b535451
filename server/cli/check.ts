// `sayswho check`, the default verb: lints drafts, prints what it finds, and answers with an exit code.
import { resolve } from "node:path";
import { mend } from "../fixes.ts";
import { type Diagnostic, type Findings, lint } from "../lint.ts";
import { counted } from "../report/counts.ts";
import { mendingsInWords } from "../report/mendings.ts";
import type { Look } from "../report/stylish.ts";
import { rules } from "../rules/index.ts";
import { readTextLater } from "../text/text.ts";
import { Ahead, type ReadAhead } from "./ahead.ts";
import { Complaint, complain, HungUp, writeError } from "./complaint.ts";
import { type CircumstancesOf, circumstancesByFile } from "./configuration.ts";
import { draftsOfGit, findDrafts, isDraftBy, readSource, type Source, standardInput } from "./drafts.ts";
import { fingerprintIn } from "./fingerprints.ts";
import { tellOfFrontMatter } from "./front-matter.ts";
import { filesSince, stagedFiles } from "./git.ts";
import { findingsOf, keptOf } from "./kept.ts";
import { lookOf } from "./look.ts";
import { type Options, readOptions, shortHelp } from "./options.ts";
import { fileOutput, standardOutput } from "./outlet.ts";
import { Outputs } from "./outputs.ts";
import { Progress } from "./progress.ts";
import { Stats } from "./stats.ts";
import { Verdict } from "./verdict.ts";
import { Waivers } from "./waivers.ts";
import type { Copy } from "./workers.ts";

const ruleIds = rules.map((rule) => rule.id);

/** The exit codes are those of the contract: 0 clean, 1 findings, 2 something must be mended. */
export async function check(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ruleIds);
  if (options === null) return 0;
  if (options.printConfig !== null)
    return (await import("./print-config.ts")).printConfig(options.printConfig, options);
  if (options.patterns.length === 0 && options.from === null) {
    writeError(shortHelp);
    return 2;
  }
  const verdict = new Verdict(options);
  try {
    if (options.rows) await checkRows(args, options, verdict);
    else await checkDrafts(args, options, verdict);
  } catch (error) {
    if (!(error instanceof HungUp)) throw error;
  }
  return verdict.exitCode();
}

async function checkDrafts(args: readonly string[], options: Options, verdict: Verdict): Promise<void> {
  const stdinPath = options.stdinFilename ?? "<stdin>";
  // What few runs need is loaded when a run needs it.
  const baseline =
    options.baseline &&
    new (await import("./baseline.ts")).Baseline(options.baseline.path, options.baseline.updates);
  const cache = options.cache === null ? null : new (await import("./cache.ts")).Cache(options.cache);
  const circumstancesOf = circumstancesByFile(options, ruleIds, (line) => verdict.fault(line));
  const sources = await sourcesOf(options, stdinPath, circumstancesOf, verdict);
  const outputs = new Outputs(
    options.outputs,
    options.colour,
    sources.map((source) => source.file),
  );
  const differences = options.fix === "show" ? standardOutput() : null;
  const waivers = new Waivers();
  const stats = options.stats ? new Stats() : null;
  const mendings: string[] = [];
  let passedOver: string | null = null;
  const progress = new Progress(sources.length);
  const talks = differences !== null || options.outputs.some(({ file }) => file === null);
  const fileOf = (source: Source) => source.file ?? resolve(stdinPath);
  const copyOf = async (source: Source): Promise<Copy | null> => {
    const file = fileOf(source);
    const { settings, chain, leftAlone } = await circumstancesOf(file);
    // Standard input can be read but once.
    if (leftAlone !== null || source.file === null) return null;
    const copy = await readSource(source);
    return cache?.knows(file, copy, settings, chain) ? null : { file, source: copy };
  };
  const lintAhead = async ({ file, source }: Copy): Promise<ReadAhead> => {
    const { settings, roster } = await circumstancesOf(file);
    const linted = lint(source, settings, roster);
    return { source, kept: keptOf(linted), text: linted.draft.text };
  };
  const ahead = new Ahead(sources, args, options.jobs, copyOf, lintAhead);
  await outputs.begin();
  try {
    for (const [turn, source] of sources.entries()) {
      progress.step();
      const file = fileOf(source);
      const { settings, chain, roster, leftAlone, dismissals } = await circumstancesOf(file);
      if (leftAlone !== null) {
        if (source.named) complain(`${source.path}: ${leftAlone}. --no-ignore reads it all the same.`);
        else passedOver ??= `${source.path}: ${leftAlone}`;
        continue;
      }
      let pieces: readonly string[];
      let changes = "";
      try {
        const readAhead = await ahead.take(turn);
        const text = readAhead?.source ?? (await readSource(source));
        const read = (copy: string): Findings => {
          const kept = cache?.find(file, copy, settings, chain);
          if (kept) return kept;
          const linted =
            readAhead?.source === copy
              ? findingsOf(readAhead.kept, readAhead.text ?? readTextLater(copy), settings.dismissals ?? [])
              : lint(copy, settings, roster);
          cache?.note(file, copy, settings, chain, linted);
          return linted;
        };
        const isKnown = (diagnostic: Diagnostic, found: Findings) =>
          baseline?.knows(fingerprintIn(found, diagnostic)) === true;
        const mended =
          options.fix === null
            ? { source: text, made: [], reading: read(text) }
            : mend(text, read, (diagnostic, found) => !isKnown(diagnostic, found));
        let linted = mended.reading;
        if (mended.made.length > 0) {
          const isMade = options.fix === "make";
          if (isMade && !(await rewritten(source, text, mended.source, verdict))) linted = read(text);
          else {
            if (isMade) mendings.push(`${source.path}: ${mendingsInWords(mended.made)}`);
            else {
              const { difference } = await import("../report/difference.ts");
              changes = difference(source.path, text, mended.source, paintOf(options));
            }
            verdict.mended += mended.made.length;
            verdict.mendedDrafts++;
          }
        }
        tellOfFrontMatter(source.path, linted, (line) => verdict.fault(line), complain);
        const unknown = linted.diagnostics.filter((diagnostic) => !isKnown(diagnostic, linted));
        pieces = outputs.pieces({
          path: source.path,
          lint: linted,
          shown: verdict.shown(unknown),
          known: baseline && linted.diagnostics.filter((diagnostic) => isKnown(diagnostic, linted)),
          fingerprintOf: (diagnostic) => fingerprintIn(linted, diagnostic),
        });
        verdict.count(linted, unknown);
        baseline?.note(file, linted);
        waivers.note(source.path, linted, dismissals, settings.rules);
        stats?.note(linted);
      } catch (error) {
        if (error instanceof Complaint) verdict.unreadable(error.message);
        else verdict.stumbled(source.path, error);
        continue;
      }
      if (talks) progress.clear();
      await outputs.write(pieces);
      await differences?.write(changes);
    }
  } finally {
    await ahead.close();
  }
  progress.clear();
  if (options.reportUnused) for (const line of waivers.unused()) verdict.unused(line);
  await outputs.end(verdict);
  stats?.tell(complain);
  if (options.fix === "show") tellOfFixes(verdict);
  for (const line of mendings) complain(line);
  if (passedOver !== null && verdict.isEmpty && options.from === null)
    complain(`No draft was read: all of them were left alone. ${passedOver}. --no-ignore reads them.`);
  baseline?.save();
  cache?.save();
}

/** Whether the mended draft stands in the place of the one that was read; where it cannot, that is told. */
async function rewritten(source: Source, before: string, after: string, verdict: Verdict): Promise<boolean> {
  try {
    await (await import("./rewrite.ts")).rewrite(source, before, after);
    return true;
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    verdict.fault(error.message);
    return false;
  }
}

/** The drafts to be read, in the order in which they are told. */
async function sourcesOf(
  options: Options,
  stdinPath: string,
  circumstancesOf: CircumstancesOf,
  verdict: Verdict,
): Promise<readonly Source[]> {
  const { from, patterns } = options;
  const isDraft = isDraftBy(circumstancesOf);
  if (from !== null) {
    const files = "since" in from ? filesSince(from.since) : stagedFiles();
    return draftsOfGit(files, patterns, "staged" in from, isDraft);
  }
  const ears = {
    complain: (line: string) => verdict.fault(line),
    unmatched: (line: string) => {
      if (options.errorOnUnmatched) verdict.fault(line);
    },
  };
  return findDrafts(patterns, stdinPath, ears, isDraft);
}

/** How a diff is painted for a reader at a terminal; null where a program takes it. */
function paintOf({ colour }: Options): Look | null {
  return process.stdout.isTTY === true ? lookOf(colour, false) : null;
}

function tellOfFixes({ mended, mendedDrafts }: Verdict): void {
  if (mended > 0) complain(`${counted(mended, "fix")} would be made in ${counted(mendedDrafts, "draft")}.`);
}

async function checkRows(args: readonly string[], options: Options, verdict: Verdict): Promise<void> {
  const circumstancesOf = circumstancesByFile(options, ruleIds, (line) => verdict.fault(line));
  const circumstances = await circumstancesOf(resolve(options.stdinFilename ?? "<stdin>"));
  const { answerRows } = await import("./rows.ts");
  const [output] = options.outputs;
  const outlet = output?.file ? fileOutput(output.file) : standardOutput();
  await answerRows(standardInput(), outlet, args, options, circumstances, verdict);
  outlet.close();
}
