// What a desk has decided once: known by rule, words and sentence wherever the sentence moves, and gone when it is reworded.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findingAt, keyOf, readDecisions, writeDismissal } from "./decisions.ts";
import { lint } from "./lint.ts";
import { settle } from "./settings.ts";
import { readText } from "./text/text.ts";

const today = { asOf: "2025-12-04", asOfFrom: "asked" } as const;
const vague = "The bridge will close in May, officials said.";

/** What the desk writes down of the first mark in a draft. */
function decided(source: string, why = "named in the sidebar") {
  const { draft, diagnostics } = lint(source, settle([], today));
  const [mark] = diagnostics;
  assert.ok(mark, "there is nothing to decide");
  return writeDismissal({
    ...findingAt(draft.text, mark.rule, mark.span),
    who: "Ana Ruiz",
    when: "2025-12-04",
    why,
  });
}

const read = (source: string, ...lines: readonly string[]) =>
  lint(source, {
    ...settle([], today),
    dismissals: readDecisions("decisions.jsonl", lines.join("")).dismissals,
  });

describe("a decision of the desk", () => {
  it("lets the finding stand, and says who decided so and why", () => {
    const { diagnostics, waived, dismissed } = read(vague, decided(vague));
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(
      waived.map(({ by, reason }) => [by, reason]),
      [["decision", "named in the sidebar (Ana Ruiz, 2025-12-04)"]],
    );
    assert.equal(dismissed.length, 1);
  });

  it("goes with the sentence, moved, spaced otherwise and with another apostrophe", () => {
    const before = "The count began at noon.\n\nThe city’s bridge will close in May, officials said.\n";
    const after = "The city's bridge will  close in May, officials said.\n\nThe count began at noon.\n";
    assert.deepEqual(read(after, decided(before)).diagnostics, []);
  });

  it("lapses when the sentence is reworded, and holds for no other rule", () => {
    assert.equal(
      read("The bridge will close in June, officials said.", decided(vague)).diagnostics.length,
      1,
    );
    const other = decided(vague).replace("vague-attribution", "hearsay-adverb");
    assert.equal(read(vague, other).diagnostics.length, 1);
  });

  it("made twice counts as used both times", () => {
    assert.equal(read(vague, decided(vague), decided(vague, "agreed")).dismissed.length, 2);
  });

  it("is known by its line where a mark stands in no sentence", () => {
    const text = readText("date: TK\n");
    const finding = findingAt(text, "tk-placeholder", { start: 6, end: 8 });
    assert.deepEqual(finding, { rule: "tk-placeholder", words: "TK", sentence: "date: TK" });
    const empty = findingAt(readText("\n\nTK"), "tk-placeholder", { start: 0, end: 0 });
    assert.equal(keyOf(empty), "tk-placeholder\n\n");
  });

  it("which cannot be read is named, and the others hold", () => {
    const { dismissals, bad } = readDecisions("d", `{ no json\n${decided(vague)}\n\n[]\n{"rule":"x"}\n`);
    assert.equal(dismissals.length, 1);
    assert.equal(bad.length, 3);
  });

  it("about a rule which does not exist is named with its line; it is kept, as nothing is lost by it", () => {
    const { dismissals, bad } = readDecisions(
      "d",
      `\n${decided(vague).replace("vague-attribution", "vague-atribution")}`,
      (rule) => `There is no rule “${rule}”.`,
    );
    assert.equal(dismissals.length, 1);
    assert.deepEqual(
      bad.map(({ line, message }) => [line, message]),
      [[2, "There is no rule “vague-atribution”."]],
    );
  });
});
