/**
 * A name with a word of a closed list, which belongs to the skeleton; a text, with the colon after it where it is
 * a name; or a number. Texts are taken whole, so no number within one.
 */
const PART =
  /"(?:use|system|category|standing|code|kind|sex)":"[A-Z_]+"|"([^"\\]*(?:\\.[^"\\]*)*)"(:?)|-?\d[\d.eE+-]*/g;
/** JSON writes none within a text. */
const MARK = '\n';

/**
 * JSON in two parts: its skeleton, which is all but its texts and numbers and the same for most records of a
 * table, is kept once; what is left of each takes a third of the room.
 */
export class Skeletons {
  readonly #numbers = new Map<string, number>();
  readonly #pieces: (readonly string[])[] = [];

  /** What has to be kept of this JSON, beside the skeletons. */
  flesh(json: string): string {
    const parts = [''];
    const skeleton = json.replace(PART, (part: string, text?: string, colon?: string) => {
      const isText = part.startsWith('"');
      if (isText && (text === undefined || colon === ':')) return part;
      parts.push(text ?? part);
      return isText ? `"${MARK}"` : MARK;
    });
    parts[0] = String(this.#numberOf(skeleton));
    return parts.join(MARK);
  }

  /** The JSON, to the letter, of which this was kept. */
  json(flesh: string): string {
    const [number, ...parts] = flesh.split(MARK);
    const pieces = this.#pieces[Number(number)] ?? [];
    let json = '';
    for (let at = 0; at < pieces.length; at += 1) json += `${pieces[at] ?? ''}${parts[at] ?? ''}`;
    return json;
  }

  #numberOf(skeleton: string): number {
    const known = this.#numbers.get(skeleton);
    if (known !== undefined) return known;
    this.#numbers.set(skeleton, this.#pieces.length);
    return this.#pieces.push(skeleton.split(MARK)) - 1;
  }
}
