// Facts by a number, such as that of their sentence or paragraph: sorted once for a draft, for whoever asks many times.

/** A look-up of a draft's facts by number; `list` names each with its number. */
export function grouped<Draft extends object, Fact>(
  list: (draft: Draft) => Iterable<readonly [number, Fact]>,
): (draft: Draft, number: number) => readonly Fact[] {
  const known = new WeakMap<Draft, ReadonlyMap<number, readonly Fact[]>>();
  return (draft, number) => {
    let groups = known.get(draft);
    if (!groups) {
      groups = group(list(draft));
      known.set(draft, groups);
    }
    return groups.get(number) ?? [];
  };
}

function group<Fact>(facts: Iterable<readonly [number, Fact]>): ReadonlyMap<number, readonly Fact[]> {
  const groups = new Map<number, Fact[]>();
  for (const [number, fact] of facts) {
    const same = groups.get(number);
    if (same) same.push(fact);
    else groups.set(number, [fact]);
  }
  return groups;
}
