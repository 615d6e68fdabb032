import type { Behaviour } from './agency-hostile.ts';

/* Agencies whose answers are genuinely theirs, and nonsense or not an answer to what was asked. */

/** These bytes, signed. */
export const says =
  (body: string | Buffer): Behaviour =>
  ({ signed }) =>
    signed(body);

/** The first half of an honest answer, signed as if it were whole. */
export const saysHalf: Behaviour = async ({ signed, honest }) => {
  const body = await honest();
  return signed(body.subarray(0, body.length / 2));
};

/** An honest answer with every occurrence of one text changed, then signed. */
export const saysWith =
  (text: string | RegExp, instead: string): Behaviour =>
  async ({ signed, honest }) => {
    const body = (await honest()).toString();
    const changed = body.replaceAll(text, instead);
    if (changed === body) throw new Error('The honest answer has no such text');
    return signed(changed);
  };

/** Errors beside honest data. */
export const saysErrorsToo: Behaviour = async ({ signed, honest }) =>
  signed((await honest()).toString().replace(/\}$/, ',"errors":[{"message":"half of it"}]}'));

/** So many levels of arrays, or of objects, in a field that nobody asked for. */
export const nests =
  (levels: number, open: '[' | '{"a":', close: ']' | '}'): Behaviour =>
  async ({ signed, honest }) => {
    const deep = `${open.repeat(levels)}1${close.repeat(levels)}`;
    return signed((await honest()).toString().replace('{', `{"deep":${deep},`));
  };

/** Members that a careless parser would take for the prototype's. */
export const pollutes: Behaviour = async ({ signed, honest }) =>
  signed(
    (await honest())
      .toString()
      .replaceAll('{', '{"__proto__":{"polluted":true},"constructor":{"polluted":true},'),
  );
