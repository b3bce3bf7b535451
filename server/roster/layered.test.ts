// The desk's roster over the bundled one: what the desk says wins, and what it does not speak of stays as it was.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { certaintyOf } from "./certainty.ts";
import { begun, layered } from "./layered.ts";
import { rosterOf, type TenureRow } from "./lookup.ts";
import { type Roster, unplaced, vouched } from "./roster.ts";

const row = (
  name: string,
  office: string,
  jurisdiction: string,
  from: string | null,
  to: string | null,
  source = "bundled",
): TenureRow => {
  const [given = "", family = ""] = name.split(" ");
  const knownUntil = to ?? (source === "bundled" ? "2026-06-01" : vouched);
  const id = source === "bundled" ? name : `desk:${name}`;
  return {
    person: { id, name, given: [given], family: [family], aliases: [] },
    office,
    jurisdiction,
    from,
    to,
    knownUntil,
    source,
    checked: true,
  };
};
const desk = (name: string, office: string, place: string, from: string | null, to: string | null = null) =>
  row(name, office, place, from, to, "desk");

const below = rosterOf([
  row("Ana Obi", "president", "UA", "2015-01-10", "2020-01-10"),
  row("Jan Kowal", "president", "UA", "2020-01-10", null),
  row("Eva Lind", "finance minister", "UA", "2024-03-01", null),
  row("Rae Poe", "senator", "US-OH", "2019-01-03", null),
  row("Tom Hale", "senator", "US-OH", "2021-01-03", null),
  row("Sam Roe", "prime minister", "FR", "2010-01-01", "2012-01-01"),
]);

const holders = (roster: Roster, office: string, place: string, on: string) =>
  roster.holders(office, place, on).map(({ person, source }) => `${person.name} (${source})`);
const tenuresOf = (roster: Roster, name: string) => {
  const [given = "", family = ""] = name.split(" ");
  return roster
    .people(given, family)
    .flatMap((person) =>
      roster
        .tenures(person)
        .map(({ office, jurisdiction, from, to, source }) => [office, jurisdiction, from, to, source]),
    );
};

