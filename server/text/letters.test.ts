// Patterns by letters: on texts with plain letters the quick one finds what the full one finds.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { byLetters, hasPlainLetters } from "./letters.ts";

const patterns = [
  /^\p{Lu}[\p{Ll}\p{M}]+(?:['’]s?)?$/u,
  /(-?)([\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'.]*[\p{L}\p{M}\p{N}])?)/u,
  /^[^\p{L}\p{N}\s]{0,6}([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u,
  /^(?:ex|then|former|late)-(?=\p{Lu})/iu,
  /[^\p{L}\p{N}]/u,
  /\p{M}|\[\p{L}\]/u,
  /\p{L}{2}/u,
];

describe("a pattern by letters", () => {
  const units = [
    "a",
    "Z",
    "é",
    "É",
    "я",
    "5",
    "²",
    "'",
    "’",
    "“",
    "—",
    "…",
    "\u00a0",
    "\u0301",
    " ",
    ".",
    "-",
    "[",
    "]",
    "ex-",
    "😀",
  ];
  const text = fc.array(fc.constantFrom(...units), { maxLength: 8 }).map((parts) => parts.join(""));

  it("finds the same in every text", () => {
    const quick = patterns.map(({ source, flags }) => byLetters(source, flags));
    fc.assert(
      fc.property(text, (copy) => {
        for (const [at, pattern] of patterns.entries())
          assert.deepEqual(
            quick[at]!(copy).exec(copy),
            pattern.exec(copy),
            `${pattern} ${JSON.stringify(copy)}`,
          );
      }),
      { numRuns: 2000 },
    );
  });

  it("is the quick one for news with curly marks, the full one for other letters", () => {
    const [pattern] = patterns;
    const find = byLetters(pattern!.source);
    assert.doesNotMatch(find("Ukraine’s").source, /\\p/);
    assert.equal(find("Škoda").source, pattern!.source);
    assert.deepEqual(["“No,” she said — “no…”", "é", "½", "\u0301"].map(hasPlainLetters), [
      true,
      false,
      false,
      false,
    ]);
  });
});
