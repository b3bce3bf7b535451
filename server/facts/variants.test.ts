// Variant spellings: where a draft names what houses spell differently, and where the same letters name something else.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { mend as mendAll } from "../fixes.ts";
import { lint } from "../lint.ts";
import type { House } from "../settings.ts";

function marksOf(copy: string, house: House) {
  return lint(copy, { house, rules: {}, asOf: "2025-12-04", asOfFrom: "asked" }).diagnostics.filter(
    (mark) => mark.rule === "house-spelling",
  );
}

/** The copy with every safe fix taken. */
function mend(copy: string, house: House): string {
  return marksOf(copy, house)
    .flatMap((mark) => mark.fixes[0]!.edits)
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span, text: words }) => text.slice(0, span.start) + words + text.slice(span.end), copy);
}

function mends(house: House, copy: string, wanted: string): void {
  it(`${house}: ${copy} → ${wanted}`, () => {
    assert.equal(mend(copy, house), wanted);
    assert.deepEqual(marksOf(wanted, house), []);
  });
}

function silent(copy: string, house: House = "none"): void {
  it(`is silent (${house}): ${copy}`, () =>
    assert.deepEqual(
      marksOf(copy, house).map((m) => m.excerpt),
      [],
    ));
}

describe("a spelling no Western house uses", () => {
  mends("none", "Kiev’s mayor flew to Lvov.", "Kyiv’s mayor flew to Lviv.");
  mends(
    "none",
    "Kiev-based firms and pro-Kiev groups met in Kharkov.",
    "Kyiv-based firms and pro-Kyiv groups met in Kharkiv.",
  );
  mends(
    "none",
    "Troops left Donbass for Zaporozhye and Nikolayev.",
    "Troops left Donbas for Zaporizhzhia and Mykolaiv.",
  );
  mends("none", "The Ukraine’s army held.", "Ukraine’s army held.");
  mends("none", "Vladimir Zelensky spoke.", "Volodymyr Zelensky spoke.");
  mends("none", "Two advisors quit. Advisors stay away.", "Two advisers quit. Advisers stay away.");
  mends(
    "none",
    "# Kiev quiet after raid\n\nThe night was calm.",
    "# Kyiv quiet after raid\n\nThe night was calm.",
  );
  mends("none", "- Odessa: power is back.", "- Odesa: power is back.");
});

describe("a spelling another house uses", () => {
  mends("ap", "US ships met UN envoys.", "U.S. ships met U.N. envoys.");
  mends("ap", "He flew to the US.", "He flew to the U.S.");
  mends("bbc", "He flew to the U.S. She stayed.", "He flew to the US. She stayed.");
  mends("guardian", "The U.S. Army and a U.S.-led force left.", "The US Army and a US-led force left.");
  mends("bbc", "The firm is U.S.-based.", "The firm is US-based.");
  mends("bbc", "He left (for the U.S.) and she stayed.", "He left (for the US) and she stayed.");
  mends("ap", "A US-UN plan failed.", "A U.S.-U.N. plan failed.");
  mends("nyt", "The EU’s envoy met UK ministers.", "The E.U.’s envoy met U.K. ministers.");
  mends("bbc", "The NATO chief left UNESCO.", "The Nato chief left Unesco.");
  mends("reuters", "The Nato chief left.", "The NATO chief left.");
  mends(
    "ap",
    "Vladimir Zelensky spoke. Zelensky’s aides left.",
    "Volodymyr Zelenskyy spoke. Zelenskyy’s aides left.",
  );
  mends("guardian", "Erdogan flew home.", "Erdoğan flew home.");
  mends("reuters", "Al-Qaida fighters fled the al-Qaeda camp.", "Al Qaeda fighters fled the al Qaeda camp.");

  it("is the surname alone where the given name is right", () => {
    assert.deepEqual(
      marksOf("President Volodymyr Zelensky spoke.", "ap").map((m) => m.excerpt),
      ["Zelensky"],
    );
  });

  it("is a warning where a house is set, and information where none is", () => {
    assert.deepEqual(
      marksOf("Kiev was quiet.", "ap").map((m) => m.severity),
      ["warning"],
    );
    assert.deepEqual(
      marksOf("Kiev was quiet.", "none").map((m) => m.severity),
      ["information"],
    );
  });
});

describe("a spelling which is right", () => {
  silent("Zelenskyy, Zelenskiy and Zelensky met US, U.S., UN and U.N. envoys of NATO and Nato.");
  silent("Zelenskyy met U.S. and U.N. envoys of NATO and al-Qaida’s foes in the EU.", "ap");
  silent("Zelensky met US and UN envoys of Nato.", "bbc");
  silent("Kiev, Donbass and Odessa were quiet.", "tass");
  silent("Vladimir Putin spoke to Vladimir Zhoga.");
});

describe("the same letters naming something else", () => {
  silent("They ate chicken Kiev and a Kiev cake.");
  silent("Dynamo Kiev beat Arsenal Kiev 2-0.");
  silent("He was born in Odessa, Texas.");
  silent("A tornado crossed West Texas. Odessa lost power.");
  silent("He was born in Odessa in 1912.");
  silent("His family left Lvov in the 1930s.");
  silent("Nazi troops took Kharkov.");
  silent("Kievan Rus fell in 1240.");
  silent("He read “The Odessa File.” She read ‘Kiev Nights’.");
  silent("“I love Kiev,” the singer said.");
  silent("> Kiev is mine.");
  silent("See https://kiev.example/Kiev and @Kiev and #Kiev.");
  silent("Kyiv, formerly Kiev, was quiet.");
  silent("Kyiv (Kiev) was quiet.");
  silent("The `Kiev` branch was merged.");
  silent("[Kyiv](https://example.org/Kiev) was quiet.");
  silent("The Ukraine war and the Ukraine Freedom Fund went on.");
  silent("The Dnipropetrovsk region was hit.");
  silent("They won the US Open. It costs US$5. The USA won.", "ap");
  silent("Give it to us, she told US Weekly.", "ap");
  silent("# US ships sail\n\nThe ships sailed at noon.", "ap");
  silent("US ships sail for home\n\nThe ships sailed at noon.", "ap");
  silent("THE UN AND THE US ARE DONE", "ap");
  silent("Marsh Advisors and Senior Advisor Ann Cole met.");
  silent("ISRAEL SAYS HAMAS FIRED FIRST");
});

it("a fix taken in any copy leaves nothing to mend and touches no other word", () => {
  const piece = fc.constantFrom(
    "Kiev",
    "Kyiv’s",
    "the US",
    "U.S.",
    "U.N.-led",
    "Zelensky",
    "Vladimir Zelenskiy",
    ".",
    ",",
    "said",
    "the Ukraine",
    "advisors",
    "“Kiev”",
    "\n\n",
    "NATO",
    "EU",
    "Lvov-based",
    "US-UK",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }),
      fc.constantFrom<House>("none", "ap", "reuters", "bbc", "guardian", "nyt"),
      (pieces, house) => {
        const copy = pieces.join(" ");
        // A mended word may make a headline of capitals an ordinary line: so the copy is read again, as the command does.
        const { source: mended } = mendAll(copy, (source) => ({ diagnostics: marksOf(source, house) }));
        assert.deepEqual(
          marksOf(mended, house).map((m) => m.excerpt),
          [],
          `${copy} → ${mended}`,
        );
      },
    ),
    {
      numRuns: 300,
      examples: [
        [["U.N.-led", ".", "the Ukraine", "\n\n", "Kiev"], "guardian"],
        [["US-UK", ".", "the Ukraine", "\n\n", "Kiev"], "ap"],
      ],
    },
  );
});