describe("a roster on top of another", () => {
  it("adds the people and offices which nobody knew", () => {
    const roster = layered([desk("Ida Moen", "mayor", "Northbridge", "2024-05-06")], below);
    assert.deepEqual(holders(roster, "mayor", "Northbridge", "2026-01-01"), ["Ida Moen (desk)"]);
    assert.deepEqual(holders(roster, "mayor", "Northbridge", "2024-01-01"), []);
    assert.deepEqual(holders(roster, "president", "UA", "2026-01-01"), ["Jan Kowal (bundled)"]);
    assert.deepEqual([...roster.everyone()].length, [...below.everyone()].length + 1);
  });

  it("gives an office to the desk's holder from the desk's day on, and not before", () => {
    const roster = layered([desk("Ida Moen", "president", "UA", "2026-03-01")], below);
    assert.deepEqual(holders(roster, "president", "UA", "2026-02-28"), ["Jan Kowal (bundled)"]);
    assert.deepEqual(holders(roster, "president", "UA", "2026-03-02"), ["Ida Moen (desk)"]);
    assert.deepEqual(tenuresOf(roster, "Jan Kowal"), [
      ["president", "UA", "2020-01-10", "2026-03-01", "bundled"],
    ]);
  });

  it("gives the office back after the desk’s last day to somebody who was seen there later", () => {
    const roster = layered([desk("Ida Moen", "president", "UA", "2022-03-01", "2022-06-01")], below);
    assert.deepEqual(holders(roster, "president", "UA", "2022-02-01"), ["Jan Kowal (bundled)"]);
    assert.deepEqual(holders(roster, "president", "UA", "2022-04-01"), ["Ida Moen (desk)"]);
    assert.deepEqual(holders(roster, "president", "UA", "2022-07-01"), ["Jan Kowal (bundled)"]);
    assert.deepEqual(tenuresOf(roster, "Jan Kowal"), [
      ["president", "UA", "2020-01-10", "2022-03-01", "bundled"],
      ["president", "UA", "2022-06-01", null, "bundled"],
    ]);
  });

  it("gives it back to nobody who was last seen there before", () => {
    const roster = layered([desk("Ida Moen", "president", "UA", "2026-07-01", "2026-09-01")], below);
    assert.deepEqual(holders(roster, "president", "UA", "2026-06-15"), ["Jan Kowal (bundled)"]);
    assert.deepEqual(holders(roster, "president", "UA", "2026-10-01"), []);
  });

  it("knows an office by the short name and the other names which a desk may use", () => {
    const britain = rosterOf([
      {
        ...row("Ana Obi", "secretary of state for health", "GB", "2024-07-05", null),
        also: ["health secretary"],
      },
      row("Jan Kowal", "foreign secretary", "GB", "2024-07-05", null),
      { ...row("Eva Lind", "foreign minister", "FR", "2024-07-05", null), also: ["trade minister"] },
    ]);
    const roster = layered(
      [
        desk("Ida Moen", "health secretary", "GB", "2026-03-01"),
        desk("Tom Vale", "foreign minister", "GB", "2026-03-01"),
        desk("Rae Poe", "trade minister", "FR", "2026-03-01"),
      ],
      britain,
    );
    assert.deepEqual(
      ["Ana Obi", "Jan Kowal", "Eva Lind"].map((name) => tenuresOf(roster, name)[0]![3]),
      ["2026-03-01", "2026-03-01", null],
    );
    assert.deepEqual(holders(roster, "foreign secretary", "GB", "2026-04-01"), ["Tom Vale (desk)"]);
  });

  it("cuts all rows below to the days which the desk leaves them, and takes out what lies within", () => {
    const many = rosterOf([
      row("Ana Obi", "president", "UA", "2015-01-10", "2020-01-10"),
      row("Tom Hale", "president", "UA", "2020-01-10", "2020-02-01"),
      row("Jan Kowal", "president", "UA", "2020-02-01", null),
    ]);
    const roster = layered([desk("Ida Moen", "president", "UA", "2019-12-01", "2020-03")], many);
    assert.deepEqual(
      ["Ana Obi", "Tom Hale", "Jan Kowal"].map((name) => tenuresOf(roster, name)),
      [
        [["president", "UA", "2015-01-10", "2019-12-01", "bundled"]],
        [],
        [["president", "UA", "2020-03", null, "bundled"]],
      ],
    );
  });

  it("leaves alone whoever came after the first day of a row which nobody has ended", () => {
    const roster = layered([desk("Ida Moen", "president", "UA", "2019-03-01")], below);
    assert.deepEqual(tenuresOf(roster, "Ana Obi"), [
      ["president", "UA", "2015-01-10", "2019-03-01", "bundled"],
    ]);
    assert.deepEqual(tenuresOf(roster, "Jan Kowal"), [["president", "UA", "2020-01-10", null, "bundled"]]);
    assert.deepEqual(holders(roster, "president", "UA", "2026-01-01"), ["Ida Moen (desk)"]);
  });

  it("knows of a tenure which the desk ends no more than when it was last seen", () => {
    const roster = layered([desk("Ida Moen", "president", "UA", "2027-03-01")], below);
    const [tenure] = roster.holders("president", "UA", "2026-12-01");
    assert.deepEqual([tenure!.to, tenure!.knownUntil], ["2027-03-01", "2026-06-01"]);
    assert.equal(certaintyOf(tenure!, "2026-05-01"), "sure");
    assert.equal(certaintyOf(tenure!, "2026-12-01"), "stale");
  });

  it("keeps the earlier days of somebody whom the desk has in the office from a later day on", () => {
    const reappointed = layered([desk("Jan Kowal", "president", "UA", "2024-01-10")], below);
    assert.deepEqual(tenuresOf(reappointed, "Jan Kowal"), [
      ["president", "UA", "2020-01-10", "2024-01-10", "bundled"],
      ["president", "UA", "2024-01-10", null, "desk"],
    ]);
    const corrected = layered([desk("Jan Kowal", "president", "UA", "2020-01-25")], below);
    assert.deepEqual(tenuresOf(corrected, "Jan Kowal"), [["president", "UA", "2020-01-25", null, "desk"]]);
  });

  it("takes the first day which the desk leaves open from the row below, where that is the same time in office", () => {
    const rows = [
      desk("Jan Kowal", "president", "UA", null, "2026-02-01"),
      desk("Sam Roe", "prime minister", "FR", null),
      desk("Ida Moen", "mayor", "Northbridge", null),
    ];
    assert.deepEqual(
      begun(rows, below).map(({ from }) => from),
      ["2020-01-10", null, null],
    );
  });

  it("ends a tenure where the desk ends it", () => {
    const roster = layered([desk("Jan Kowal", "president", "UA", "2020-01-10", "2026-02-01")], below);
    assert.deepEqual(holders(roster, "president", "UA", "2026-02-02"), []);
    assert.deepEqual(tenuresOf(roster, "Jan Kowal"), [
      ["president", "UA", "2020-01-10", "2026-02-01", "desk"],
    ]);
  });

  it("takes one person for one, under the desk's spelling and the old ones", () => {
    const roster = layered([desk("Jan Kowall", "president", "UA", "2020-01-10")], below);
    for (const name of ["Jan Kowall", "Jan Kowal"])
      assert.deepEqual(tenuresOf(roster, name), [["president", "UA", "2020-01-10", null, "desk"]]);
    assert.deepEqual([...roster.everyone()].filter(({ name }) => name.startsWith("Jan")).length, 1);
  });

  it("lets a minister leave one ministry for another", () => {
    const roster = layered([desk("Eva Lind", "foreign minister", "UA", "2026-03-01")], below);
    assert.deepEqual(tenuresOf(roster, "Eva Lind"), [
      ["finance minister", "UA", "2024-03-01", "2026-03-01", "bundled"],
      ["foreign minister", "UA", "2026-03-01", null, "desk"],
    ]);
    assert.deepEqual(holders(roster, "finance minister", "UA", "2026-04-01"), []);
  });

  it("keeps namesakes apart who serve in different places", () => {
    const roster = layered([desk("Ana Obi", "mayor", "Northbridge", "2024-05-06")], below);
    assert.deepEqual(
      roster.people("Ana", "Obi").map((person) => roster.tenures(person).map(({ office }) => office)),
      [["mayor"], ["president"]],
    );
  });

  it("leaves their seats to the others where an office has several", () => {
    const roster = layered([desk("Ida Moen", "senator", "US-OH", "2025-01-03")], below);
    assert.deepEqual(holders(roster, "senator", "US-OH", "2026-01-01").length, 3);
  });

  it("is no witness against a holder of the past where it does not say since when", () => {
    const roster = layered([desk("Ida Moen", "prime minister", "FR", null)], below);
    assert.deepEqual(holders(roster, "prime minister", "FR", "2011-01-01"), [
      "Ida Moen (desk)",
      "Sam Roe (bundled)",
    ]);
    assert.deepEqual(holders(roster, "prime minister", "FR", "2026-01-01"), ["Ida Moen (desk)"]);
  });

  it("knows the country of somebody whose office is given without one", () => {
    const roster = layered([desk("Jan Kowal", "general", unplaced, null)], below);
    assert.deepEqual(
      roster.people(null, "Kowal").map((person) => roster.tenures(person).map(({ office }) => office)),
      [["general", "president"]],
    );
  });

  it("may itself lie under another: the draft's cast over the desk's roster", () => {
    const roster = layered(
      [desk("Ida Moen", "president", "UA", null)],
      layered([desk("Tom Vale", "president", "UA", "2026-03-01")], below),
    );
    assert.deepEqual(holders(roster, "president", "UA", "2026-04-01"), ["Ida Moen (desk)"]);
  });

  it("is the other one where it says nothing", () => assert.equal(layered([], below), below));
});
