// `--baseline`: findings an archive had already, known by their sentences, so that only new ones count.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Findings } from "../lint.ts";
import { counted } from "../report/counts.ts";
import { Complaint, complain, reasonOf } from "./complaint.ts";
import { fingerprintIn } from "./fingerprints.ts";
import { writeWhole } from "./whole-file.ts";

export class Baseline {
  readonly #path: string;
  readonly #updates: boolean;
  /** Fingerprints by draft, the draft's path counted from the baseline's folder. */
  readonly #findings: Map<string, readonly string[]>;
  readonly #known: ReadonlySet<string>;

  /** Throws a Complaint where the file cannot be read; one that is to be updated need not exist. */
  constructor(path: string, updates: boolean) {
    this.#path = path;
    this.#updates = updates;
    this.#findings = updates && !existsSync(path) ? new Map() : readFindings(path);
    this.#known = new Set([...this.#findings.values()].flat());
  }

  /** Whether a finding was there before. One that moved to another line or draft is still the same. */
  knows(fingerprint: string): boolean {
    return this.#updates || this.#known.has(fingerprint);
  }

  /** Takes down the findings of a draft, for `save`. `file` is its absolute path. */
  note(file: string, lint: Findings): void {
    const prints = new Set(lint.diagnostics.map((diagnostic) => fingerprintIn(lint, diagnostic)));
    this.#findings.set(this.#nameOf(file), [...prints].sort());
  }

  /** Writes what was noted over what was known of the same drafts. Drafts which are gone are left out. */
  save(): void {
    if (!this.#updates) return;
    const folder = dirname(resolve(this.#path));
    const entries = [...this.#findings]
      .filter(([name, prints]) => prints.length > 0 && existsSync(join(folder, name)))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = entries.map(([name, prints]) => `    ${JSON.stringify(name)}: ${JSON.stringify(prints)}`);
    try {
      writeWhole(this.#path, `{\n  "version": 1,\n  "findings": {\n${lines.join(",\n")}\n  }\n}\n`);
    } catch (error) {
      throw new Complaint(`sayswho: --baseline “${this.#path}” could not be written: ${reasonOf(error)}.`);
    }
    const count = entries.reduce((sum, [, prints]) => sum + prints.length, 0);
    complain(`${this.#path}: now knows ${counted(count, "finding")} in ${counted(entries.length, "draft")}.`);
  }

  #nameOf(file: string): string {
    return relative(dirname(resolve(this.#path)), file)
      .split(sep)
      .join("/");
  }
}

function readFindings(path: string): Map<string, readonly string[]> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const remedy = existsSync(path) ? "" : " --update-baseline writes a first one.";
    throw new Complaint(`sayswho: --baseline “${path}” could not be read: ${reasonOf(error)}.${remedy}`);
  }
  try {
    const { version, findings } = JSON.parse(text) as {
      version: unknown;
      findings: Record<string, string[]>;
    };
    const entries = Object.entries(findings);
    const isWhole = entries.every(
      ([, prints]) => Array.isArray(prints) && prints.every((p) => typeof p === "string"),
    );
    if (version === 1 && isWhole) return new Map(entries);
  } catch {
    // Told below, like every other file which is no baseline.
  }
  throw new Complaint(
    `sayswho: --baseline “${path}” is no baseline of Sayswho. Write it again with --update-baseline.`,
  );
}
