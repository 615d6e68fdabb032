/** Reads a code list backwards: from the agency's word to the hub's. An unknown word is an error without the word. */
export function backwards<Ours extends string>(
  list: Readonly<Record<Ours, string>>,
  what: string,
): (theirs: string) => Ours {
  const ours = new Map<string, Ours>();
  for (const key in list) ours.set(list[key], key);
  return (theirs) => {
    const found = ours.get(theirs);
    if (found === undefined) throw new Error(`${what} on file is not on the code list`);
    return found;
  };
}

/** The word that a code list has for one of ours; an error where it has none. */
export function wordFor(list: Readonly<Record<string, string>>, key: string, what: string): string {
  const word = list[key];
  if (word === undefined) throw new Error(`There is no code for this ${what}`);
  return word;
}
