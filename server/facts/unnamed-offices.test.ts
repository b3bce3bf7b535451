// Officeholders who speak without a name, and those whose name the draft gives.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** Each unnamed office as its words, with a note where a desk would only be reminded. */
function offices(source: string): string[] {
  return readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).unnamedOffices.map(
    ({ start, end, routine, silent }) =>
      `${source.slice(start, end)}${routine ? " (routine)" : ""}${silent ? " (silent)" : ""}`,
  );
}

describe("an office speaks without a name", () => {
  for (const [copy, ...expected] of [
    ["A Kremlin spokesperson said no.", "A Kremlin spokesperson"],
    ["A spokesman for the port ministry said no.", "A spokesman for the port ministry"],
    ["A spokesman for the armed forces said no.", "A spokesman for the armed forces (routine)"],
    ["A spokeswoman for Delta declined by email to discuss it, saying no.", "A spokeswoman for Delta"],
    ["Its chief executive said no. It rained. It was late. It was cold. CEO Ana Ruiz left."],
    ["“No,” said the mayor.", "the mayor"],
    ["A police spokeswoman said two men had died.", "A police spokeswoman (routine)"],
    ["The ministry’s spokesman did not say why.", "The ministry’s spokesman (silent)"],
    // People of whom it speaks are not its holder.
    ["A harbor board spokesman confirmed that Tom Hale met Ana Ruiz.", "A harbor board spokesman"],
    // Once an office.
    ["A ministry spokesman said no.\n\nThe spokesman said it was late.", "A ministry spokesman"],
    ["The governor said no.\n\nThe governor said it was late.", "The governor"],
  ] as const)
    it(copy, () => assert.deepEqual(offices(copy), expected));
});

describe("its name stands in the draft, or is no matter", () => {
  for (const copy of [
    "Mayor Tom Hale opened the session. The mayor said the road would reopen.",
    "Tom Hale spoke first. The mayor said that Ana Ruiz had left.",
    "The mayor said the road would reopen.\n\nMayor Tom Hale took no questions.",
    "Tom Hale, mayor of Springfield, spoke. The mayor said the road would reopen.",
    "A ministry spokesman, Jan Novak, said no.",
    "Kremlin spokesman Dmitry Peskov said no. The spokesman said it was late.",
    "A spokeswoman who declined to be named, citing company policy, said no.",
    "“Ask the mayor,” she said.",
    "The spokesperson role will be filled in May.",
    "She served as a spokesman for the party, he said.",
    "The governors said no.",
    "The foreign minister said no.",
  ])
    it(copy, () => assert.deepEqual(offices(copy), []));
});
