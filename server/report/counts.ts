// How many of what, in words: "1 fix", "3 points of information".

/** Nouns which take more than an "s". */
const plurals: Readonly<Record<string, string>> = {
  "point of information": "points of information",
  fix: "fixes",
};

export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : (plurals[noun] ?? `${noun}s`)}`;
}
