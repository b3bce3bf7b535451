// What two texts have in common: their beginning, and their end.

// So many units are compared at once: engines compare stretches much faster than unit by unit.
const stretch = 1024;

/** How many UTF-16 units two texts have in common from their beginning. */
export function sameHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + stretch <= most && a.slice(at, at + stretch) === b.slice(at, at + stretch)) at += stretch;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many UTF-16 units two texts have in common up to their end. */
export function sameTail(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  const last = (text: string, length: number) =>
    text.slice(text.length - length - stretch, text.length - length);
  let length = 0;
  while (length + stretch <= most && last(a, length) === last(b, length)) length += stretch;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}

/** The stretch of `a` outside which the two are the same, and the one of `b` in its place: `a[start, endA)`, `b[start, endB)`. */
export function differing(
  a: string,
  b: string,
): { readonly start: number; readonly endA: number; readonly endB: number } {
  const start = sameHead(a, b);
  const tail = Math.min(sameTail(a, b), a.length - start, b.length - start);
  return { start, endA: a.length - tail, endB: b.length - tail };
}
