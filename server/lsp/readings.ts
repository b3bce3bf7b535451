// Open drafts, linted: one reading per version and settings, shared by every question an editor asks about it.
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigProblem } from "../configuration/file.ts";
import type { Draft } from "../facts/draft.ts";
import { Memory } from "../facts/memory.ts";
import type { Diagnostic, Lint } from "../lint.ts";
import { frontMatterFaults } from "../report/front-matter.ts";
import { bundledRoster } from "../roster/bundled.ts";
import type { Roster } from "../roster/roster.ts";
import { type House, houseNamed, type Settings } from "../settings.ts";
import { isLeftAlone } from "../text/front-matter.ts";
import type { Span } from "../text/span.ts";
import type { Log } from "./log.ts";

/** The lint as lint.ts has it; a parameter so that a fault in it can be tried out. */
export type Linter = (source: string, settings: Settings, roster: Roster, memory: Memory) => Lint;

/** What a draft is read by. */
export interface Basis {
  readonly settings: Settings;
  /** Who holds which office: the desk's rosters over the bundled one. The same object as long as no file changes. */
  readonly roster: Roster;
  /** The addresses of the configuration files which hold for the draft, the nearest last. */
  readonly desk: readonly string[];
}

/** What one version of a document says, and what we have to say to it. */
export interface Reading {
  /** In order of appearance. */
  readonly diagnostics: readonly Diagnostic[];
  /** The facts; null for what is no draft, cannot be read, or is left alone because Sayswho is turned off. */
  readonly draft: Draft | null;
  /** The house style that holds for the draft, and the roster it was read by. */
  readonly house: House;
  readonly roster: Roster;
  readonly desk: readonly string[];
}

/** The basis of a draft, null where Sayswho is turned off; the problems of a file of the desk's, null for a draft. */
export type Inputs = readonly [basis: Basis | null, problems: readonly ConfigProblem[] | null];

export interface Readings {
  /**
   * The reading of a document as it stands; the same object as long as neither document nor inputs change. Never
   * throws.
   */
  read(document: TextDocument, ...inputs: Inputs): Reading;
}

export function readingsWith(lint: Linter, log: Log): Readings {
  const last = new WeakMap<TextDocument, { key: string; roster: Roster | null; reading: Reading }>();
  const memories = new WeakMap<TextDocument, Memory>();
  const memoryOf = (document: TextDocument) => {
    const known = memories.get(document) ?? new Memory();
    memories.set(document, known);
    return known;
  };

  const find = (document: TextDocument, ...[basis, problems]: Inputs): Reading => {
    if (basis === null) return noDraft([]);
    const source = document.getText();
    if (source.length > longest)
      return noDraft([remark(source, "too-long", "information", { start: 0, end: 0 }, tooLong)]);
    if (problems)
      return noDraft(problems.map(({ span, message }) => remark(source, "settings", "error", span, message)));
    const found = lint(source, basis.settings, basis.roster, memoryOf(document));
    const { frontMatter } = found.draft.text;
    return {
      diagnostics: [
        ...frontMatterFaults(found).map(({ span, message, mild }) =>
          remark(source, "front-matter", mild ? "information" : "error", span, message),
        ),
        ...found.diagnostics,
      ],
      draft: isLeftAlone(frontMatter) ? null : found.draft,
      roster: found.roster,
      desk: basis.desk,
      house: houseNamed(frontMatter?.fields.house) ?? basis.settings.house,
    };
  };

  return {
    read(document, ...inputs) {
      const key = `${document.version} ${JSON.stringify([inputs[0]?.settings, inputs[0]?.desk, inputs[1]])}`;
      const known = last.get(document);
      const roster = inputs[0]?.roster ?? null;
      if (known?.key === key && known.roster === roster) return known.reading;
      let reading: Reading;
      try {
        reading = find(document, ...inputs);
      } catch (error) {
        log.fault("A draft could not be read; please report this", error);
        reading = noDraft([remark("", "unread", "information", { start: 0, end: 0 }, unread)]);
      }
      last.set(document, { key, roster, reading });
      return reading;
    },
  };
}

/** UTF-16 units beyond which a document is no news draft: about two thousand pages. */
const longest = 10_000_000;

const tooLong = "This is too long for a draft: Sayswho reads up to ten million characters.";

const unread = "Sayswho could not read this draft; its output says why.";

function noDraft(diagnostics: readonly Diagnostic[]): Reading {
  return { diagnostics, draft: null, house: "none", roster: bundledRoster, desk: [] };
}

/** What is not a rule's business, in the shape of a diagnostic. */
function remark(
  source: string,
  code: string,
  severity: Diagnostic["severity"],
  span: Span,
  message: string,
): Diagnostic {
  const excerpt = source.slice(span.start, span.end);
  return { rule: code, family: "housekeeping", severity, message, span, excerpt, related: [], fixes: [] };
}
