// `sayswho roster update`: fetches current office holders from Wikidata, shows what changes, and writes when told to.
// This file is a bundle of its own, the only one which uses the network.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { version } from "../../package.json";
import { deskFiles } from "../configuration/resolve.ts";
import { countries } from "../facts/words/countries.ts";
import { changesInWords } from "../report/changes.ts";
import { counted } from "../report/counts.ts";
import { type Cells, readSheet } from "../roster/desk.ts";
import { sheetOf } from "../roster/sheet.ts";
import {
  aliasesQuery,
  cellsOf,
  changesBetween,
  type Fetched,
  holdersQuery,
  readHolders,
} from "../roster/wikidata.ts";
import { read, verb } from "./arguments.ts";
import { Complaint, complain, HungUp, reasonOf } from "./complaint.ts";
import { shownPath } from "./configuration.ts";
import { writeDeskFile } from "./desk-file.ts";
import { today } from "./options.ts";
import { standardOutput } from "./outlet.ts";
import { askService, NoAnswer, type Service } from "./sparql.ts";

const home = "https://query.wikidata.org/sparql";

const afterwards = `
Writes .sayswho/roster.wikidata.csv, a file of its own: your desk's roster.csv is
left alone, and its rows win. Shows first what would change, and asks. HTTPS_PROXY
and NO_PROXY are honoured. Countries without an answer keep the rows they had.

Exit codes:
  0  written, or nothing to write
  1  not written, as nobody said yes
  2  something failed, in part or as a whole
`;

interface Given {
  readonly country?: readonly string[];
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly endpoint: string;
  readonly timeout: string;
  readonly retries: string;
  readonly batch: string;
  readonly page: string;
}

/** Never rejects with a Complaint: this bundle's are strangers to whoever loads it. */
export async function update(args: readonly string[]): Promise<number> {
  try {
    return await fetchAndWrite(args);
  } catch (error) {
    if (error instanceof HungUp) return 0;
    if (!(error instanceof Complaint)) throw error;
    for (const line of error.message.split("\n")) complain(line);
    return 2;
  }
}

async function fetchAndWrite(args: readonly string[]): Promise<number> {
  const gather = (value: string, all: readonly string[] = []) => [...all, ...value.split(",")];
  const command = verb(
    "sayswho roster update",
    "Fetches current heads of state and government and ministers from Wikidata. The one command which uses the network.",
  )
    .option("--country <codes>", "only these countries, as UA,FR; may be repeated", gather)
    .option("--yes", "write without asking")
    .option("--dry-run", "show what would change, and write nothing")
    .option("--endpoint <url>", "another SPARQL service with Wikidata's data", home)
    .option("--timeout <seconds>", "how long one answer may take", "60")
    .option("--retries <n>", "how often to ask again where the service is busy", "4")
    .option("--batch <n>", "countries in one question", "20")
    .option("--page <n>", "rows in one answer", "2000")
    .addHelpText("after", afterwards);
  if (!read(command, args)) return 0;
  const given = command.opts<Given>();
  const codes = codesOf(given.country);
  const service: Service = {
    endpoint: addressOf(given.endpoint),
    userAgent: `Sayswho/${version} (roster update of a news desk, run by hand) undici`,
    patience: countOf("--timeout", given.timeout) * 1000,
    retries: countOf("--retries", given.retries, 0),
    waits: (why, ms) =>
      complain(`The service cannot answer yet: ${why}. Asking again in ${Math.ceil(ms / 1000)} s.`),
  };
  const path = resolve(nearest() ?? deskFiles.fetched);
  const before = oldRows(path);

  const after: Cells[] = [];
  const failed: string[] = [];
  const leftOut = [];
  const batch = countOf("--batch", given.batch);
  for (let at = 0; at < codes.length; at += batch) {
    const asked = codes.slice(at, at + batch);
    complain(`Asking for ${asked.length === 1 ? asked[0] : `${asked[0]} to ${asked.at(-1)}`} …`);
    try {
      const found = await fetchHolders(service, asked, countOf("--page", given.page));
      after.push(...found.rows);
      leftOut.push(...found.leftOut);
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      complain(`No answer for ${asked.join(", ")}: ${error.message}. Their rows stay as they were.`);
      failed.push(...asked);
    }
  }
  const kept = before.filter(
    ({ jurisdiction = "" }) => failed.includes(jurisdiction) || !codes.includes(jurisdiction),
  );
  if (failed.length === codes.length)
    throw new Complaint("sayswho: nothing could be fetched; nothing was written.");
  const sheet = [...kept, ...after].sort(inOrder);
  const { changes, confirmed } = changesBetween(before, sheet);
  await standardOutput().write(changesInWords(changes, confirmed - kept.length, leftOut));
  const end = failed.length > 0 ? 2 : 0;
  if (given.dryRun) {
    complain("Nothing was written, as --dry-run asks.");
    return end;
  }
  if (!given.yes && changes.length > 0 && !(await agreed(path))) {
    complain("Nothing was written.");
    return failed.length > 0 ? 2 : 1;
  }
  writeDeskFile(path, sheetOf(sheet));
  complain(`Wrote ${shownPath(path)}: ${counted(sheet.length, "row")}.`);
  if (failed.length > 0)
    complain(`Run it again for what is missing: sayswho roster update --country ${failed.join(",")}`);
  return end;
}

