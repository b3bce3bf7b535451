// Abbreviations: which capitals abbreviate something, which readers know, and what explains the rest.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readText } from "../text/text.ts";
import { spells } from "./acronyms.ts";
import { readDraft } from "./draft.ts";

function acronymsOf(copy: string) {
  return readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" }).acronyms;
}

/** The abbreviations a desk would ask about, as written. */
function unexplained(copy: string): readonly string[] {
  return acronymsOf(copy)
    .filter((acronym) => !acronym.familiar && !acronym.explained)
    .map(({ start, end }) => copy.slice(start, end));
}

function asks(copy: string, ...wanted: readonly string[]): void {
  it(`asks about ${wanted.join(", ")}: ${copy}`, () => assert.deepEqual(unexplained(copy), wanted));
}

function silent(copy: string): void {
  it(`is silent: ${copy}`, () => assert.deepEqual(unexplained(copy), []));
}

describe("an abbreviation nobody explained", () => {
  asks("The SBU searched his flat. The SBU then left.", "SBU");
  asks("Inspectors from the IAEA’s Vienna office arrived.", "IAEA");
  asks("An OSCE-led mission counted the votes.", "OSCE");
  asks("He is a former ex-FSB officer.", "FSB");
  asks("Two USVs struck the tanker.", "USVs");
  asks("A report by the A.T.F. was published on Monday.", "A.T.F.");
  asks("Schools run by Unrwa stayed shut.", "Unrwa");
  asks("The ZXKA voted to strike.", "ZXKA");
  asks("On Friday IRGC Commander Ali Rezai spoke.", "IRGC");
  asks(
    "The army said “the OSCE (Organization for Security and Cooperation in Europe) left”. The IRGC stayed.",
    "IRGC",
  );
  asks("- The CSTO sent observers.\n- The rain stopped.", "CSTO");
});

describe("an abbreviation every reader knows", () => {
  silent("The U.S. and UK envoys met NATO and EU officials at UN offices.");
  silent("GDP rose 2% and the CEO of KFC spoke to CNN about AI.");
  silent("MPs met the FBI’s chief at an NBA game.");
  silent("A NATO-led force and a non-OPEC producer agreed.");
  silent("The IPO raised $3 million for LGBTQ charities.");
});

describe("an abbreviation the draft explains", () => {
  silent("The International Atomic Energy Agency met on Monday. The IAEA has 178 members.");
  silent("The International Atomic Energy Agency (IAEA) met on Monday.");
  silent("Russia’s security service (FSB) said so.");
  silent("The IAEA (International Atomic Energy Agency) met.");
  silent("The Kurdistan Workers’ Party, or PKK, laid down its arms.");
  silent("The party, known as the AKP, won.");
  silent("The CSTO, an alliance of six former Soviet states, met.");
  silent("The anti-corruption agency NABU searched his flat.");
  silent("Russia’s main security agency, the FSB, said so.");
  silent("Ukraine fired ATACMS missiles at the base.");
  silent("The gross domestic deflator index fell. The GDDI is new.");
  silent("The U.S. Agency for International Development closed. USAID had 10,000 staff.");
  silent("Officials of the National Anti-Corruption Bureau of Ukraine called. NABU has 700 staff.");
  silent("The IRGC, short for Islamic Revolutionary Guard Corps, fired first.");
  silent("## The Collective Security Treaty Organization meets\n\nThe CSTO has six members.");

  it("later in the draft is explained too late, and the place is shown", () => {
    const copy = "The CSTO sent observers.\n\nThe Collective Security Treaty Organization met later.";
    const [acronym] = acronymsOf(copy);
    assert.equal(acronym?.explained, null);
    const later = acronym!.fullNameLater!;
    assert.equal(copy.slice(later.start, later.end), "Collective Security Treaty Organization");
  });

  it("by a clause with a verb of its own is not explained", () => {
    assert.deepEqual(unexplained("The CSTO, the agency said, will send observers."), ["CSTO"]);
  });
});

describe("capitals which abbreviate nothing a reader must know", () => {
  silent("KYIV, Ukraine (AP) — The envoys met.");
  silent("NAIROBI, Dec 3 (Reuters) - The envoys met.");
  silent("ANKARA, December 2. /TASS/. The envoys met.");
  silent("ENVOYS MEET IN CSTO CAPITAL\n\nThe envoys met on Monday.");
  silent("# NABU searches a flat\n\nThe police came at noon.");
  silent("NABU searches flat of a minister\n\nThe police came at noon.");
  silent("King Charles III met Pope John XXIII in Act IV.");
  silent("JD Vance, J.K. Rowling and R.E.M. met.");
  silent("Shares of Marsh Foods (NASDAQ: MRSH) and Obi (OBIX) fell.");
  silent("Reps. Ann Cole, D-N.Y., and Joe Lund (R-TX) voted no.");
  silent("F-16 jets, an SR-71, S-300 batteries, T-72 tanks and a B-52 were shown.");
  silent("The DDR4 chip, the XPS 13 and the PS5 sold well. The XPS is lighter.");
  silent("She moved from Pittsburgh, PA, to Boston.");
  silent("The vote is at 8 p.m. ET, or 0100 GMT.");
  silent("CO2 and NaCl were measured, and H2O.");
  silent("“THE OSCE IS DEAD,” he posted. “WE WON.”");
  silent("He said it was NOT a loss and would NEVER be one.");
  silent("Tell us what you think at #CSTO or @IAEA or https://CSTO.example/NABU.");
  silent("The `NABU` macro expands.");
  silent("Jane Doe, MPH, said the water was clean.");
  silent("Marsh Foods LLC and Obi Holdings plc sued CIMB Group and BTG Partners.");
  silent("The CHIPS and Science Act was signed.");
  silent("She met NAME TK at the TKTK.");
  silent("| Team | ZXK |\n| --- | --- |\n| The ZXK | 3 |");
  silent("He flew with UBS, SAS and KLM for the BBC.");
});

describe("initials", () => {
  it("are read with small words skipped and points dropped", () => {
    assert.ok(spells("Organization for Security and Cooperation in Europe", "OSCE"));
    assert.ok(spells("U.S. Agency for International Development", "USAID"));
    assert.ok(!spells("Justice Department", "DOJ"));
  });
});

it("abbreviations stand where they say they stand, in order, in any copy", () => {
  const piece = fc.constantFrom(
    "the ",
    "OSCE",
    "IAEA’s ",
    "U.S. ",
    "A ",
    "(",
    ")",
    ", ",
    "“",
    "”",
    "MPs ",
    "-led ",
    "F-16 ",
    "\n\n",
    ". ",
    "said ",
    "Organization for Security and Cooperation in Europe ",
    "😀",
    "é",
    "Unrwa ",
    "# ",
    "| ",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const copy = pieces.join("");
      let end = 0;
      for (const acronym of acronymsOf(copy)) {
        assert.ok(acronym.start >= end && acronym.end <= copy.length);
        const letters = copy.slice(acronym.start, acronym.end).replaceAll(".", "");
        assert.equal(letters.replace(/s$/, acronym.plural ? "" : "s").toUpperCase(), acronym.form);
        end = acronym.end;
      }
    }),
    { numRuns: 300 },
  );
});
