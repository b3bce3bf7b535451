// What two texts have in common: their beginning, and their end.

/** How many UTF-16 units two texts have in common from their beginning. */
export function sameHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many UTF-16 units two texts have in common up to their end. */
export function sameTail(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
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
