// The options of `sayswho check`: read, checked, and told what is wrong in words a reporter understands.
import { availableParallelism } from "node:os";
import {
  type Choices,
  didYouMean,
  houseNamed,
  houses,
  isoDay,
  type Severity,
  severities,
  unknownHouse,
  unknownRule,
  unknownVolume,
  volumes,
} from "../settings.ts";
import { read, verb } from "./arguments.ts";
import { Complaint } from "./complaint.ts";
import { type Format, formats, type Output } from "./outputs.ts";

const thresholds = ["error", "warning", "information", "never"] as const;

export interface Options {
  /** Files, folders, globs, "-" for standard input. */
  readonly patterns: readonly string[];
  /** Whether standard input holds rows of JSON, a draft in each. */
  readonly rows: boolean;
  /** What standard input is called, and where its configuration is looked for. */
  readonly stdinFilename: string | null;
  /** How many threads read drafts, the first included. */
  readonly jobs: number;
  /** At most one goes to standard output; none where a diff goes there. */
  readonly outputs: readonly Output[];
  /** What an archive had already: its file, and whether to write it anew. */
  readonly baseline: { readonly path: string; readonly updates: boolean } | null;
  readonly reportUnused: boolean;
  /** Whether counts of words, time and rules are told at the end. */
  readonly stats: boolean;
  /** Whether safe fixes are made, or shown as a diff. */
  readonly fix: "make" | "show" | null;
  /** Where drafts come from, if not from the patterns alone: the index, or what changed since a revision. */
  readonly from: { readonly staged: true } | { readonly since: string } | null;
  /** The file in which results are kept, or null where none are. */
  readonly cache: string | null;
  /** A path, the nearest one upward from each draft, or none at all. */
  readonly config: { readonly path: string } | "nearest" | "none";
  readonly choices: Choices;
  /** Whether files which the desk leaves alone are left alone; more files of such patterns, and more patterns. */
  readonly ignores: boolean;
  readonly ignorePaths: readonly string[];
  readonly ignorePatterns: readonly string[];
  /** The draft whose configuration is to be shown instead of linting, or null. */
  readonly printConfig: string | null;
  /** The only rules to run, or null for all. */
  readonly only: readonly string[] | null;
  readonly day: { readonly asOf: string; readonly asOfFrom: "asked" | "today" };
  /** The mildest severity to print. */
  readonly minSeverity: Severity;
  readonly failOn: (typeof thresholds)[number];
  readonly maxWarnings: number;
  /** Whether a pattern which names no draft is an error. */
  readonly errorOnUnmatched: boolean;
  /** Whether colours were asked for, or not wanted; undefined where nobody said. */
  readonly colour: boolean | undefined;
}

/** What a bare `sayswho` says, on stderr. */
export const shortHelp = `Sayswho reads news drafts the way a copy desk does. Name a draft or a folder:

  sayswho draft.md
  sayswho stories/

Use - to read standard input. sayswho --help tells the rest.
`;

const examples = `Sayswho reads news drafts the way a copy desk does, and asks three questions:
Is that his title? Who says so? Says who about that judgment?

Examples:
  sayswho draft.md                         read one draft
  sayswho stories/                         read every .md, .markdown and .txt file in a folder
  sayswho "stories/**/*-final.md"          read the files a pattern names
  sayswho --house reuters draft.md         hold the draft to a house's style
  sayswho --as-of 2025-12-04 draft.md      read an undated draft as of that day
  sayswho - < draft.md                     read standard input
  sayswho explain vague-attribution        learn why a desk asks
  sayswho rules                            list what Sayswho looks for
  sayswho who "president of France"        ask who holds an office, or what somebody is
  sayswho roster check                     look the desk's own roster through
  sayswho init                             write a first .sayswho.jsonc
  sayswho help help                        list the topics there is help on
  sayswho lsp --stdio                      start the language server for an editor
`;

const afterwards = `
Exit codes:
  0  clean, or nothing as grave as --fail-on
  1  findings as grave as --fail-on, or more warnings than --max-warnings
  2  something must be mended first: an unknown option, a bad setting, a file
     that cannot be read

What a draft says of itself in its front matter comes first: its date and its
house. Then come the options given here, then .sayswho.jsonc (or .sayswho.json)
in the draft's folder and those above, the nearest first:
  { "house": "ap", "rules": { "house-spelling": "off" } }
`;