async function fetchHolders(service: Service, codes: readonly string[], page: number) {
  const since = `${Number(today().slice(0, 4)) - 2}-01-01`;
  const bindings = [];
  for (let offset = 0; ; offset += page) {
    const rows = await askService(service, holdersQuery(codes, since, page, offset));
    bindings.push(...rows);
    if (rows.length < page) break;
  }
  const { rows, leftOut } = readHolders(bindings);
  const aliases = await fetchAliases(service, rows);
  return { rows: rows.map((row) => cellsOf(row, aliases.get(row.id) ?? [], today())), leftOut };
}

async function fetchAliases(
  service: Service,
  rows: readonly Fetched[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  const aliases = new Map<string, string[]>();
  for (let at = 0; at < ids.length; at += 200)
    for (const { person, alias } of await askService(service, aliasesQuery(ids.slice(at, at + 200)))) {
      const id = /Q\d+$/.exec(person?.value ?? "")?.[0];
      if (id !== undefined && alias) aliases.set(id, [...(aliases.get(id) ?? []), alias.value]);
    }
  return aliases;
}

function codesOf(given: readonly string[] | undefined): readonly string[] {
  const known = countries.filter(({ kind }) => kind === "country").map(({ code }) => code);
  if (!given) return known;
  const wanted = given.map((code) => code.trim().toUpperCase()).filter(Boolean);
  const strange = wanted.find((code) => !known.includes(code));
  if (strange !== undefined || wanted.length === 0)
    throw new Complaint(`sayswho: --country wants codes such as UA or FR, not “${strange ?? ""}”.`);
  return [...new Set(wanted)];
}

function addressOf(written: string): string {
  try {
    const { protocol, href } = new URL(written);
    if (protocol === "https:" || protocol === "http:") return href;
  } catch {
    // Told below, as any other address that cannot be used.
  }
  throw new Complaint(`sayswho: --endpoint wants an address such as ${home}, not “${written}”.`);
}

function countOf(option: string, written: string, least = 1): number {
  const count = Number(written);
  if (!/^\d+(?:\.\d+)?$/.test(written) || count > 100_000 || count < least * Number.EPSILON)
    throw new Complaint(
      `sayswho: ${option} wants a number, such as ${Math.max(least, 1)} or 60, not “${written}”.`,
    );
  return count;
}

/** The fetched roster of this folder or one above it; else the place beside the desk's own roster. */
function nearest(): string | null {
  for (const name of [deskFiles.fetched, deskFiles.roster])
    for (let at = process.cwd(); ; at = dirname(at)) {
      if (existsSync(join(at, name))) return join(at, deskFiles.fetched);
      if (dirname(at) === at) break;
    }
  return null;
}

function oldRows(path: string): readonly Cells[] {
  if (!existsSync(path)) return [];
  try {
    return readSheet(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Complaint(`${shownPath(path)}: ${reasonOf(error)}.`);
  }
}

async function agreed(path: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    complain("Nobody is there to ask: --yes writes without asking.");
    return false;
  }
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  // Whoever closes the line instead of answering has not said yes.
  const hungUp = new Promise<string>((resolve) => asking.once("close", () => resolve("")));
  try {
    const answer = await Promise.race([asking.question(`Write ${shownPath(path)}? [y/N] `), hungUp]);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}

function inOrder(a: Cells, b: Cells): number {
  const key = (cells: Cells) => [cells.jurisdiction, cells.office, cells.from, cells.source].join("|");
  return key(a) < key(b) ? -1 : 1;
}
