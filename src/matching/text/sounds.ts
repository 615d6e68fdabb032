/** Spellings that sound alike across English, Slavic, South Asian and West African names, longest first. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 's'],
  [/^wh/, 'w'],
  [/(?:tsch|tch|cz|ch)/g, '1'],
  [/(?:sch|sh|sz|zh)/g, '2'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/kh/g, 'k'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/(?:ph|[fvw])/g, 'v'],
];
const VOWELS = /[aeiouyh]+/g;
const DOUBLED = /(.)\1+/g;
const LONGEST = 7;

/**
 * A short key that names which sound alike share: consonants by sound, every vowel at the start the same,
 * no other vowels. A key for finding candidates, never evidence by itself.
 */
export function soundKey(word: string): string {
  let key = word;
  for (const [spelling, sound] of RULES) key = key.replace(spelling, sound);
  const start = /^[aeiouy]/.test(key) ? 'a' : key.slice(0, 1);
  const rest = key.slice(1).replace(VOWELS, '');
  return (start + rest).replace(DOUBLED, '$1').slice(0, LONGEST);
}
