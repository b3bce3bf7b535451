// Shapes which drafts of many desks and countries brought up: copy in which nothing is wrong, and the faults beside it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import { draw, undraw } from "../report/drawing.ts";

const marksIn = (copy: string, only?: string) =>
  lint(copy, { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" }).diagnostics.filter(
    ({ rule }) => only === undefined || rule === only,
  );

const silent = (copy: string) =>
  it(copy, () =>
    assert.deepEqual(
      marksIn(copy).map(({ rule, excerpt }) => `${rule}: ${excerpt}`),
      [],
    ),
  );

const drawn = (drawing: string) => {
  const copy = undraw(drawing.replace(/^\n/, ""));
  it(copy.trim(), () => assert.equal(`\n${draw(copy, marksIn(copy))}`, drawing));
};

describe("a state which acts before a body, or in return, is no city that talks", () => {
  silent("India has told the World Trade Organization that the tax is a barrier.");
  silent("Iran told the agency it would stop.");
  silent("Britain told the European Union it would leave.");
  silent("The trade minister, Piyush Goyal, said in May that Delhi would answer in kind.");
  silent("Japan responded with tariffs of its own.");
  drawn(`
Iran told reporters it would stop.
^^^^^^^^^ Who there said so? “Iran told” names no person.
`);
  drawn(`
Delhi answered that the tax was a barrier.
^^^^^^^^^^^^^^ Who there said so? “Delhi answered” names no person.
`);
});

describe("whoever speaks in open court has given a name there", () => {
  silent("Two former deputies testified that Tom Hale, the sheriff, had told them to keep quiet.");
  silent("A neighbour told the inquest that it had rained.");
  silent("Two aides told the jury that the lamp was out.");
  drawn(`
Two aides told the paper that the lamp was out.
^^^^^^^^^^^^^^ Who is this, and why unnamed? “Two aides told” gives no reason.
`);
});

describe("a lord’s town is no minister, a hall no man", () => {
  silent("Lady Taylor of Stevenage, the housing minister in the Lords, voted no.");
  silent("Lord Hall of Birkenhead, the head of the board, voted no.");
  silent("They have played at the Royal Albert Hall and at weddings.");
  silent("The Jane Addams Bridge was shut for an hour.");
});
