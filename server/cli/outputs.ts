// Where the results of a run go: one or more formats, each to standard output or to a file of its own.
import { resolve } from "node:path";
import { version } from "../../package.json";
import { jsonlReport, jsonReport } from "../report/json.ts";
import { compactReport, githubReport, unixReport } from "../report/lines.ts";
import type { LintedDraft, Report, Tally } from "../report/report.ts";
import { gitlabReport, rdjsonReport } from "../report/reviews.ts";
import { sarifReport } from "../report/sarif.ts";
import { type Look, stylishReport } from "../report/stylish.ts";
import { checkstyleReport, junitReport } from "../report/xml.ts";
import { rules } from "../rules/index.ts";
import { Complaint } from "./complaint.ts";
import { lookOf } from "./look.ts";
import { fileOutput, type Outlet, standardOutput } from "./outlet.ts";

const reports = {
  stylish: stylishReport,
  compact: compactReport,
  unix: unixReport,
  json: jsonReport,
  jsonl: jsonlReport,
  sarif: () => sarifReport(rules, version),
  github: githubReport,
  gitlab: gitlabReport,
  rdjson: rdjsonReport,
  checkstyle: checkstyleReport,
  junit: junitReport,
} satisfies Readonly<Record<string, (look: Look) => Report>>;

export type Format = keyof typeof reports;
export const formats = Object.keys(reports) as readonly Format[];

/** A format, and the file it goes to; null is standard output. */
export interface Output {
  readonly format: Format;
  readonly file: string | null;
}

/** All outputs of a run as one. */
export class Outputs {
  readonly #outputs: readonly { readonly report: Report; readonly outlet: Outlet }[];

  /** Opens every file at once. Throws a Complaint where one cannot be written, or is one of the drafts. */
  constructor(outputs: readonly Output[], colour: boolean | undefined, drafts: readonly (string | null)[]) {
    for (const { file } of outputs)
      if (file !== null && drafts.includes(resolve(file)))
        throw new Complaint(`sayswho: --output-file “${file}” is one of the drafts. Choose another name.`);
    this.#outputs = outputs.map(({ format, file }) => ({
      report: reports[format](lookOf(colour, file !== null)),
      outlet: file === null ? standardOutput() : fileOutput(file),
    }));
  }

  async begin(): Promise<void> {
    for (const { report, outlet } of this.#outputs) await outlet.write(report.head);
  }

  /** Says in every format what was found, before any of it is written. */
  pieces(linted: LintedDraft): readonly string[] {
    return this.#outputs.map(({ report }) => report.draft(linted));
  }

  async write(pieces: readonly string[]): Promise<void> {
    for (const [index, { outlet }] of this.#outputs.entries()) await outlet.write(pieces[index] ?? "");
  }

  async end(tally: Tally): Promise<void> {
    for (const { report, outlet } of this.#outputs) {
      await outlet.write(report.foot(tally));
      outlet.close();
    }
  }
}
