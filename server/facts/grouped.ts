// Facts by what they belong to, such as the number of their sentence: sorted once, for whoever asks many times.

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

/** Facts by what each is listed with, groups and facts in the order of the list. */
export function group<Key, Fact>(facts: Iterable<readonly [Key, Fact]>): ReadonlyMap<Key, readonly Fact[]> {
  const groups = new Map<Key, Fact[]>();
  for (const [key, fact] of facts) addTo(groups, key, fact);
  return groups;
}

/** Puts a fact at the end of its group, which it begins where there is none. */
export function addTo<Key, Fact>(groups: Map<Key, Fact[]>, key: Key, fact: Fact): void {
  const same = groups.get(key);
  if (same) same.push(fact);
  else groups.set(key, [fact]);
}
