// `--cache`: what was found in drafts which have not changed since, under the same settings and the same Sayswho.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { version } from "../../package.json";
import type { Chain } from "../configuration/resolve.ts";
import type { Findings } from "../lint.ts";
import type { Settings } from "../settings.ts";
import { readTextLater } from "../text/text.ts";
import { Complaint, reasonOf } from "./complaint.ts";
import { findingsOf, type Kept, keptOf } from "./kept.ts";
import { writeOwn } from "./whole-file.ts";

/** What is kept of a draft, and of all on which it rests. */
interface Entry extends Kept {
  readonly key: string;
}

export class Cache {
  readonly #path: string;
  readonly #program: string;
  readonly #entries: Map<string, Entry>;
  #changed = false;

  /** A file which cannot be read is begun anew: nothing in it cannot be found again. */
  constructor(path: string) {
    this.#path = path;
    const { mtimeMs, size } = statSync(__filename);
    this.#program = `${version} ${mtimeMs} ${size}`;
    this.#entries = entriesOf(path, this.#program);
  }

  /** Whether a draft need not be linted. `file` is its absolute path. */
  knows(file: string, source: string, settings: Settings, chain: Chain): boolean {
    return this.#entries.get(this.#nameOf(file))?.key === keyOf(source, settings, chain);
  }

  /** What was found in a draft, or null where it must be linted. */
  find(file: string, source: string, settings: Settings, chain: Chain): Findings | null {
    if (!this.knows(file, source, settings, chain)) return null;
    const entry = this.#entries.get(this.#nameOf(file))!;
    return findingsOf(entry, readTextLater(source), settings.dismissals ?? []);
  }

  note(file: string, source: string, settings: Settings, chain: Chain, found: Findings): void {
    this.#changed = true;
    this.#entries.set(this.#nameOf(file), { key: keyOf(source, settings, chain), ...keptOf(found) });
  }

  /** Writes the file as a whole. Drafts which are gone are left out. */
  save(): void {
    if (!this.#changed) return;
    const folder = dirname(resolve(this.#path));
    const entries = [...this.#entries].filter(([name]) => existsSync(join(folder, name)));
    try {
      writeOwn(this.#path, JSON.stringify({ program: this.#program, entries }));
    } catch (error) {
      throw new Complaint(
        `sayswho: --cache-location “${this.#path}” could not be written: ${reasonOf(error)}.`,
      );
    }
  }

  #nameOf(file: string): string {
    return relative(dirname(resolve(this.#path)), file)
      .split(sep)
      .join("/");
  }
}

function entriesOf(path: string, program: string): Map<string, Entry> {
  try {
    const read = JSON.parse(readFileSync(path, "utf8")) as { program: string; entries: [string, Entry][] };
    return new Map(read.program === program ? read.entries : []);
  } catch {
    return new Map();
  }
}

const digests = new WeakMap<Chain, string>();

/** What a desk keeps beside its configuration may be long, and serves all drafts of a folder. */
function digestOf(chain: Chain): string {
  let digest = digests.get(chain);
  if (digest === undefined) {
    const { rosters, fetched, terms, decisions } = chain;
    digest = createHash("sha256")
      .update(JSON.stringify([rosters, fetched, terms, decisions]))
      .digest("hex");
    digests.set(chain, digest);
  }
  return digest;
}

function keyOf(source: string, { dismissals: _, ...settings }: Settings, chain: Chain): string {
  return createHash("sha256")
    .update(JSON.stringify([settings, digestOf(chain)]))
    .update(source)
    .digest("hex");
}
