/** A text without all that addresses are written differently by, and the way back to where it stood. */
export type Compact = {
  /** Small letters without accents, and digits; nothing else. */
  readonly text: string;
  /**
   * Where in it a word or number begins, and the one before has ended; a number that touches a word is
   * apart from it, and so are the words of "RoseLane".
   */
  readonly starts: readonly number[];
  /** For each place in it, where its character begins and ends in the original. */
  readonly from: readonly number[];
  readonly to: readonly number[];
};

const NEITHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Marks belong to the letter before; soft hyphens and joiners are not seen at all. */
const UNSEEN = 3;

export function compactOf(text: string): Compact {
  const compact: Growing = { text: '', starts: [], from: [], to: [], kind: NEITHER, small: false };
  for (let at = 0, next = 0; at < text.length; at = next) {
    const code = text.codePointAt(at) ?? 0;
    next = at + (code > LAST_UNIT ? 2 : 1);
    const kind = kindOf(code);
    if (kind === NEITHER) compact.kind = NEITHER;
    else if (kind !== UNSEEN) add(compact, code, { at, next });
  }
  return compact;
}

type Growing = {
  text: string;
  starts: number[];
  from: number[];
  to: number[];
  /** Of the character before. */
  kind: number;
  small: boolean;
};

function add(
  compact: Growing,
  code: number,
  place: { readonly at: number; readonly next: number },
) {
  const kind = kindOf(code);
  const small = kind === LETTER && isSmall(code);
  const begins = kind !== compact.kind || (compact.small && !small);
  if (begins) compact.starts.push(compact.text.length);
  compact.text += foldedLetters(code);
  while (compact.from.length < compact.text.length) {
    compact.from.push(place.at);
    compact.to.push(place.next);
  }
  compact.kind = kind;
  compact.small = small;
}

const LAST_UNIT = 0xff_ff;
const FIRST_BEYOND_ASCII = 0x80;

/** Most text is ASCII, and asking a table is many times quicker than asking a pattern. */
const ASCII = Array.from({ length: FIRST_BEYOND_ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  return { kind: kindByPattern(character), folded: character.toLowerCase() };
});

function kindByPattern(character: string): number {
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{L}/u.test(character)) return LETTER;
  return /[\p{M}\p{Cf}]/u.test(character) ? UNSEEN : NEITHER;
}

const kindOf = (code: number): number =>
  ASCII[code]?.kind ?? kindByPattern(String.fromCodePoint(code));

const FIRST_SMALL = 0x61;

function isSmall(code: number): boolean {
  if (code < FIRST_BEYOND_ASCII) return code >= FIRST_SMALL;
  const character = String.fromCodePoint(code);
  return character !== character.toUpperCase();
}

/** Compatibility forms (full width, ligatures) are read as what they stand for. */
function foldedLetters(code: number): string {
  return (
    ASCII[code]?.folded ??
    String.fromCodePoint(code)
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
  );
}
