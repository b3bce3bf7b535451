// One handing over of a claim in plain words: who answers for it, as a sub-editor would tell a reporter across the desk.
import type { SourceClass } from "../facts/attributions.ts";
import type { LedgerRow } from "../ledger.ts";

const plain: Readonly<Record<Exclude<SourceClass, "named-person" | "anonymous-described">, string>> = {
  "named-document": "A document or an outlet which readers can look up.",
  institution: "An institution speaks; nobody in it is named.",
  "office-unnamed": "An office is given, and no name.",
  metonym: "A place speaks; nobody in it is named.",
  vague: "Nobody is named here.",
  none: "Nobody answers for this, as far as we can tell.",
};

/** "Named, first hand." A guess is said to be one. */
export function attributionInWords({
  class: cls,
  firstHand,
  explained,
  negated,
  certain,
}: Pick<LedgerRow, "class" | "firstHand" | "explained" | "negated" | "certain">): string {
  const words =
    cls === "named-person"
      ? firstHand
        ? "Named, first hand."
        : "Named, second hand: somebody else passes it on."
      : cls === "anonymous-described"
        ? explained
          ? "Not named; the copy says why."
          : "Not named, and the copy does not say why."
        : plain[cls];
  return [
    words,
    negated ? "The copy says that they do not say it." : null,
    certain ? null : "This is a guess.",
  ]
    .filter((part) => part !== null)
    .join(" ");
}
