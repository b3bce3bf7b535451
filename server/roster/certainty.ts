// How sure a row of the roster is on a day: what is known for certain, what has just changed, what nobody has seen lately.
import { firstDay, lastDay } from "./lookup.ts";
import { dutyOf } from "./offices.ts";
import type { Tenure } from "./roster.ts";

/**
 * How sure the roster is. "sure": checked rows which cover the day. "fresh": within 30 days of a change of hands, or a
 * row which nobody checked. "stale": past the last day on which the roster knows.
 */
export type Certainty = "sure" | "fresh" | "stale";

export function certaintyOf(tenure: Tenure, on: string): Certainty {
  if (isUnseen(tenure, on)) return "stale";
  if (!tenure.checked || !isSureOn(tenure, on)) return "fresh";
  return isNearChange(tenure, on) ? "fresh" : "sure";
}

/** Whether a tenure may cover a day, but nobody has seen it last as long. */
export function isUnseen({ to, knownUntil }: Pick<Tenure, "to" | "knownUntil">, on: string): boolean {
  return on > lastDay(knownUntil) && (to === null || on <= lastDay(to));
}

/** Whether nobody has seen a row hold for months before a day: who was there then is known, not who is. */
export function isLongUnseen(tenure: Tenure, on: string): boolean {
  const days = dutyOf(tenure) === "head" ? headsStay : ministersStay;
  return isUnseen(tenure, on) && daysBetween(tenure.knownUntil, on) < -days;
}

/** Days for which a row of a minister speaks beyond the last one on which it was seen; of who heads a country, whose going all would hear of. */
const ministersStay = 90;
const headsStay = 365;

/** Whether a row was last seen so long before a day that it is no witness any more of who is where. */
export function isForgotten(tenure: Pick<Tenure, "to" | "knownUntil">, on: string): boolean {
  return isUnseen(tenure, on) && daysBetween(tenure.knownUntil, on) < -longestUnseen;
}

/** Days after which nobody can say any more where somebody serves, unless a row does. */
const longestUnseen = 1_000;

/** Whether a tenure ended at some time between the day on which it was last seen and its end, nobody knows when. */
export function isGoneBy({ to, knownUntil }: Pick<Tenure, "to" | "knownUntil">): boolean {
  return to !== null && lastDay(knownUntil) < firstDay(to);
}

/** Whether a tenure covers a day for certain: imprecise dates and days past knowledge do not. */
export function isSureOn(tenure: Tenure, on: string): boolean {
  return (
    (tenure.from === null || lastDay(tenure.from) <= on) &&
    !isUnseen(tenure, on) &&
    (tenure.to === null || on <= firstDay(tenure.to))
  );
}

/** Whether the office changed hands within 30 days of a day. */
export function isNearChange({ from, to }: Pick<Tenure, "from" | "to">, on: string): boolean {
  return [from, to].some((day) => day !== null && Math.abs(daysBetween(day, on)) <= 30);
}

export function softest(certainties: readonly Certainty[]): Certainty {
  return certainties.includes("stale") ? "stale" : certainties.includes("fresh") ? "fresh" : "sure";
}

/** Days from an ISO day to a date; a year or a month counts from its first day. */
export function daysBetween(date: string, on: string): number {
  return (Date.parse(firstDay(date)) - Date.parse(on)) / 86_400_000;
}
