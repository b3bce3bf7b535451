// Words which pass a claim on and hide who made it, and those who may answer for a charge.
// Authority: our own compilation; NPR Ethics Handbook on "reportedly", AP on "allege".

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const hearsayAdverbs = list(
  "reportedly allegedly supposedly purportedly apparently reputedly presumably seemingly rumoredly",
);

/** These may tell what a reporter sees: they are hearsay only beside a deed. */
export const inferences = list("apparently presumably seemingly");

export const hearsayAdjectives = list("purported rumored rumoured reputed");

/** Whoever alleges by trade, and the papers in which it is done. */
export const accusers = list(
  `police prosecutors prosecutor court judge jury charge charges charged indictment indicted complaint lawsuit suit sued
  filing affidavit warrant trial detectives sheriff investigators accused arrested plaintiffs plaintiff`,
);
