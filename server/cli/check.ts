// `sayswho check`, the default verb: lints drafts, prints what it finds, and answers with an exit code.
import { resolve } from "node:path";
import { type Diagnostic, lint } from "../lint.ts";
import { rules } from "../rules/index.ts";
import { Baseline } from "./baseline.ts";
import { Complaint, complain, HungUp, writeError } from "./complaint.ts";
import { circumstancesByFile } from "./configuration.ts";
import { findDrafts, readSource, standardInput } from "./drafts.ts";
import { fingerprintIn } from "./fingerprints.ts";
import { tellOfFrontMatter } from "./front-matter.ts";
import { type Options, readOptions, shortHelp } from "./options.ts";
import { fileOutput, standardOutput } from "./outlet.ts";
import { Outputs } from "./outputs.ts";
import { printConfig } from "./print-config.ts";
import { answerRows } from "./rows.ts";
import { Verdict } from "./verdict.ts";
import { Waivers } from "./waivers.ts";

const ruleIds = rules.map((rule) => rule.id);

/** The exit codes are those of the contract: 0 clean, 1 findings, 2 something must be mended. */
export async function check(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ruleIds);
  if (options === null) return 0;
  if (options.printConfig !== null) return printConfig(options.printConfig, options);
  if (options.patterns.length === 0) {
    writeError(shortHelp);
    return 2;
  }
  const verdict = new Verdict(options);
  try {
    if (options.rows) await checkRows(options, verdict);
    else await checkDrafts(options, verdict);
  } catch (error) {
    if (!(error instanceof HungUp)) throw error;
  }
  return verdict.exitCode();
}

async function checkDrafts(options: Options, verdict: Verdict): Promise<void> {
  const stdinPath = options.stdinFilename ?? "<stdin>";
  const baseline = options.baseline && new Baseline(options.baseline.path, options.baseline.updates);
  const circumstancesOf = circumstancesByFile(options, ruleIds, (line) => verdict.fault(line));
  const sources = findDrafts(options.patterns, stdinPath, {
    complain: (line) => verdict.fault(line),
    unmatched: (line) => {
      if (options.errorOnUnmatched) verdict.fault(line);
    },
  });
  const files = sources.map((source) => source.file);
  const outputs = new Outputs(options.outputs, options.colour, files);
  const waivers = new Waivers();
  await outputs.begin();
  for (const source of sources) {
    const file = source.file ?? resolve(stdinPath);
    const { settings, roster, leftAlone, dismissals } = await circumstancesOf(file);
    if (leftAlone !== null) {
      if (source.named) complain(`${source.path}: ${leftAlone}. --no-ignore reads it all the same.`);
      continue;
    }
    let pieces: readonly string[];
    try {
      const text = await readSource(source);
      const linted = lint(text, settings, roster);
      tellOfFrontMatter(source.path, linted, (line) => verdict.fault(line));
      const fingerprintOf = (diagnostic: Diagnostic) => fingerprintIn(linted, diagnostic);
      const isKnown = (diagnostic: Diagnostic) => baseline?.knows(fingerprintOf(diagnostic)) === true;
      const counted = linted.diagnostics.filter((diagnostic) => !isKnown(diagnostic));
      pieces = outputs.pieces({
        path: source.path,
        lint: linted,
        shown: verdict.shown(counted),
        known: baseline && linted.diagnostics.filter(isKnown),
        fingerprintOf,
      });
      verdict.count(linted, counted);
      baseline?.note(file, linted);
      waivers.note(source.path, linted, dismissals);
    } catch (error) {
      if (error instanceof Complaint) verdict.unreadable(error.message);
      else verdict.stumbled(source.path, error);
      continue;
    }
    await outputs.write(pieces);
  }
  if (options.reportUnused) for (const line of waivers.unused()) verdict.unused(line);
  await outputs.end(verdict);
  baseline?.save();
}

async function checkRows(options: Options, verdict: Verdict): Promise<void> {
  const circumstancesOf = circumstancesByFile(options, ruleIds, (line) => verdict.fault(line));
  const { settings, roster } = await circumstancesOf(resolve(options.stdinFilename ?? "<stdin>"));
  const [output] = options.outputs;
  const outlet = output?.file ? fileOutput(output.file) : standardOutput();
  await answerRows(standardInput(), outlet, settings, roster, verdict);
  outlet.close();
}
