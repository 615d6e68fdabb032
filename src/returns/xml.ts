/** An element with text, or with elements in it. */
export type Element = {
  readonly name: string;
  readonly within: string | readonly Element[];
};

export const element = (name: string, within: Element['within']): Element => ({ name, within });

/** Where there is something to say; an element without content says something else in the census than none. */
export const given = (name: string, text: string | undefined): readonly Element[] =>
  text === undefined ? [] : [element(name, text)];

/** A name of the census's; no other stands in a return. */
const NAME = /^[A-Za-z][A-Za-z0-9]*$/;
/** Whatever XML 1.0 §2.2 does not let stand in a document, lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * A document of these elements (XML 1.0, fifth edition), in UTF-8. Throws where a text has a character that no XML
 * can carry: leaving it out would hand out another text than the one on record.
 */
export const documentOf = (root: Element, remark?: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${remark === undefined ? '' : commentOf(remark)}${written(root, 0)}`;

/** No comment holds two hyphens in a row or ends in one (§2.5). */
const commentOf = (remark: string): string => `<!-- ${escaped(remark).replaceAll('-', '‐')} -->\n`;

function written({ name, within }: Element, depth: number): string {
  if (!NAME.test(name)) throw new Error('an element has a name of letters and digits');
  const indent = '  '.repeat(depth);
  if (typeof within === 'string') return `${indent}<${name}>${escaped(within)}</${name}>\n`;
  const inner = within.map((one) => written(one, depth + 1)).join('');
  return `${indent}<${name}>\n${inner}${indent}</${name}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Read back, a bare carriage return would be a line feed (§2.11).
  '\r': '&#13;',
};

function escaped(text: string): string {
  if (FORBIDDEN.test(text)) throw new Error('a text has a character that no XML document carries');
  return text.replaceAll(/[&<>"'\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
