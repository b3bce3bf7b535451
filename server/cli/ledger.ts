// `sayswho ledger`: who says what in a draft, in one table an editor reads in ten seconds.
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Option } from "commander";
import { readDraft } from "../facts/draft.ts";
import { readLedger } from "../ledger.ts";
import { toJson } from "../report/json.ts";
import { ledgerCsv, ledgerMarkdown, ledgerObject, ledgerTable, type ReadLedger } from "../report/ledger.ts";
import { rules } from "../rules/index.ts";
import { isoDay, type Settings } from "../settings.ts";
import { readText } from "../text/text.ts";
import { read, verb } from "./arguments.ts";
import { apologise, Complaint, complain, HungUp } from "./complaint.ts";
import { type CircumstancesOf, circumstancesByFile } from "./configuration.ts";
import { findDrafts, isDraftBy, readSource } from "./drafts.ts";
import { defaults } from "./options.ts";
import { type Outlet, standardOutput } from "./outlet.ts";
import { readRow } from "./row.ts";

const formats = ["table", "json", "jsonl", "csv", "markdown"] as const;
type Format = (typeof formats)[number];

interface Given {
  readonly format: Format;
  readonly stdinJsonl?: boolean;
  readonly asOf?: string;
  readonly config: boolean;
}

/** Exit 0 where every draft was read, 2 where one was not or nothing was named. */
export async function ledger(args: readonly string[]): Promise<number> {
  const command = verb("sayswho ledger", "Shows who says what in a draft, and what nobody answers for.")
    .argument("[drafts...]", "files, folders or globs; - for standard input")
    .addOption(new Option("-f, --format <name>", "how to show it").choices([...formats]).default("table"))
    .option("--stdin-jsonl", 'read {"id","text","date"} lines from standard input, answer a line for each')
    .option("--as-of <day>", "the day of drafts which do not date themselves, such as 2025-12-04")
    .option("--no-config", "leave .sayswho.jsonc aside");
  if (!read(command, args)) return 0;
  const given = command.opts<Given>();
  const day = given.asOf === undefined ? null : isoDay(given.asOf);
  if (given.asOf !== undefined && day === null)
    throw new Complaint(`sayswho: --as-of: “${given.asOf}” is no day of the calendar, such as 2025-12-04.`);
  const base = defaults();
  const options = {
    ...base,
    ...(day === null ? {} : { day: { asOf: day, asOfFrom: "asked" as const } }),
    ...(given.config ? {} : { config: "none" as const }),
  };
  const faults: string[] = [];
  const circumstancesOf = circumstancesByFile(
    options,
    rules.map(({ id }) => id),
    (fault) => faults.push(fault),
  );
  let code = 0;
  try {
    if (given.stdinJsonl) code = await answerRows((await circumstancesOf(resolve("<stdin>"))).settings);
    else if (command.args.length === 0)
      throw new Complaint(
        "sayswho: name a draft, such as “sayswho ledger draft.md”. See sayswho ledger --help.",
      );
    else code = await showDrafts(command.args, given.format, circumstancesOf);
  } catch (error) {
    if (!(error instanceof HungUp)) throw error;
  }
  for (const fault of faults) complain(fault);
  return faults.length > 0 ? 2 : code;
}

function ledgerOf(path: string, source: string, settings: Settings): ReadLedger {
  const draft = readDraft(readText(source), settings);
  return { path, draft, ledger: readLedger(draft) };
}

async function showDrafts(
  patterns: readonly string[],
  format: Format,
  circumstancesOf: CircumstancesOf,
): Promise<number> {
  let code = 0;
  const fault = (words: string) => {
    complain(words);
    code = 2;
  };
  const sources = await findDrafts(
    patterns,
    "<stdin>",
    { complain: fault, unmatched: fault },
    isDraftBy(circumstancesOf),
  );
  const outlet = standardOutput();
  // One draft is one object; several are a list of them.
  const several = format === "json" && sources.length !== 1;
  if (several) await outlet.write('{"version":1,"files":[');
  let shown = 0;
  for (const source of sources) {
    try {
      const { settings } = await circumstancesOf(source.file ?? resolve("<stdin>"));
      await show(ledgerOf(source.path, await readSource(source), settings), format, shown, outlet);
      shown++;
    } catch (error) {
      if (error instanceof HungUp) throw error;
      if (error instanceof Complaint) complain(error.message);
      else apologise(source.path, error);
      code = 2;
    }
  }
  if (several) await outlet.write("\n]}");
  if (format === "json") await outlet.write("\n");
  return code;
}

async function show(ledgerRead: ReadLedger, format: Format, before: number, outlet: Outlet): Promise<void> {
  const object = () => toJson({ path: ledgerRead.path, ...ledgerObject(ledgerRead) });
  const pieces: Readonly<Record<Format, () => string>> = {
    table: () => `${before > 0 ? "\n" : ""}${ledgerTable(ledgerRead, process.stdout.columns ?? 80)}`,
    markdown: () => `${before > 0 ? "\n" : ""}${ledgerMarkdown(ledgerRead)}`,
    csv: () => ledgerCsv(ledgerRead, before === 0),
    jsonl: () => `${object()}\n`,
    json: () => `${before > 0 ? ",\n" : ""}${object()}`,
  };
  await outlet.write(pieces[format]());
}

/** A line out for each line in, in order; a bad one is answered by an error on its line and makes the exit code 2. */
async function answerRows(settings: Settings): Promise<number> {
  const outlet = standardOutput();
  let code = 0;
  let number = 0;
  for await (const row of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    let id: string | number | null = null;
    try {
      const given = readRow(Buffer.from(row, "utf8"));
      id = given.id;
      const dated =
        given.date === null ? settings : { ...settings, asOf: given.date, asOfFrom: "asked" as const };
      await outlet.write(`${toJson({ id, ...ledgerObject(ledgerOf("<stdin>", given.text, dated)) })}\n`);
    } catch (error) {
      if (error instanceof HungUp) throw error;
      code = 2;
      const message = error instanceof Error ? error.message : String(error);
      await outlet.write(`${toJson({ id, error: { line: number, message } })}\n`);
    }
  }
  return code;
}
