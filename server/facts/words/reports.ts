// Words of reports which hide who made them.
// Authority: our own compilation; AP and BBC on attribution, Wikipedia on unsupported attributions.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "it is believed that", "is said to have": what is done by nobody. */
export const reportParticiples = list(
  "believed thought understood reported said alleged feared rumored rumoured suggested claimed reckoned reputed presumed suspected whispered",
);

/** Of those, the ones which stand before "to": "is suggested to" and "is claimed to" are another matter. */
export const beforeInfinitive = list(
  "believed thought understood reported said alleged feared rumored rumoured reckoned reputed presumed suspected",
);

/** What is in the air: "there are fears that". */
export const floatingNouns = list(
  "reports fears suggestions rumors rumours claims allegations indications whispers",
);

/** What is raised, asked and made without anybody: "concerns have been raised". */
export const raisedNouns = list(
  "concerns questions doubts calls fears objections suspicions eyebrows worries",
);

export const raisingParticiples = list("raised asked made voiced expressed");

/** How a figure is put by nobody: "variously put at". */
export const looseCounts = list("variously widely generally commonly popularly");
