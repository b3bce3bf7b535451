// What was mended, in a line.
import assert from "node:assert/strict";
import { it } from "node:test";
import type { Mending } from "../fixes.ts";
import { mendingsInWords } from "./mendings.ts";

const change = (was: string, now: string, title = "Write it"): Mending => ({ was, now, title });

for (const [name, made, words] of [
  ["one fix", [change("Kiev", "Kyiv")], "1 fix made: “Kiev” → “Kyiv”."],
  [
    "the same fix twice",
    [change("Kiev", "Kyiv"), change("Pres.", "President"), change("Kiev", "Kyiv")],
    "3 fixes made: “Kiev” → “Kyiv” (2 times), “Pres.” → “President”.",
  ],
  ["words taken out", [change("Mr. ", "")], "1 fix made: “Mr.” taken out."],
  ["a mark put in goes by its title", [change("", ",", "Add the comma")], "1 fix made: add the comma."],
  [
    "more than can be told",
    "abcdefgh".split("").map((letter) => change(letter, letter.toUpperCase())),
    "8 fixes made: “a” → “A”, “b” → “B”, “c” → “C”, “d” → “D”, “e” → “E”, “f” → “F”, and 2 more.",
  ],
] as const)
  it(name, () => assert.equal(mendingsInWords(made), words));

it("words which would command the terminal do not", () =>
  assert.ok(!mendingsInWords([change("\u001b[31mKiev", "Kyiv")]).includes("\u001b")));
