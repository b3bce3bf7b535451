// Presumptions of guilt: the wordings which convict before a court does, and what settles them.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const found = (copy: string) =>
  readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" }).presumptions.map(({ start, end }) =>
    copy.slice(start, end),
  );

describe("a presumption of guilt", () => {
  it("is an arrest for the deed, an accused killer, an alleged victim", () => {
    assert.deepEqual(found("Hale was arrested for bank robbery."), ["arrested for"]);
    assert.deepEqual(found("Accused killer Tom Hale appeared in court."), ["Accused killer"]);
    assert.deepEqual(found("The alleged victim told police."), ["alleged victim"]);
  });

  it("is an arrest with the arrested, a day or a place before the deed", () => {
    assert.deepEqual(found("Police arrested Tom Hale, 43, for the murder of his wife."), [
      "arrested Tom Hale, 43, for",
    ]);
    assert.deepEqual(found("Hale was arrested in Leeds on Friday for fraud."), [
      "arrested in Leeds on Friday for",
    ]);
    assert.deepEqual(found("Residents held a vigil for murder victims."), []);
    assert.deepEqual(found("Police arrested Hale, who had searched for murder weapons."), []);
    assert.deepEqual(found("Police arrested 12 people for blocking the road."), []);
  });

  it("is a confessed killer until the draft tells of a verdict", () => {
    assert.deepEqual(found("The confessed killer’s lawyer, Ann Cole, spoke."), ["confessed killer"]);
    assert.deepEqual(found("The confessed killer spoke.\n\nA jury convicted him in May."), []);
    assert.deepEqual(found("Hale confessed to the killing, police said."), []);
  });

  it("is none where the charge is hedged, or no crime", () => {
    assert.deepEqual(found("Hale was arrested for alleged fraud. He was held for questioning."), []);
    assert.deepEqual(found("Hale was arrested on suspicion of murder."), []);
    assert.deepEqual(found("The meeting was held for the third time."), []);
    assert.deepEqual(found("Police are looking for a suspected thief."), []);
  });

  it("is settled by a conviction in the paragraph, not by a plea of not guilty", () => {
    assert.deepEqual(found("Hale was arrested for murder. He was convicted in May."), []);
    assert.deepEqual(found("Hale was arrested for murder. He pleaded not guilty."), ["arrested for"]);
  });
});
