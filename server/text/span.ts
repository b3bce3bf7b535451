// A place in the source: where a fact stands, and the few questions one asks of two places.

/** A half-open stretch `[start, end)` of the source, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The index of the first of some spans, ascending and apart, which ends after a place; their number if none does. */
export function indexEndingAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far the first of some spans reach, the first two, and so on. */
export function reachesOf(spans: readonly Span[]): readonly number[] {
  let reach = -1;
  return spans.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
}

/** The first of ascending numbers which is greater than a place, by position. */
export function firstBeyond(numbers: readonly number[], place: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
