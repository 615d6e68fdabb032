/** Words that stand where a name is not known. A given name with one of them is no name at all. */
const NOT_A_GIVEN_NAME = new Set([
  'baby',
  'babe',
  'unborn',
  'newborn',
  'infant',
  'foetus',
  'fetus',
  'unknown',
  'twin',
  'triplet',
  'unnamed',
  'nk',
  'na',
  'tbc',
  'tba',
  'test',
  'none',
  'null',
  'known',
  'bo',
  'boy',
  'girl',
  'male',
  'female',
  'anonymous',
  'confidential',
]);
const NOT_A_FAMILY_NAME = new Set([
  'unknown',
  'nk',
  'na',
  'tbc',
  'tba',
  'none',
  'null',
  'unnamed',
  'anonymous',
  'confidential',
  'known',
]);
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'sir',
  'rev',
  'prof',
  'master',
  'jr',
  'jnr',
  'junior',
  'sr',
  'snr',
  'senior',
  'ii',
  'iii',
]);
/** Little words within family names that records keep or drop as they please. */
const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ur',
  'de',
  'del',
  'della',
  'la',
  'da',
  'dos',
  'di',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'bint',
  'ap',
  'ab',
]);

/** The words of a folded given name that name somebody; none where it is a placeholder. */
export function givenWords(folded: string): readonly string[] {
  const words = folded.split(' ').filter((word) => word !== '' && !TITLES.has(word));
  if (words.some((word) => NOT_A_GIVEN_NAME.has(word)) || folded.startsWith('b o ')) return [];
  return /^\d/.test(folded) ? [] : words;
}

/** The words of a folded family name, without titles and particles; none where it is a placeholder. */
export function familyWords(folded: string): readonly string[] {
  const words = folded.split(' ').filter((word) => word !== '' && !TITLES.has(word));
  if (words.some((word) => NOT_A_FAMILY_NAME.has(word))) return [];
  const strong = words.filter((word) => !PARTICLES.has(word) && !/^\d+$/.test(word));
  return strong.length > 0 ? strong : words.filter((word) => !/^\d+$/.test(word));
}
