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
  const starts: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  let before = NEITHER;
  let wasSmall = false;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > LAST_UNIT ? 2 : 1);
    const kind = kindOf(code);
    if (kind !== UNSEEN) {
      const letters = kind === NEITHER ? '' : foldedLetters(code);
      const small = kind === LETTER && isSmall(code);
      if (kind !== NEITHER && (kind !== before || (wasSmall && !small))) starts.push(folded.length);
      for (let unit = 0; unit < letters.length; unit += 1) {
        from.push(at);
        to.push(next);
      }
      folded += letters;
      before = kind;
      wasSmall = small;
    }
    at = next;
  }
  return { text: folded, starts, from, to };
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
