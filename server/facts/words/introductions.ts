// Verbs which tell by themselves who somebody is. Authority: our own compilation for news copy.

/** After a name they do the work of a phrase beside it: "Lee directed the film", "Mora represents the district". */
export const verbsAfterNames: ReadonlySet<string> = new Set(
  `directed directs produced stars starred wrote writes founded founds co-founded leads led heads headed chairs chaired
  represents represented runs owns owned coaches coached teaches taught edits edited scored scores won plays played
  plead pleaded died drowned confessed testified pitched batted`.split(/\s+/),
);
