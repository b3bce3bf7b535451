// What is remembered of a sentence: nothing which rests on words behind its end.
import assert from "node:assert/strict";
import { it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";
import { Memory } from "./memory.ts";

it("a quotation left open which runs on over the next sentence is read anew when that sentence changes", () => {
  const memory = new Memory();
  const labelsOf = (source: string) =>
    readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }, memory).labels.map(
      ({ word, quoted }) => (quoted ? `“${word}”` : word),
    );
  assert.deepEqual(labelsOf("The men were “fools. Thugs."), ["“thugs”", "thugs"]);
  assert.deepEqual(labelsOf("The men were “fools. Frogs."), []);
});
