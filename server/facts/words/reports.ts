// Words of reports which hide who made them.
// Authority: our own compilation; AP and BBC on attribution, Wikipedia on unsupported attributions.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "it is believed that", "is said to have": what is done by nobody. */
export const reportParticiples = list(
  "believed thought understood reported said alleged feared rumored rumoured suggested claimed reckoned reputed presumed suspected whispered hoped assumed accepted argued estimated speculated gathered learned learnt",
);

/** Of those, the ones which stand before "to": "is suggested to" and "is claimed to" are another matter. */
export const beforeInfinitive = list(
  "believed thought understood reported said alleged feared rumored rumoured reckoned reputed presumed suspected tipped",
);

/** What is in the air: "there are fears that". */
export const floatingNouns = list(
  "reports fears suggestions rumors rumours claims allegations indications whispers",
);

/** What is raised, asked and made without anybody: "concerns have been raised". */
export const raisedNouns = list(
  "concerns questions doubts calls fears objections suspicions eyebrows worries",
);

export const raisingParticiples = list("raised asked made voiced expressed cast");

/** What people are feared to be, without a verb between: "nine are feared dead". */
export const fearedFates = list("dead drowned missing lost killed trapped buried stranded");

/** How a figure is put by nobody: "variously put at". */
export const looseCounts = list("variously widely generally commonly popularly");

/** What goes round: "goes the refrain", "or so the theory runs", "the talk in the corridors is that". */
export const gossipNouns = list(
  "talk word gossip whisper whispers chatter buzz refrain rumor rumour rumors rumours scuttlebutt murmur joke story tale theory argument reasoning thinking logic wisdom line quip saying lament complaint grumble",
);

/** Of those, trains of thought: a paper may lay one out, and the question is only whose it is. */
export const reasonNouns = list("theory argument reasoning thinking logic wisdom line saying");

/** What a crowd holds to be so: "there is a growing sense that". */
export const beliefNouns = list(
  "feeling view consensus sense belief suspicion fear hope assumption worry expectation conviction impression perception",
);

/** What is in the air of a place or a crowd: "the feeling among dockers is that". */
export const airNouns: ReadonlySet<string> = new Set([
  ...beliefNouns,
  ..."verdict betting mood calculation bet".split(" "),
]);

/** Phrases by which everybody and nobody vouches. */
export const commonVoices: readonly string[] = [
  "by common consent",
  "by general consent",
  "by common agreement",
  "by general agreement",
  "by popular account",
  "by all accounts",
  "by most accounts",
  "by many accounts",
  "by some accounts",
  "by several accounts",
  "by all reckonings",
  "by most reckonings",
  "by some reckonings",
  "by one reckoning",
  "by most estimates",
  "by some estimates",
  "by many estimates",
  "by one estimate",
  "as is well known",
  "as everyone knows",
  "as everybody knows",
  "as the world knows",
  "so they say",
  "or so we are told",
  "so we are told",
  "so it is said",
  "it is an open secret that",
  "it is common knowledge that",
  "it is no secret that",
  "there is no doubt that",
  "there is little doubt that",
  "there is no question that",
  "it goes without saying that",
  "if rumor is to be believed",
  "if rumour is to be believed",
  "if rumors are to be believed",
  "if rumours are to be believed",
  "conventional wisdom holds",
  "conventional wisdom has it",
  "prevailing wisdom holds",
  "received wisdom holds",
  "received wisdom has it",
  "popular wisdom holds",
  "popular wisdom has it",
  "popular belief holds",
  "popular belief has it",
  "smart money is on",
  "smart money says",
];
