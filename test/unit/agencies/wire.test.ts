import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardFrom, foundFrom, relationsFrom } from '../../../src/agencies/contract/translate.ts';
import { allMatterFrom } from '../../../src/agencies/contract/translate-matter.ts';
import * as checked from '../../../src/agencies/contract/wire.ts';
import { asId } from '../../../src/domain/ids.ts';
import { ANSWERS, PEOPLE, SETS } from '../../support/agency-answers.ts';
import * as byZod from '../../support/agency-answers-by-zod.ts';

/*
 * The gateway checks answers where they stand, because zod copies each of their thousands of members. What
 * it takes and what it refuses is what zod would, and it reads no more out of them.
 */

/** Each answer's check, zod's account of it, and what the gateway makes of one that is taken. */
const KINDS = {
  card: {
    check: checked.cardAnswer,
    spec: byZod.cardAnswer,
    read: (said: unknown) => (checked.cardAnswer(said) ? cardFrom(said.data.agency) : 'not taken'),
  },
  find: {
    check: checked.findAnswer,
    spec: byZod.findAnswer,
    read: (said: unknown) =>
      checked.findAnswer(said) ? foundFrom(said.data.find, PEOPLE, 10) : 'not taken',
  },
  relationships: {
    check: checked.relationshipsAnswer,
    spec: byZod.relationshipsAnswer,
    read: (said: unknown) =>
      checked.relationshipsAnswer(said)
        ? relationsFrom(said.data.relationships, [asId('h-1'), asId('h-2')])
        : 'not taken',
  },
  entries: {
    check: checked.entriesAnswer(SETS),
    spec: byZod.entriesAnswer(SETS),
    read: (said: unknown) => {
      const check = checked.entriesAnswer(SETS);
      return check(said) ? allMatterFrom(said.data, SETS) : 'not taken';
    },
  },
} as const;
const NAMES = ['card', 'find', 'relationships', 'entries'] as const;

type Place = readonly (string | number)[];

/** Everywhere in a value, itself excluded. */
const placesIn = (value: unknown, at: Place = []): readonly Place[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [
        [...at, name],
        ...placesIn(inner, [...at, name]),
      ])
    : [];

const GONE = Symbol('gone');
/** The same value with one place changed. */
function changed(value: unknown, [first, ...rest]: Place, to: unknown): unknown {
  if (first === undefined || typeof value !== 'object' || value === null) return to;
  const entries = Object.entries<unknown>({ ...value })
    .map(([name, inner]) => [name, name === first ? changed(inner, rest, to) : inner] as const)
    .filter(([, inner]) => inner !== GONE);
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

const ODD = fc.oneof(
  fc.constantFrom<unknown[]>(
    GONE,
    null,
    true,
    0,
    -0,
    -1,
    1.5,
    2 ** 53,
    '',
    ' ',
    [],
    {},
    [null],
    ['x'],
    { length: 1 },
    'LEGAL',
    'NONE',
    'PROBABLE',
    '2023-02-29',
    '2024-02-29',
    '2024-2-9',
    '20240209',
    '2024-13',
    '2026-11-22T00:00:00+01:00',
    '2026-11-22T00:00:00.000Z',
    'constructor',
    '__proto__',
    'x'.repeat(256),
    'x'.repeat(257),
    'x'.repeat(2_000),
    'x'.repeat(2_001),
    'x'.repeat(50_000),
    'x'.repeat(50_001),
  ),
  fc.jsonValue(),
);

const CHANGES = fc.constantFrom(...NAMES).chain((name) =>
  fc.record({
    name: fc.constant(name),
    place: fc.constantFrom(...placesIn(ANSWERS[name])),
    to: ODD,
  }),
);

describe('an answer as the contract has it', () => {
  test.each(NAMES)('is taken: %s', (name) => {
    expect(KINDS[name].check(ANSWERS[name])).toBe(true);
    expect(KINDS[name].spec.safeParse(ANSWERS[name]).success).toBe(true);
  });

  test.each(NAMES)('is read without what the contract does not name: %s', (name) => {
    const littered: unknown = JSON.parse(
      JSON.stringify(ANSWERS[name], (_key, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? { ...value, canary: 'CANARY' }
          : value,
      ),
    );
    expect(KINDS[name].check(littered)).toBe(true);
    expect(KINDS[name].read(littered)).toEqual(KINDS[name].read(ANSWERS[name]));
    expect(JSON.stringify(KINDS[name].read(littered))).not.toContain('CANARY');
  });
});

describe('an answer with one thing changed', () => {
  test('is taken and refused as zod would, and reads the same', () => {
    let taken = 0;
    let refused = 0;
    const judged = fc.property(CHANGES, ({ name, place, to }) => {
      const said = changed(ANSWERS[name], place, to);
      const { check, spec, read } = KINDS[name];
      const parsed = spec.safeParse(said);
      expect(check(said)).toBe(parsed.success);
      expect(read(said)).toEqual(parsed.success ? read(parsed.data) : 'not taken');
      if (parsed.success) taken += 1;
      else refused += 1;
    });
    fc.assert(judged, { numRuns: 4_000 });
    expect(Math.min(taken, refused)).toBeGreaterThan(200);
  });
});
