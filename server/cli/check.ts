// `sayswho check`, the default verb: lints drafts, prints what it finds, and answers with an exit code.
import { resolve } from "node:path";
import { lint } from "../lint.ts";
import { jsonlReport, jsonReport } from "../report/json.ts";
import type { Report } from "../report/report.ts";
import { stylishReport } from "../report/stylish.ts";
import { rules } from "../rules/index.ts";
import { Complaint, complain, HungUp, writeError } from "./complaint.ts";
import { circumstancesByFile } from "./configuration.ts";
import { findDrafts, readSource, standardInput } from "./drafts.ts";
import { tellOfFrontMatter } from "./front-matter.ts";
import { type Options, readOptions, shortHelp } from "./options.ts";
import { fileOutput, type Outlet, standardOutput } from "./outlet.ts";
import { printConfig } from "./print-config.ts";
import { answerRows } from "./rows.ts";
import { Verdict } from "./verdict.ts";

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
  const circumstancesOf = circumstancesByFile(options, ruleIds, (line) => verdict.fault(line));
  const sources = findDrafts(options.patterns, stdinPath, {
    complain: (line) => verdict.fault(line),
    unmatched: (line) => {
      if (options.errorOnUnmatched) verdict.fault(line);
    },
  });
  const outlet = openOutlet(
    options,
    sources.map((source) => source.file),
  );
  const report = reportIn(options);
  await outlet.write(report.head);
  for (const source of sources) {
    const { settings, leftAlone } = await circumstancesOf(source.file ?? resolve(stdinPath));
    if (leftAlone !== null) {
      if (source.named) complain(`${source.path}: ${leftAlone}. --no-ignore reads it all the same.`);
      continue;
    }
    let piece: string;
    try {
      const text = await readSource(source);
      const linted = lint(text, settings);
      tellOfFrontMatter(source.path, linted, (line) => verdict.fault(line));
      piece = report.draft({ path: source.path, lint: linted, shown: verdict.shown(linted) });
      verdict.count(linted);
    } catch (error) {
      if (error instanceof Complaint) verdict.unreadable(error.message);
      else verdict.stumbled(source.path, error);
      continue;
    }
    await outlet.write(piece);
  }
  await outlet.write(report.foot(verdict));
  outlet.close();
}

async function checkRows(options: Options, verdict: Verdict): Promise<void> {
  const circumstancesOf = circumstancesByFile(options, ruleIds, (line) => verdict.fault(line));
  const { settings } = await circumstancesOf(resolve(options.stdinFilename ?? "<stdin>"));
  const outlet = openOutlet(options, []);
  await answerRows(standardInput(), outlet, settings, verdict);
  outlet.close();
}

function openOutlet({ outputFile }: Options, drafts: readonly (string | null)[]): Outlet {
  if (outputFile === null) return standardOutput();
  if (drafts.includes(resolve(outputFile)))
    throw new Complaint(`sayswho: --output-file “${outputFile}” is one of the drafts. Choose another name.`);
  return fileOutput(outputFile);
}

function reportIn({ format, look }: Options): Report {
  if (format === "json") return jsonReport();
  return format === "jsonl" ? jsonlReport() : stylishReport(look);
}