interface Given {
  readonly format?: readonly string[];
  readonly outputFile?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly reportUnusedDismissals?: boolean;
  readonly stats?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly staged?: boolean;
  readonly since?: string;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly jobs?: string;
  readonly config?: string | boolean;
  readonly stdinFilename?: string;
  readonly stdinJsonl?: boolean;
  readonly asOf?: string;
  readonly house?: string;
  readonly rule?: readonly string[];
  readonly printConfig?: string;
  readonly ignore: boolean;
  readonly ignorePath?: readonly string[];
  readonly ignorePattern?: readonly string[];
  readonly only?: readonly string[];
  readonly minSeverity: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: string;
  readonly failOn: string;
  readonly errorOnUnmatchedPattern: boolean;
  readonly color?: boolean;
}

/** Reads the arguments of `check`. Null where only help was asked for. Throws a Complaint where they are wrong. */
export function readOptions(args: readonly string[], ruleIds: readonly string[]): Options | null {
  const asked: Asked[] = [];
  const command = commandOfCheck(asked);
  if (!read(command, args)) return null;
  const given = command.opts<Given>();
  const rows = given.stdinJsonl === true;
  const stdinFilename = given.stdinFilename ?? null;
  const patterns = patternsOf(command.args, rows, stdinFilename);
  const fix = fixOf(given, rows, patterns);
  const outputs = outputsOf(asked, rows ? "jsonl" : "stylish", fix === "show");
  const other = rows ? outputs.find(({ format }) => format !== "jsonl") : undefined;
  if (other)
    throw new Complaint(`sayswho: --stdin-jsonl answers in jsonl; leave out --format ${other.format}.`);
  if (given.updateBaseline && given.baseline === undefined)
    throw new Complaint("sayswho: --update-baseline writes the file which --baseline names; give both.");
  if (given.quiet && command.getOptionValueSource("minSeverity") === "cli")
    throw new Complaint("sayswho: --quiet and --min-severity say the same thing twice; give one of them.");
  const only = (given.only ?? []).flatMap((ids) => ids.split(",")).map((id) => id.trim());
  for (const id of only)
    if (!ruleIds.includes(id)) throw new Complaint(`sayswho: --only: ${unknownRule(id, ruleIds)}`);
  return {
    patterns,
    rows,
    stdinFilename,
    jobs: jobsOf(given.jobs),
    outputs,
    baseline:
      given.baseline === undefined ? null : { path: given.baseline, updates: given.updateBaseline === true },
    fix,
    from: fromOf(given, rows, fix, patterns),
    cache: given.cacheLocation ?? (given.cache ? ".sayswhocache" : null),
    stats: given.stats === true,
    reportUnused: given.reportUnusedDismissals === true,
    config: configOf(command.opts<Given>().config),
    choices: choicesOf(given, ruleIds),
    ignores: given.ignore,
    ignorePaths: given.ignorePath ?? [],
    ignorePatterns: given.ignorePattern ?? [],
    printConfig: given.printConfig ?? null,
    only: only.length > 0 ? only : null,
    day: dayOf(given.asOf),
    minSeverity: given.quiet ? "error" : oneOf("--min-severity", given.minSeverity, severities),
    failOn: oneOf("--fail-on", given.failOn, thresholds),
    maxWarnings: countOf(given.maxWarnings),
    errorOnUnmatched: given.errorOnUnmatchedPattern,
    colour: given.color,
  };
}

/** A format or a file, in the order in which they were asked for. */
interface Asked {
  readonly what: "format" | "file";
  readonly name: string;
}

/** The options of a bare `sayswho check`. */
export function defaults(): Options {
  const options = readOptions([], []);
  if (options === null) throw new Error("the defaults ask for help");
  return options;
}

