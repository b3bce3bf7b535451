// What `sayswho help TOPIC` says: a page for each thing that is more than an option, from the tables the program goes by.
import { keyNames, summaryOf } from "../configuration/keys.ts";
import { configNames, deskFiles } from "../configuration/resolve.ts";
import { houses, volumes } from "../settings.ts";
import { fold } from "./drawing.ts";

/** The topics, in the order in which they are listed, and what each is about. */
export const topics = {
  configuration: "the settings of a desk, and where they stand",
  "front-matter": "what a draft says of itself",
  dismissals: "letting a finding stand",
  baseline: "old findings of an archive",
  "exit-codes": "how a run ends",
  archives: "many drafts on standard input, on all cores",
} as const;

export type Topic = keyof typeof topics;

/** The page of a topic, folded to a width in columns. */
export function topicPage(topic: Topic, columns: number): string {
  const wide = Math.min(columns, 88);
  const blocks = pages[topic]().map((block) =>
    typeof block === "string"
      ? fold(block, wide).join("\n")
      : block
          .map(([term, text]) =>
            fold(text, wide - 14)
              .map((row, index) => `  ${(index === 0 ? term : "").padEnd(12)}${row}`)
              .join("\n"),
          )
          .join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** A paragraph, or a list of terms with a sentence on each. */
type Block = string | readonly (readonly [string, string])[];

const pages: Readonly<Record<Topic, () => readonly Block[]>> = {
  configuration: () => [
    `${configNames.join(" or ")}, JSON with comments, holds for the drafts in its folder and below. Files in the folders above count, too; the nearest wins, setting by setting. “sayswho init” writes a first one, “sayswho --print-config DRAFT” shows what holds and why.`,
    keyNames.map((key) => [key, summaryOf(key)] as const),
    `Houses: ${houses.join(", ")}. Severities: ${volumes.join(", ")}.`,
    `Beside it: ${Object.values(deskFiles).join(", ")}. Files which .gitignore or .sayswhoignore name are left alone, even when you name them; --no-ignore reads them all the same.`,
  ],
  "front-matter": () => [
    "Between two lines of three dashes at the head of a draft. It wins over options and configuration.",
    [
      ["date", "The day of the story, as 2025-12-04: titles are checked against it."],
      ["house", `The house style: ${houses.join(", ")}.`],
      ["genre", "analysis, opinion, review, obituary or sports: judgments are milder there."],
      ["cast", "Names and titles which hold in this draft."],
      ["sayswho", "false has the draft left alone."],
    ],
  ],
  dismissals: () => [
    `“sayswho dismiss draft.md:7 RULE --reason WORDS” notes in ${deskFiles.decisions} that a finding stands, who decided so, when and why. It holds for that sentence wherever it moves, and lapses when the sentence is reworded.`,
    "“sayswho decisions” lists them and says which have lapsed. To take one back, delete its line. A check with --report-unused-dismissals names those which have lapsed, and comments which waive nothing, and ends with 1 while there are any.",
    "In the copy, a comment does the same: <!-- sayswho-disable-next-line RULE -- reason -->, and -disable-line, -disable, -enable, -disable-file. “sayswho strip draft.md” prints the draft without them.",
  ],
  baseline: () => [
    "“sayswho --baseline baseline.json --update-baseline stories/” takes down what is found now. With --baseline baseline.json only what is new counts from then on: a finding is known by its sentence, wherever it moves.",
    "SARIF marks the known ones as unchanged instead of leaving them out.",
  ],
  "exit-codes": () => [
    [
      ["0", "Clean, or nothing as grave as --fail-on (error, unless you say otherwise)."],
      [
        "1",
        "Findings as grave as that, more warnings than --max-warnings, or a dismissal without use where you asked for those.",
      ],
      [
        "2",
        "Something must be mended first: an unknown option, a bad setting, a file that cannot be read, a pattern which names no draft.",
      ],
    ],
    "Findings go to standard output, everything else to standard error.",
  ],
  archives: () => [
    '“sayswho --stdin-jsonl” reads a draft from each line, {"id": 1, "text": "…", "date": "2025-12-04"}, and answers each with a line, in order. A line that is no draft is answered by an error; the run goes on and ends with 2.',
    "It uses all cores; --jobs 1 is for engines which start a process for each of their own workers, such as Spark’s rdd.pipe or GNU parallel. Memory does not grow with the archive.",
  ],
};
