/** Letters that Unicode does not decompose. */
export const LETTERS_WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};

const table = (letters: string, plain: string): ReadonlyMap<string, string> => {
  const values = plain.split(' ');
  return new Map(Array.from(letters, (letter, at) => [letter, values[at] ?? '']));
};

/** By looks: the small letters of Unicode's confusables (UTS 39) that pass for Latin ones. */
const LOOKS = table(
  'авсԁеһіјкӏмнорԛгѕтуѵԝхҽοανρτυικϲεωηγχ',
  'a b c d e h i j k l m h o p q r s t y v w x e o a v p t u i k c e w n y x',
);

/** By sound: Russian, Ukrainian, Bulgarian and Greek (ISO 9 and BGN/PCGN, simplified to plain letters). */
const SOUNDS = table(
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюяієґїαβγδεζηθικλμνξοπρστυφχψως',
  'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya i ye g yi a v g d e z i th i k l m n x o p r s t y f ch ps o s',
);

export const latinLookAlike = (word: string): string => replaced(word, LOOKS);
export const transliterated = (word: string): string => replaced(word, SOUNDS);

function replaced(word: string, letters: ReadonlyMap<string, string>): string {
  let plain = '';
  for (const letter of word) plain += letters.get(letter) ?? letter;
  return plain;
}