function commandOfCheck(asked: Asked[]) {
  const note = (what: Asked["what"]) => (name: string) => asked.push({ what, name });
  const gather = (value: string, all: readonly string[] = []) => [...all, value];
  return verb("sayswho", "")
    .usage("[check] [options] <files, folders, patterns or ->")
    .argument("[drafts...]")
    .configureHelp({ visibleArguments: () => [] })
    .optionsGroup("What is printed:")
    .option(
      "-f, --format <name>",
      `${formats.join(", ")} (default: stylish); may be repeated`,
      note("format"),
    )
    .option(
      "-o, --output-file <path>",
      "write the results to a file, in the format named before it",
      note("file"),
    )
    .option("--min-severity <level>", `print nothing milder: ${severities.join(", ")}`, "hint")
    .option("--quiet", "print errors only")
    .option("--stats", "tell words, time and findings by rule on stderr")
    .option("--color", "show colours")
    .option("--no-color", "show no colours (so does NO_COLOR=1)")
    .optionsGroup("How drafts are read:")
    .option("--as-of <day>", "the day for drafts that do not date themselves, as 2025-12-04 (default: today)")
    .option("--house <name>", `house style for drafts that name none: ${houses.join(", ")}`)
    .option("--rule <id=severity>", `set a rule's severity (${volumes.join(", ")}); may be repeated`, gather)
    .option("--only <ids>", "run these rules only, separated by commas", gather)
    .option("-c, --config <path>", "use this configuration file")
    .option("--no-config", "use no configuration file")
    .option("--print-config <draft>", "show what holds for a draft, and where each choice stands")
    .option("--stdin-filename <path>", "what to call standard input, and where to look for its configuration")
    .option("--stdin-jsonl", 'read rows {"id","text","date"} from standard input, answer each with a row')
    .option("--jobs <n>", "how many threads read drafts (default: one for each core)")
    .optionsGroup("Which drafts are read:")
    .option("--ignore-path <path>", "leave alone what this file names, as .gitignore would", gather)
    .option("--ignore-pattern <pattern>", "leave alone what this pattern names", gather)
    .option("--no-ignore", "read what .gitignore, .sayswhoignore and the configuration leave alone")
    .option("--staged", "the drafts staged for the next commit, as they are staged")
    .option("--since <revision>", "the drafts which changed since a revision of git")
    .option("--no-error-on-unmatched-pattern", "do not mind a pattern or folder without drafts")
    .option("--cache", "keep results in .sayswhocache, and read again only what has changed")
    .option("--cache-location <path>", "keep them in this file")
    .optionsGroup("What is changed:")
    .option("--fix", "make the safe fixes, such as the house's spellings")
    .option("--fix-dry-run", "show as a diff what --fix would change")
    .optionsGroup("When it counts as failed:")
    .option("--fail-on <level>", `exit 1 from this severity on: ${thresholds.join(", ")}`, "error")
    .option("--baseline <path>", "count only what this file does not know yet")
    .option("--update-baseline", "write that file anew: all that is found now is known")
    .option("--report-unused-dismissals", "exit 1 where a dismissal or a comment waives nothing any more")
    .option("--max-warnings <n>", "exit 1 where there are more warnings than this")
    .addHelpText("before", examples)
    .addHelpText("after", afterwards);
}

function patternsOf(args: readonly string[], rows: boolean, stdinFilename: string | null): readonly string[] {
  if (args.includes("")) throw new Complaint("sayswho: one of the file names is empty.");
  if (rows) {
    const file = args.find((arg) => arg !== "-");
    if (file) throw new Complaint(`sayswho: --stdin-jsonl reads standard input only; leave out “${file}”.`);
    return ["-"];
  }
  if (stdinFilename === null || args.includes("-")) return args;
  if (args.length > 0)
    throw new Complaint("sayswho: --stdin-filename names standard input; add - to read it as well.");
  return ["-"];
}

function fixOf(given: Given, rows: boolean, patterns: readonly string[]): Options["fix"] {
  const { fix, fixDryRun } = given;
  if (fix && fixDryRun)
    throw new Complaint("sayswho: --fix makes fixes and --fix-dry-run only shows them; give one of them.");
  if (!fix && !fixDryRun) return null;
  if (rows) throw new Complaint(`sayswho: rows are not fixed; leave out ${fix ? "--fix" : "--fix-dry-run"}.`);
  if (fix && patterns.includes("-"))
    throw new Complaint(
      "sayswho: --fix changes files; --fix-dry-run shows what would change in standard input.",
    );
  return fix ? "make" : "show";
}

