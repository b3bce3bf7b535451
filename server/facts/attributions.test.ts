// Who is said to have said what: cue and source in every order news copy knows.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

/** Each attribution on a line: source → cue, and the class of the source. */
function attributionsIn(source: string): string[] {
  const draft = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
  return draft.attributions.map((a) => {
    const who = a.source ? source.slice(a.source.start, a.source.end) : "nobody";
    return `${who} → ${source.slice(a.cue.start, a.cue.end)}: ${a.source?.class ?? "none"}`;
  });
}

const reads = (source: string, ...expected: string[]) =>
  assert.deepEqual(attributionsIn(source), expected, source);

describe("a source before its verb", () => {
  it("is a person, an office or a crowd", () => {
    reads("Ana Ruiz said the road was open.", "Ana Ruiz → said: named-person");
    reads("The mayor said the road was open.", "The mayor → said: office-unnamed");
    reads("A senior official said a deal was close.", "A senior official → said: anonymous-described");
    reads("Several diplomats have warned of delays.", "Several diplomats → have warned: vague");
    reads("The Interior Ministry said the road was open.", "The Interior Ministry → said: institution");
    reads("The Environment Agency said the road was open.", "The Environment Agency → said: institution");
    reads("Moscow believes the tariffs are illegal.", "Moscow → believes: metonym");
  });

  it("is a name with its title, though an “of” stands in it", () => {
    const minister = "Peruvian Minister of Defence Ana Ruiz";
    reads(`${minister} said the road was open.`, `${minister} → said: named-person`);
    const professor = "University of Lima Professor Tom Hale";
    reads(`${professor} said the road was open.`, `${professor} → said: named-person`);
    reads("The University of Lima said Ana Ruiz was ill.", "The University → said: institution");
  });

  it("is a name between commas, far from what the sentence is about", () => {
    reads(
      "Work starts in spring, the head of highways, Derek Moss, told councillors.",
      "Derek Moss → told: named-person",
    );
    reads(
      "Two drones struck a depot before dawn on Monday, killing a guard, the governor, Ana Ruiz, 51, said in a post.",
      "Ana Ruiz → said: named-person",
    );
    reads(
      "The doors were kept open, and a student from Leiden, Bram de Wit, said he had come early.",
      "Bram de Wit → said: named-person",
    );
    reads(
      "Prices fell in May, to nobody’s surprise, Business Secretary Ana Ruiz, said.",
      "Business Secretary Ana Ruiz → said: named-person",
    );
    reads(
      "The road will stay shut, Ana Ruiz, an analyst at Lima Bank, said in a note.",
      "Ana Ruiz → said: named-person",
    );
    reads("The road is shut, Tom Hale, who runs the depot, told drivers.", "Tom Hale → told: named-person");
    reads("The road is shut, Oska Birrell, 34, a nurse, said.", "Oska Birrell → said: named-person");
    reads("One of them, Tom Hale, 70, said he had a ladder.", "One → said: named-person");
    reads("The mayor of Lima, Ana Ruiz, told reporters so.", "The mayor → told: named-person");
  });

  it("is a person with the name of a country, where the draft has named one", () => {
    reads(
      "Michael Jordan teaches in Lima. Jordan believes the sum is wrong.",
      "Jordan → believes: named-person",
    );
    reads("Jordan believes the sum is wrong.", "Jordan → believes: metonym");
  });

  it("is whoever a sentence is about which leads in a quotation with a colon", () => {
    reads("Ana Ruiz shook her head: “The road is shut.”", "Ana Ruiz → :: named-person");
    reads("Ana Ruiz met Tom Hale at noon: “The road is shut.”");
    reads("Ana Ruiz’s dog barked: “The road is shut.”");
    reads("Ana Ruiz said: “The road is shut.”", "Ana Ruiz → said: named-person");
  });

  it("keeps the words which tell of its mood", () => {
    reads("“It is over,” said a tearful Ana Ruiz.", "a tearful Ana Ruiz → said: named-person");
    reads("At the convention Ana Ruiz said it was over.", "Ana Ruiz → said: named-person");
  });

  it("is the owner of a view which is told", () => {
    reads("Ana Ruiz’s view is that the road must close.", "Ana Ruiz’s → view: named-person");
    reads("Ana Ruiz’s view of the harbor was fine.");
  });

  it("has no verb in a noun which looks like one", () => {
    reads("Rights groups have met the firm amid a national reckoning over pay.");
    reads("Several mayors left after a public hearing on the dam.");
  });

  it("is sought behind commas which have nothing before them", () => {
    for (const copy of [", said.", ",, said.", ", 5, said Hale.", "A, b, 70, said."]) attributionsIn(copy);
  });

  it("is not what tells one thing from another, nor what goes without saying", () => {
    reads("The instrument can tell whether light comes from the left.");
    reads("Only time will tell whether the roof holds.");
    reads("It goes without saying that the roof leaks.");
    reads("The echo off the cliffs suggests a second blast.");
  });

  it("is found past what stands between it and the verb", () => {
    reads(
      "Police, citing two witnesses, said the van was blue.",
      "two witnesses → citing: vague",
      "Police → said: institution",
    );
    reads("Officials in Geneva briefed on the talks said little.", "Officials → said: vague");
    reads("Ana Ruiz, 34, said she would run.", "Ana Ruiz → said: named-person");
    reads("Aides who attended the meeting said it was short.", "Aides → said: vague");
  });

  it("is found behind an opening phrase", () => {
    reads("On Friday, officials said the road was open.", "officials → said: vague");
    reads("Despite the gloom, US officials have emphasized hope.", "US officials → have emphasized: vague");
  });
});

