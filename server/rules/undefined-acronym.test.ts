// Spelling out an abbreviation: what each quick fix makes of the sentence, and that nothing is asked again after it.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lint } from "../lint.ts";
import type { House } from "../settings.ts";
import type { Fix } from "./rule.ts";

function marksOf(copy: string, house: House) {
  return lint(copy, { house, rules: {}, asOf: "2025-12-04", asOfFrom: "asked" }).diagnostics.filter(
    (mark) => mark.rule === "undefined-acronym",
  );
}

function apply(copy: string, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, text: words }) => text.slice(0, span.start) + words + text.slice(span.end), copy);
}

/** Every fix of the one mark in the copy, in order, gives these; and none leaves the mark behind. */
function mends(copy: string, results: readonly string[], house: House = "none"): void {
  it(`${copy} (${house})`, () => {
    const marks = marksOf(copy, house);
    assert.equal(marks.length, 1);
    const mended = marks[0]!.fixes.map((fix) => apply(copy, fix));
    assert.deepEqual(mended, results);
    for (const text of mended) assert.deepEqual(marksOf(text, house), [], text);
  });
}

describe("the fixes of an abbreviation nobody explained", () => {
  mends("Forums like the OSCE met.", [
    "Forums like the Organization for Security and Cooperation in Europe met.",
    "Forums like the Organization for Security and Cooperation in Europe (OSCE) met.",
  ]);
  mends(
    "Forums like the OSCE met.",
    [
      "Forums like the Organisation for Security and Co-operation in Europe met.",
      "Forums like the Organisation for Security and Co-operation in Europe (OSCE) met.",
    ],
    "guardian",
  );
  mends("NABU searched his flat.", [
    "The National Anti-Corruption Bureau of Ukraine searched his flat.",
    "The National Anti-Corruption Bureau of Ukraine (NABU) searched his flat.",
  ]);
  mends("He was questioned by NABU on Friday.", [
    "He was questioned by the National Anti-Corruption Bureau of Ukraine on Friday.",
    "He was questioned by the National Anti-Corruption Bureau of Ukraine (NABU) on Friday.",
  ]);
  mends("An SBU officer spoke.", [
    "A Security Service of Ukraine officer spoke.",
    "A Security Service of Ukraine (SBU) officer spoke.",
  ]);
  mends("He met a FEMA officer.", [
    "He met a Federal Emergency Management Agency officer.",
    "He met a Federal Emergency Management Agency (FEMA) officer.",
  ]);
  mends("A USV struck the tanker.", [
    "A sea drone struck the tanker.",
    "A sea drone (USV) struck the tanker.",
  ]);
  mends("A UAV was found.", ["A drone was found.", "A drone (UAV) was found."]);
  mends("USVs struck the tanker.", ["Sea drones struck the tanker.", "Sea drones (USVs) struck the tanker."]);
  mends("The PMIs fell.", [
    "The purchasing managers’ indexes fell.",
    "The purchasing managers’ indexes (PMIs) fell.",
  ]);
  mends("Two MOUs were signed.", ["Two [[FULL NAME?]] (MOUs) were signed."]);
  mends("Former FSB officer Ilya Marsh spoke.", [
    "Former Federal Security Service officer Ilya Marsh spoke.",
    "Former Federal Security Service (FSB) officer Ilya Marsh spoke.",
    "Former Financial Stability Board officer Ilya Marsh spoke.",
    "Former Financial Stability Board (FSB) officer Ilya Marsh spoke.",
  ]);
});

describe("an abbreviation used again", () => {
  // The plain words do not explain the letters further down, so only the bracket is offered.
  mends("UNHCR sent tents. UNHCR has 600 staff there.", [
    "The United Nations refugee agency (UNHCR) sent tents. UNHCR has 600 staff there.",
  ]);
  mends("The IAEA met. The IAEA has 178 members.", [
    "The International Atomic Energy Agency met. The IAEA has 178 members.",
    "The International Atomic Energy Agency (IAEA) met. The IAEA has 178 members.",
  ]);
});

describe("a full name which takes no article", () => {
  mends("He was held by ICE on Friday.", [
    "He was held by Immigration and Customs Enforcement on Friday.",
    "He was held by Immigration and Customs Enforcement (ICE) on Friday.",
  ]);
  mends("GRU officers were held.", [
    "Russian military intelligence officers were held.",
    "Russian military intelligence (GRU) officers were held.",
  ]);
});

describe("an abbreviation whose full name comes later", () => {
  mends("The CSTO sent observers.\n\nThe Collective Security Treaty Organization met later.", [
    "The Collective Security Treaty Organization sent observers.\n\nThe Collective Security Treaty Organization met later.",
    "The Collective Security Treaty Organization (CSTO) sent observers.\n\nThe Collective Security Treaty Organization met later.",
  ]);
});

describe("an abbreviation we do not know either", () => {
  mends("The ZXKA voted to strike.", ["The [[FULL NAME?]] (ZXKA) voted to strike."]);

  it("leaves a question which the rule on placeholders then guards", () => {
    const copy = "The [[FULL NAME?]] (ZXKA) voted to strike.";
    const { diagnostics } = lint(copy, { house: "none", rules: {}, asOf: "2025-12-04", asOfFrom: "asked" });
    assert.deepEqual(
      diagnostics.map((mark) => [mark.rule, mark.excerpt]),
      [["tk-placeholder", "[[FULL NAME?]]"]],
    );
  });
});

describe("part of a compound", () => {
  mends("An OSCE-led mission counted the votes.", []);
});