function fromOf(
  { staged, since }: Given,
  rows: boolean,
  fix: Options["fix"],
  patterns: readonly string[],
): Options["from"] {
  const option = staged ? "--staged" : since === undefined ? null : "--since";
  if (option === null) return null;
  if (staged && since !== undefined)
    throw new Complaint("sayswho: --staged and --since each choose the drafts; give one of them.");
  if (rows || patterns.includes("-"))
    throw new Complaint(`sayswho: ${option} reads files; leave out standard input.`);
  if (staged && fix === "make")
    throw new Complaint("sayswho: --fix changes the folder, and --staged reads the index; give one of them.");
  return staged ? { staged } : { since: since ?? "" };
}

/** Which format goes where: a file belongs to the format before it; a lone pair may come in either order. */
function outputsOf(asked: readonly Asked[], usual: Format, diff: boolean): readonly Output[] {
  const outputs: { format: Format; file: string | null }[] = [];
  const [first, second] = asked;
  const pair = asked.length === 2 && first?.what === "file" && second?.what === "format";
  for (const { what, name } of pair ? [second, first] : asked) {
    const last = outputs.at(-1);
    if (what === "format") outputs.push({ format: oneOf("--format", name, formats), file: null });
    else if (!last) outputs.push({ format: usual, file: name });
    else if (last.file === null) last.file = name;
    else throw new Complaint(`sayswho: say with --format what goes into “${name}”: -f json -o ${name}.`);
  }
  if (diff && outputs.some(({ file }) => file === null))
    throw new Complaint(
      "sayswho: with --fix-dry-run the diff goes to the terminal; give formats a file with -o.",
    );
  if (outputs.length === 0 && !diff) outputs.push({ format: usual, file: null });
  if (outputs.filter(({ file }) => file === null).length > 1)
    throw new Complaint("sayswho: only one format can go to the terminal; give the others a file with -o.");
  return outputs;
}

function configOf(given: string | boolean | undefined): Options["config"] {
  if (given === false) return "none";
  return typeof given === "string" ? { path: given } : "nearest";
}

function choicesOf({ house: name, rule: pairs }: Given, ruleIds: readonly string[]): Choices {
  const house = name === undefined ? null : houseNamed(name);
  if (name !== undefined && !house) throw new Complaint(`sayswho: --house: ${unknownHouse(name)}`);
  const chosen: Record<string, Severity | "off"> = {};
  for (const pair of pairs ?? []) {
    const [id = "", written] = pair.split("=", 2);
    if (written === undefined)
      throw new Complaint(`sayswho: --rule wants RULE=SEVERITY, such as house-spelling=off, not “${pair}”.`);
    if (!ruleIds.includes(id)) throw new Complaint(`sayswho: --rule: ${unknownRule(id, ruleIds)}`);
    const volume = volumes.find((known) => known === written);
    if (!volume) throw new Complaint(`sayswho: --rule: ${unknownVolume(id, written)}`);
    chosen[id] = volume;
  }
  return { ...(house ? { house } : {}), rules: chosen };
}

function dayOf(asOf: string | undefined): Options["day"] {
  if (asOf === undefined) return { asOf: today(), asOfFrom: "today" };
  const day = isoDay(asOf);
  if (!day)
    throw new Complaint(`sayswho: --as-of: “${asOf}” is no day of the calendar. Write it as 2025-12-04.`);
  return { asOf: day, asOfFrom: "asked" };
}

/** Today where the reporter sits, as an ISO day. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function jobsOf(written: string | undefined): number {
  if (written === undefined) return availableParallelism();
  if (!/^[1-9]\d{0,2}$/.test(written))
    throw new Complaint(`sayswho: --jobs wants a number from 1 to 999, not “${written}”.`);
  return Number(written);
}

function countOf(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(written))
    throw new Complaint(`sayswho: --max-warnings wants a number, such as 0 or 10, not “${written}”.`);
  return Number(written);
}

/** One of the words known. Throws a Complaint with a guess at what was meant. */
function oneOf<T extends string>(option: string, written: string, known: readonly T[]): T {
  const word = known.find((candidate) => candidate === written);
  if (word) return word;
  const hint = didYouMean(written, known);
  throw new Complaint(`sayswho: ${option} cannot be “${written}”.${hint} Choose from ${known.join(", ")}.`);
}
