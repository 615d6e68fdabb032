import { CATEGORY_WORDS, PURPOSE_WORDS } from './words.ts';

/** Categories and purposes are called everywhere as the family picture calls them. */
const AGREED: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...CATEGORY_WORDS, ...PURPOSE_WORDS }),
);

/** Names that are spelt letter by letter, as people read them. */
const SPELT = /\b(?:dns|tls|sql|fhir|nhs|upn|pnc|ig|mash|dpia)\b/gi;

/** A code as it is read aloud: `NOT_ASSIGNED` is “Not assigned”. For codes that grow with the hub. */
export function plainCode(code: string): string {
  const agreed = AGREED.get(code);
  if (agreed !== undefined) return agreed;
  const words = code.toLowerCase().replaceAll('_', ' ');
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return begun.replaceAll(SPELT, (name) => name.toUpperCase());
}

/** The same by the words that the console has for such codes, as far as it has them. */
export const codeInWords = (words: Readonly<Record<string, string>>, code: string): string =>
  words[code] ?? plainCode(code);