describe("a source described by a clause of its own", () => {
  it("is who the clauses describe, and not the last thing in them", () => {
    reads(
      "The Growers Union, which represents families who farm the terraces that line the valley, said no.",
      "The Growers Union → said: institution",
    );
    reads(
      "Ana Ruiz, who led the agency that wrote the rules, said she would not go.",
      "Ana Ruiz → said: named-person",
    );
    reads(
      "The company that runs the ferries that cross the lake said it would cut two routes.",
      "The company → said: institution",
    );
    reads("Residents who live near the plant that burned said they smelled gas.", "Residents → said: vague");
  });

  it("tells what stands before the comma", () => {
    reads("The deal fell, officials who attended the meeting said.", "officials → said: vague");
    reads(
      "The mine, which now covers five hills, did not leak, engineers who checked it said.",
      "engineers → said: vague",
    );
    reads("Officials who attended the meeting say it was short.", "Officials → say: vague");
  });

  it("is whoever comes behind the clause’s comma", () => {
    reads(
      "After the vote, which ended before midnight, Ana Ruiz said it would last.",
      "Ana Ruiz → said: named-person",
    );
    reads(
      "Speaking after the vote, which ended at noon, Ana Ruiz said it would last.",
      "Ana Ruiz → said: named-person",
    );
  });

  it("is who asked not to be named, whatever the cause", () => {
    const said = (source: string, who: string) =>
      assert.ok(
        attributionsIn(source).some((line) => line.startsWith(`${who} → said`)),
        source,
      );
    said("A source who asked not to be named because of the rules said the deal was off.", "A source");
    said("A senior aide, who declined to be identified citing the rules, said it was off.", "A senior aide");
  });

  it("leaves others their word: whom critics call, evidence that, so poor that", () => {
    reads(
      "He is a man who many observers, his friends among them, have accused of theft.",
      "many observers → have accused: vague",
    );
    reads("It is a tax which government officials say is fair.", "government officials → say: vague");
    reads("The court found evidence that drugs killed her.", "The court → found: institution");
    reads("She met Hale, who runs the office, and said it was open.", "She → said: named-person");
  });
});

describe("a source after its verb", () => {
  it("closes a quotation", () => {
    reads("“We have lost everything,” said Ana Mora, 34.", "Ana Mora → said: named-person");
    reads("The strike killed nine, said diplomats.", "diplomats → said: vague");
  });

  it("is not mistaken for the claim behind a parenthesis", () => {
    reads("Ana Ruiz, the interior minister, said the van was blue.", "Ana Ruiz → said: named-person");
  });
});

describe("a frame", () => {
  it("hands the claim to its object", () => {
    reads("According to recent reports, the envoys met.", "recent reports → According to: vague");
    reads("Support is falling, as per statements from the US side.", "statements → as per: vague");
    reads(
      "The group has 400 fighters, according to the Interior Ministry.",
      "the Interior Ministry → according to: institution",
    );
  });

  it("is none where “per” gives a rate", () => {
    reads("It costs $4 per month and 3 per cent more per person.");
  });
});

describe("what only looks like an attribution", () => {
  it("is a list, a roster or a timer, which is made like a doer", () => {
    reads("The road is shut, according to a list on the fence.", "a list → according to: none");
    reads("A roster showed that nine were on duty.");
    reads("A roster said nine were on duty.", "A roster → said: none");
    reads("The road is shut, according to one leaker.", "one leaker → according to: anonymous-described");
    reads("A Reuters photographer said nine were on duty.", "A Reuters photographer → said: named-document");
    reads("A shopper said nine were on duty.", "A shopper → said: anonymous-described");
    reads("An artist said nine were on duty.", "An artist → said: anonymous-described");
  });

  it("is a thing which comes without warning", () => {
    reads("The rain came without warning.");
    reads("The rain came without warning, Ana Ruiz said.", "Ana Ruiz → said: named-person");
  });

  it("is left alone: events, things added, nouns", () => {
    reads("Officials met in Geneva for a second day.");
    reads("The chef added salt.");
    reads("The reports were late.");
    reads("Growth was faster than expected.");
  });
});

describe("words within words", () => {
  it("know whose words they lie in", () => {
    const source = "Hale said that officials believed the vote was lost.";
    const { attributions } = readDraft(readText(source), { asOf: "2025-12-04", asOfFrom: "asked" });
    assert.deepEqual(
      attributions.map((a) => a.within),
      [null, 0],
    );
  });
});
