// Why a title is asked about softly, and when there is nothing to explain.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import { stacker } from "../roster/stack.ts";

const wrong = "French President Friedrich Merz welcomed the plan on Friday.";
const old = "President Joe Biden said on Friday that the talks were dead.";
const ends = /last confirmed before this day/;
const undated = /no day of its own/;

/** The notes beside the only mark on a title, each in words, and its severity. */
function notesOn(
  copy: string,
  asOf: string,
  asOfFrom: "asked" | "today" = "asked",
  rows = "",
): readonly string[] {
  const sheet = `name,office,jurisdiction,from,to\n${rows}`;
  const { roster } = stacker()(rows === "" ? [] : [{ path: "roster.csv", text: sheet }], []);
  const marks = lint(copy, { house: "none", rules: {}, asOf, asOfFrom }, roster).diagnostics.filter(
    ({ rule }) => /^title-(?:mismatch|outdated)$/.test(rule),
  );
  assert.equal(marks.length, 1, copy);
  return [marks[0]!.severity, ...marks[0]!.related.map(({ message }) => message)];
}

describe("a title asked about softly says why", () => {
  it("beyond the last day which the roster knows", () => {
    for (const copy of [wrong, old, "King Felipe of Sweden opened the session on Tuesday."]) {
      const [severity, ...notes] = notesOn(copy, "2031-03-03");
      assert.equal(severity, "information", copy);
      assert.equal(notes.filter((note) => ends.test(note)).length, 1, copy);
      assert.match(notes.at(-1)!, /roster update/, copy);
    }
  });

  it("and tells of a holder whom nobody has seen for months who it was, and offers no such name", () => {
    const copy = "Jordanian Foreign Minister Annalena Baerbock said on Monday that the talks would go on.";
    const [mark] = lint(
      copy,
      { house: "none", rules: {}, asOf: "2026-11-10", asOfFrom: "asked" },
      stacker()([], []).roster,
    ).diagnostics.filter(({ rule }) => rule === "title-mismatch");
    assert.match(mark!.message, /^Is that her title\? Jordan’s foreign minister was .+ in November 2025\.$/);
    assert.deepEqual([mark!.severity, mark!.fixes], ["information", []]);
  });

  it("in a draft without a day", () => {
    const [severity, ...notes] = notesOn(wrong, "2025-12-04", "today");
    assert.equal(severity, "warning");
    assert.match(notes.at(-1)!, /“date: 2025-12-04”/);
  });

  it("in a draft without a day which is read beyond the roster’s last", () => {
    const notes = notesOn(wrong, "2031-03-03", "today");
    assert.ok(ends.test(notes.at(-2)!) && undated.test(notes.at(-1)!));
  });
});

describe("nothing is explained", () => {
  const silent = (copy: string, asOf: string, rows = "") =>
    notesOn(copy, asOf, "asked", rows).filter((note) => ends.test(note) || undated.test(note));

  it("where the roster knows the day", () => {
    for (const copy of [wrong, old]) assert.deepEqual(silent(copy, "2025-12-04"), []);
  });

  it("where the office has just changed hands, which no row could mend", () => {
    assert.deepEqual(silent("British Prime Minister Emmanuel Macron left on Friday.", "2024-07-10"), []);
  });

  it("where the desk vouches for the holder", () => {
    const rows = "Emmanuel Macron,president,France,2017-05-14,\n";
    assert.equal(notesOn(wrong, "2031-03-03", "asked", rows)[0], "error");
    assert.deepEqual(silent(wrong, "2031-03-03", rows), []);
  });

  it("of a title which may be of the past", () => {
    assert.deepEqual(silent("The law was signed by President Joe Biden.", "2031-03-03"), []);
  });
});
