// Long quotations and the moment at which their speaker is named.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const late = (source: string) =>
  readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" }).lateSpeakers.map(({ start, end }) =>
    source.slice(start, end),
  );

const long =
  "It cannot go on. It will not go on. Every family on this street has lost someone, and every week the list at the church door gets longer";

describe("a speaker comes late", () => {
  it("behind three sentences", () =>
    assert.deepEqual(late(`“${long},” the priest said.`), ["It cannot go on."]));

  it("behind more than forty words of one sentence", () => {
    const words = Array.from({ length: 14 }, () => "on and on").join(" ");
    assert.deepEqual(late(`“They went ${words},” Ana Mora said.`), [`They went ${words},`]);
  });

  it("at the head of a section", () => {
    assert.equal(late(`Ana Mora spoke first.\n\n## The street\n\n“${long},” Mora said.`).length, 1);
  });
});

describe("a speaker comes in time", () => {
  for (const source of [
    "“It cannot go on,” the priest said. “It will not go on. Every family on this street has lost someone.”",
    "“It cannot go on. It will not go on,” the priest said.",
    `The priest spoke last: “${long}.”`,
    `Ana Mora keeps the gate. “${long},” she said.`,
    `Ana Mora keeps the gate.\n\n“${long},” Mora said.`,
    `Ana Mora said she was tired.\n\n“${long},” she said.`,
    `“It is late,” the priest said.\n\n“${long},” the priest said.`,
    `“It is late,” Ana Mora said. “We are tired.\n\n“${long},” she said.`,
    `An official said so. The road was shut. It rained. It snowed.\n\n“${long},” the official said.`,
  ])
    it(source, () => assert.deepEqual(late(source), []));
});
