// `sayswho roster`: looks the desk's roster through, adds a row to it, and fetches current office holders on request.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { deskFiles } from "../configuration/resolve.ts";
import { inspectionInWords } from "../report/inspection.ts";
import { officeInWords, termInWords } from "../report/tenures.ts";
import { addition } from "../roster/addition.ts";
import { type Cells, type DeskRoster, readDeskRoster } from "../roster/desk.ts";
import { inspect } from "../roster/inspection.ts";
import { stacker } from "../roster/stack.ts";
import { rules } from "../rules/index.ts";
import { didYouMean } from "../settings.ts";
import { read, verb } from "./arguments.ts";
import { Complaint, complain, reasonOf, writeError } from "./complaint.ts";
import { circumstancesByFile, complaintsAbout, shownPath } from "./configuration.ts";
import { writeDeskFile } from "./desk-file.ts";
import { lookOf } from "./look.ts";
import { defaults, today } from "./options.ts";
import { standardOutput } from "./outlet.ts";
import type { update as Update } from "./update.ts";

const help = `Keeps the desk's own roster, .sayswho/roster.csv: a spreadsheet of who holds which office.

  sayswho roster check                    look it through: slips, disagreements, what is over
  sayswho roster add "Ana Obi" mayor Northbridge --from 2024-05-06
                                          add a row, or make the file
  sayswho roster update                   fetch current office holders from Wikidata

sayswho roster check --help tells more, and so for the others. Only “update” ever uses
the network, and only when you run it.
`;

const tasks: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check,
  add,
  update: (args) => fetching()(args),
};

export async function roster(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    await standardOutput().write(help);
    return 0;
  }
  const task = name === undefined || !Object.hasOwn(tasks, name) ? undefined : tasks[name];
  if (task) return task(rest);
  if (name === undefined) writeError(help);
  else
    throw new Complaint(
      `sayswho: there is no “roster ${name}”.${didYouMean(name, Object.keys(tasks))} There are: check, add, update.`,
    );
  return 2;
}

/** The part which uses the network is a bundle of its own: no other verb so much as loads it. */
function fetching(): typeof Update {
  const bundle = join(__dirname, "update.js");
  if (!existsSync(bundle)) throw new Complaint(`sayswho: ${bundle} is missing. Install Sayswho again.`);
  return (createRequire(__filename)(bundle) as { update: typeof Update }).update;
}

/** 0 where all rows can be read, 1 where some cannot, 2 where the file cannot. */
async function check(args: readonly string[]): Promise<number> {
  const command = verb(
    "sayswho roster check",
    "Looks the desk's roster through: rows that cannot be read (exit 1), rows that disagree with the bundled roster, two people at once in one office, rows that are over.",
  )
    .argument("[file]", "a roster (default: those that hold here)")
    .option("--color", "show colours")
    .option("--no-color", "show no colours");
  if (!read(command, args)) return 0;
  const [file] = command.args;
  const { chain } = await here();
  const files =
    file === undefined ? chain.rosters.map(({ path, text }) => readDeskRoster(path, text)) : [open(file)];
  if (files.length === 0)
    throw new Complaint(
      `sayswho: there is no ${deskFiles.roster} here or above. “sayswho roster add” makes one.`,
    );
  const below = stacker()([], chain.fetched).roster;
  let slips = 0;
  for (const found of files) {
    slips += found.problems.length;
    await standardOutput().write(
      inspectionInWords(
        shownPath(found.path),
        found,
        complaintsAbout(found),
        inspect(found, below, today()),
        lookOf(command.opts<{ color?: boolean }>().color, false),
      ),
    );
  }
  return slips > 0 ? 1 : 0;
}

async function add(args: readonly string[]): Promise<number> {
  const gather = (value: string, all: readonly string[] = []) => [...all, value];
  const command = verb("sayswho roster add", "Adds a row to the desk's roster, in the file's own manner.")
    .argument("<name>", "the full name, as the desk spells it")
    .argument("<office>", "such as mayor, or “minister of defence”")
    .argument("<jurisdiction>", "the country, city or body")
    .option("--from <day>", "the first day in office, as 2024-05-06")
    .option("--to <day>", "the last day in office; leave it out for somebody in office")
    .option("--alias <name>", "another spelling; may be repeated", gather)
    .option("--source <words>", "where you have it from")
    .option("--file <path>", `the roster to add to (default: the nearest ${deskFiles.roster})`);
  if (!read(command, args)) return 0;
  const [name = "", office = "", jurisdiction = ""] = command.args.map((word) => word.trim());
  const given = command.opts<{
    from?: string;
    to?: string;
    alias?: string[];
    source?: string;
    file?: string;
  }>();
  const { chain } = await here();
  const path = resolve(given.file ?? chain.rosters[0]?.path ?? deskFiles.roster);
  const found = existsSync(path) ? open(path) : readDeskRoster(path, "");
  if (found.manner === null && found.problems[0])
    throw new Complaint(`${complaintsAbout(found)[0]}\nMend this first; nothing was added.`);
  const cells: Cells = {
    name,
    office,
    jurisdiction,
    ...(given.alias ? { aliases: given.alias.join("; ") } : {}),
    ...(given.from ? { from: given.from } : {}),
    ...(given.to ? { to: given.to } : {}),
    ...(given.source ? { source: given.source } : {}),
  };
  const added = addition(found, cells);
  if ("missing" in added)
    throw new Complaint(
      `${shownPath(path)}: there is no column “${added.missing}” to put “${cells[added.missing]}” in. Add it to the first line.`,
    );
  if ("slip" in added) throw new Complaint(`sayswho: ${added.slip} Nothing was added.`);
  if ("twin" in added) {
    const { twin } = added;
    throw new Complaint(
      `${shownPath(path)}: row ${twin.row} has ${twin.person.name} as ${officeInWords(twin)} already, ${termInWords(twin)}. Nothing was added.`,
    );
  }
  const { text, row } = added;
  writeDeskFile(path, text);
  complain(`Added to ${shownPath(path)}: ${row.person.name}, ${officeInWords(row)}, ${termInWords(row)}.`);
  if (!row.knownOffice)
    complain(`“${office}” is no office that Sayswho knows by other names: it is found by these words alone.`);
  return 0;
}

/** What holds for a draft in the working folder; faults are told as they are anywhere. */
async function here() {
  const ruleIds = rules.map(({ id }) => id);
  return circumstancesByFile(defaults(), ruleIds, () => {})(resolve("draft.md"));
}

function open(path: string): DeskRoster {
  try {
    if (statSync(path).size > 50_000_000) throw new Complaint(`${path}: this is no roster: it is too long.`);
    return readDeskRoster(resolve(path), readFileSync(path, "utf8"));
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(`${path}: ${reasonOf(error)}.`);
  }
}
