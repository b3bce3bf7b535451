// Open drafts, linted: one reading per version and settings, shared by every question an editor asks about it.
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigProblem } from "../configuration/file.ts";
import type { Diagnostic, Lint } from "../lint.ts";
import { frontMatterFaults } from "../report/front-matter.ts";
import type { Settings } from "../settings.ts";
import type { Span } from "../text/span.ts";
import type { Log } from "./log.ts";

/** The lint as lint.ts has it; a parameter so that a fault in it can be tried out. */
export type Linter = (source: string, settings: Settings) => Lint;

export interface Readings {
  /**
   * The diagnostics of a document as it stands, in order of appearance; the same array as long as neither document
   * nor settings change. Settings of null mean that Sayswho is turned off; `problems` are those of a configuration
   * file, null for a draft. Never throws.
   */
  read(
    document: TextDocument,
    settings: Settings | null,
    problems: readonly ConfigProblem[] | null,
  ): readonly Diagnostic[];
}

export function readingsWith(lint: Linter, log: Log): Readings {
  const last = new WeakMap<TextDocument, { key: string; diagnostics: readonly Diagnostic[] }>();

  const find = (
    document: TextDocument,
    settings: Settings | null,
    problems: readonly ConfigProblem[] | null,
  ): readonly Diagnostic[] => {
    if (settings === null) return [];
    const source = document.getText();
    if (source.length > longest)
      return [remark(source, "too-long", "information", { start: 0, end: 0 }, tooLong)];
    if (problems)
      return problems.map(({ span, message }) => remark(source, "settings", "error", span, message));
    const found = lint(source, settings);
    return [
      ...frontMatterFaults(found).map(({ span, message }) =>
        remark(source, "front-matter", "error", span, message),
      ),
      ...found.diagnostics,
    ];
  };

  return {
    read(document, settings, problems) {
      const key = `${document.version} ${JSON.stringify([settings, problems])}`;
      const known = last.get(document);
      if (known?.key === key) return known.diagnostics;
      let diagnostics: readonly Diagnostic[];
      try {
        diagnostics = find(document, settings, problems);
      } catch (error) {
        log.fault("A draft could not be read; please report this", error);
        diagnostics = [remark("", "unread", "information", { start: 0, end: 0 }, unread)];
      }
      last.set(document, { key, diagnostics });
      return diagnostics;
    },
  };
}

/** UTF-16 units beyond which a document is no news draft: about two thousand pages. */
const longest = 10_000_000;

const tooLong = "This is too long for a draft: Sayswho reads up to ten million characters.";

const unread = "Sayswho could not read this draft; its output says why.";

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
