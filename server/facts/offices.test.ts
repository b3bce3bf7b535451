// Offices: no form of the lists is lost among the words that are passed over.
import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenise } from "./nlp.ts";
import { findOffices } from "./offices.ts";
import { offices, portfolios } from "./words/titles.ts";

test("an office is seen where any form of the lists stands", () => {
  const listed = offices.flatMap(({ forms, plurals = [] }) => [...forms, ...plurals]);
  const made = [...portfolios].map((portfolio) => `${portfolio} minister`);
  const missed = [...listed, ...made].filter((form) => {
    const line = form.replace(/^./, (letter) => letter.toUpperCase());
    const tokens = tokenise(line, { start: 0, end: line.length, quotations: [] });
    const [office] = findOffices(tokens);
    return office?.from !== 0 || office.to !== tokens.length;
  });
  assert.deepEqual(missed, []);
});
