// Loaded words: which are found, in whose voice, and the company in which they are meant as they stand.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readText } from "../text/text.ts";
import { readDraft } from "./draft.ts";

const found = (copy: string) =>
  readDraft(readText(copy), { asOf: "2025-12-04", asOfFrom: "asked" })
    .loadedWords.filter((word) => !word.owner)
    .map((word) => word.entry);

describe("a loaded word", () => {
  it("is found in all forms of its verb and both numbers of its noun", () => {
    assert.deepEqual(found("The union slams the deal. Ruiz is slamming it. The deal was slammed."), [
      "slam",
      "slam",
      "slam",
    ]);
    assert.deepEqual(found("The vote was a sham. The votes were shams."), ["sham", "sham"]);
    assert.deepEqual(found("The board clung to its plan."), ["cling"]);
  });

  it("is an adverb where its adjective is a verdict", () => {
    assert.deepEqual(found("The board was shamefully slow and laughably late."), ["shameful", "laughable"]);
  });

  it("is passed over beside words which mean it as it stands", () => {
    assert.deepEqual(found("He slammed the door. The van slammed into a wall."), []);
    assert.deepEqual(found("The toxic waste was taken to Leeds."), []);
    assert.deepEqual(found("Roads were treacherous after the snow; crude oil rose 2%."), []);
  });

  it("of two senses counts beside what makes it a judgment", () => {
    assert.deepEqual(
      found("A rat was found in the kitchen. The magnetic lock failed under the glowing lava."),
      [],
    );
    assert.deepEqual(found("The hack of the server took a night. Pupils got a free jab."), []);
    assert.deepEqual(found("The party hack got a glowing review."), ["hack", "glowing"]);
    assert.deepEqual(found("The wind fanned the flames. A train wreck blocked the line."), []);
    assert.deepEqual(found("The speech fanned the flames. The debate was a train wreck."), [
      "fan the flames",
      "train wreck",
    ]);
  });

  it("is passed over where it is money, a device or a sight", () => {
    assert.deepEqual(found("The Kenyan shilling fell to 131 a dollar; the meal cost 40 shillings."), []);
    assert.deepEqual(found("He was shilling for the casino."), ["shill"]);
    assert.deepEqual(found("The incendiary device was found under a seat."), []);
    assert.deepEqual(found("The incendiary speech drew boos."), ["incendiary"]);
    assert.deepEqual(found("A shady street was closed. The slippery floor had been mopped."), []);
    assert.deepEqual(found("The shady dealings came to light."), ["shady"]);
    assert.deepEqual(found("The car rolled backward. Divers worked in vain to free the whale."), []);
    assert.deepEqual(found("The tribunal convicted him of atrocities. They are investigating graft."), []);
  });

  it("is passed over where it is what was done: the draining of the lake", () => {
    assert.deepEqual(
      found("The crippling of the ship took 20 minutes. The stifling of the fire took two."),
      [],
    );
    assert.deepEqual(found("The crippling strike went on."), ["crippling"]);
  });

  it("is a name with a possessive, or before the name of its state", () => {
    assert.deepEqual(found("Moody’s cut the rating to Baa2. Brilliant, Ohio, has 1,300 people."), []);
    assert.deepEqual(found("Moody staff left."), ["moody"]);
  });

  it("is a verb behind its auxiliary, and settled in history", () => {
    assert.deepEqual(found("The signs do not fool them."), []);
    assert.deepEqual(found("The fascist regime of Mussolini fell in 1943."), []);
  });

  it("is passed over in a name", () => {
    assert.deepEqual(found("The band Savage Garden played in Perth."), []);
    assert.deepEqual(found("She read Brave New World and Crazy Rich Asians."), []);
  });

  it("belongs to whoever is made to say it", () => {
    assert.deepEqual(found("Ruiz said the vote was shameful."), []);
    assert.deepEqual(found("It was what Hale called a shameful vote."), []);
    assert.deepEqual(found("The mayor resigned, accusing the board of a shameful cover-up."), []);
    assert.deepEqual(found("The vote was shameful, according to Hale."), []);
    assert.deepEqual(found("“It was a shameful vote,” Ruiz said."), []);
  });

  it("belongs to a speaker whose closing mark alone is in the sentence", () => {
    assert.deepEqual(found("It was a shameful and cowardly vote.”"), []);
  });

  it("belongs to a speaker whose closing mark stands in a later sentence of the paragraph", () => {
    assert.deepEqual(found("It was a shameful vote. It will not stand.”"), []);
    assert.deepEqual(found("It was a shameful vote.\n\nIt will not stand.”"), ["shameful"]);
  });

  it("is passed over where it is only possible, or told why", () => {
    assert.deepEqual(found("The union plans a potentially crippling strike."), []);
    assert.deepEqual(found("The controversial law, which lets police search homes, passed."), []);
    assert.deepEqual(found("The controversial law passed."), ["controversial"]);
  });

  it("is no verb behind an article or a possessive", () => {
    assert.deepEqual(found("The squander of public money was Hale’s fumble."), []);
  });

  it("comments only at the head of a sentence or between commas", () => {
    assert.deepEqual(found("Sadly, no one was saved. No one, sadly, was saved."), ["sadly", "sadly"]);
    assert.deepEqual(found("She smiled sadly at the crowd. The rule must be clearly marked."), []);
  });

  it("is the echo of a name, not an object", () => {
    assert.deepEqual(found("Ana Ruiz herself opened the gate."), ["herself"]);
    assert.deepEqual(found("Ana Ruiz hurt herself. Ruiz saw herself in the film."), []);
    assert.deepEqual(found("Ana Ruiz herself went further than the council."), []);
  });

  it("ends narration with an exclamation mark, but not a name or a question", () => {
    assert.deepEqual(found("The ferry sailed without its captain!"), ["captain"]);
    assert.deepEqual(found("He works at Yahoo! The shop sells maps."), []);
    assert.deepEqual(found("“Stop!” she cried. Who won?"), []);
  });
});
