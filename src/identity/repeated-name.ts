const STRUCTURE = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * Whether any object in this JSON text has the same member name twice, however it is escaped. Parsers
 * disagree on which of the two counts (RFC 8259 §4), so two readers of one token could see two persons.
 * The text must be JSON already.
 */
export function hasRepeatedName(json: string): boolean {
  const namesOfOpen: Set<unknown>[] = [];
  let before = '';
  for (const [symbol] of json.matchAll(STRUCTURE)) {
    if (symbol === '{' || symbol === '[') namesOfOpen.push(new Set());
    if (symbol === '}' || symbol === ']') namesOfOpen.pop();
    if (symbol === ':' && isRepeated(namesOfOpen.at(-1), before)) return true;
    before = symbol;
  }
  return false;
}

function isRepeated(names: Set<unknown> | undefined, literal: string): boolean {
  const name: unknown = JSON.parse(literal);
  if (names?.has(name) === true) return true;
  names?.add(name);
  return false;
}
