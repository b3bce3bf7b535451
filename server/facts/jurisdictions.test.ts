// Names of countries and bodies: none is lost among the words that are passed over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sideAt } from "./jurisdictions.ts";
import { tokenise } from "./nlp.ts";
import { bodies } from "./words/bodies.ts";
import { countries } from "./words/countries.ts";

test("a place is seen where any name of the lists stands", () => {
  const names = [
    ...countries.flatMap(({ kind, names, demonyms, capitals }) => [
      ...names,
      ...demonyms,
      ...(kind === "country" ? capitals : []),
    ]),
    ...bodies.flatMap(({ names }) => names),
  ];
  // A name begins with a capital or is written in capitals, and a possessive ends it.
  const whole = names.filter((name) => /^\p{Lu}(?:\p{Ll}{2}|\.?\p{Lu})/u.test(name) && !/['’]s\b/.test(name));
  const missed = whole.filter(
    (name) => sideAt(tokenise(name, { start: 0, end: name.length, quotations: [] }), 0) === null,
  );
  assert.deepEqual(missed, []);
});
