/** Text broken into at most so many lines of at most so many letters; what does not fit ends in an ellipsis. */
export function wrapped(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of readable(text, letters * most)
    .split(/\s+/)
    .filter(Boolean)) {
    const joined = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && lengthOf(joined) <= letters) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const shown = lines.slice(0, most).map((line) => cut(line, letters));
  const last = shown.at(-1);
  return lines.length > most && last !== undefined
    ? [...shown.slice(0, -1), cut(`${last} …`, letters)]
    : shown;
}

/** A letter with every mark that writing puts on it; more is not read, since reading costs the square of it. */
const UNITS_PER_LETTER = 16;
function readable(text: string, letters: number): string {
  const most = letters * UNITS_PER_LETTER;
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** Letters as people count them, so that no letter is cut in two. */
const lettersOf = (text: string) =>
  [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
const lengthOf = (text: string) => lettersOf(text).length;
const cut = (line: string, letters: number) =>
  lengthOf(line) <= letters
    ? line
    : `${lettersOf(line)
        .slice(0, letters - 1)
        .join('')
        .replace(/\s*…?\s*$/, '')}…`;
