// Several rosters at once: the nearest wins, what was fetched lies below, and nothing is read twice.
import assert from "node:assert/strict";
import { it } from "node:test";
import { rosterOf } from "./lookup.ts";
import { stacker } from "./stack.ts";

const file = (path: string, ...rows: string[]) => ({
  path,
  text: ["name,office,jurisdiction,from", ...rows].join("\n"),
});
const mayor = (roster: ReturnType<ReturnType<typeof stacker>>["roster"]) =>
  roster.holders("mayor", "Northbridge", "2026-01-01").map(({ person }) => person.name);

it("the nearest roster wins over one above it, and both over the one that was fetched", () => {
  const stack = stacker(rosterOf([]));
  const near = file("world/roster.csv", "Ana Obi,mayor,Northbridge,2025-01-01");
  const far = file("roster.csv", "Eva Lind,mayor,Northbridge,2024-01-01");
  const fetched = file("roster.wikidata.csv", "Jan Kowal,mayor,Northbridge,2023-01-01");
  assert.deepEqual(mayor(stack([near, far], [fetched]).roster), ["Ana Obi"]);
  assert.deepEqual(mayor(stack([far], [fetched]).roster), ["Eva Lind"]);
  assert.deepEqual(mayor(stack([], [fetched]).roster), ["Jan Kowal"]);
  assert.deepEqual(mayor(stack([], []).roster), []);
});

it("the same files are the same roster, until one of them changes", () => {
  const stack = stacker(rosterOf([]));
  const files = [file("roster.csv", "Ana Obi,mayor,Northbridge,")];
  const before = stack(files, []);
  assert.equal(stack([file("roster.csv", "Ana Obi,mayor,Northbridge,")], []), before);
  const after = stack([file("roster.csv", "Eva Lind,mayor,Northbridge,")], []);
  assert.deepEqual(mayor(after.roster), ["Eva Lind"]);
  assert.deepEqual(mayor(before.roster), ["Ana Obi"]);
});
