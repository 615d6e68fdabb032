import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENTRIES_QUERY, FIND_QUERY, RELATIONSHIPS_QUERY } from './questions.ts';
import { hourlyVolume } from '../../../src/edge/limits/hourly.ts';
import { type Generation, openGeneration } from '../../../src/edge/program/generation.ts';
import { readEdgeSettings } from '../../../src/edge/program/settings.ts';
import { referring } from '../../../src/edge/records/reference.ts';
import { MANDATE } from '../../support/agency-wire.ts';
import { type EdgeFolder, edgeFolder } from '../edge-records/edge-folder.ts';

const KEY = Buffer.from('a key for tests');
const holdingOf = (id: string) => referring(KEY)('RECORD', id);
const ORLA = holdingOf('1001');
const ORLAS_MOTHER = holdingOf('contact-1');

let edge: EdgeFolder;
beforeEach(() => {
  edge = edgeFolder();
});
afterEach(() => edge.remove());

async function opened(): Promise<Generation> {
  const { settings } = readEdgeSettings(edge.config);
  if (!settings) throw new Error('The sample cannot be used');
  return openGeneration({ ...settings, referenceKey: KEY });
}

async function answer(query: string, variables: Readonly<Record<string, unknown>>) {
  const generation = await opened();
  const { kind, data } = await generation.ask({ query, variables, mandate: MANDATE });
  expect(kind).toBe('ANSWERED');
  return JSON.stringify(data);
}

const seekOrla = {
  people: [
    {
      ref: 'p1',
      names: [{ given: 'Orla', family: 'Fenwick', use: 'LEGAL' }],
      dateOfBirth: '2015-03-14',
      addresses: [],
      identifiers: [],
    },
  ],
};

describe('what an agency keeps to itself', () => {
  test('without limits everything that is mapped can be had', async () => {
    const about = await answer(RELATIONSHIPS_QUERY, { holdings: [ORLA] });
    expect(about).toContain('3 Tanner Row');
    expect(about).toContain('A823200000001');
    expect(about).toContain('Siobhan');
  });

  test.each<[field: string, gone: readonly string[]]>([
    ['addresses', ['3 Tanner Row', 'NM2 4QT']],
    ['identifiers', ['A823200000001']],
    ['identifiers.UPN', ['A823200000001']],
    ['dateOfBirth', ['2015-03-14']],
    ['sex', ['FEMALE']],
    ['relationships', ['Siobhan', ORLAS_MOTHER]],
  ])('B4: %s, once never shared, cannot be had by asking', async (field, gone) => {
    edge.change('edge.yaml', '[professional.contact]', `[${field}]`);
    const about = await answer(RELATIONSHIPS_QUERY, { holdings: [ORLA] });
    expect(about).toContain('Orla');
    for (const text of gone) expect(about).not.toContain(text);
  });

  test('nor does a match tell whether it agrees', async () => {
    const fields = async () => {
      const found = await answer(FIND_QUERY, seekOrla);
      expect(found).toContain(ORLA);
      return found;
    };
    expect(await fields()).toContain('"field":"BIRTH');
    edge.change('edge.yaml', '[professional.contact]', '[dateOfBirth]');
    expect(await fields()).not.toContain('"field":"BIRTH');
  });

  test.each<[field: string, gone: string]>([
    ['detail', 'fell from a swing'],
    ['professional', 'Achterberg'],
    ['professional.contact', '01632 960101'],
  ])('%s of an entry goes as well, and the entry stays', async (field, gone) => {
    edge.change('edge.yaml', 'neverShare: [professional.contact]', `neverShare: [ ${field} ]`);
    const categories = ['SAFEGUARDING_FILE', 'SCHOOL_PLACE'];
    const held = await answer(ENTRIES_QUERY, { holdings: [ORLA], categories });
    expect(held).toContain('bruise on the arm');
    expect(held).not.toContain(gone);
  });

  test('a category that is off reads as one that is not held, on the card too', async () => {
    edge.change('edge.yaml', '[HOME_EDUCATION]', '[SAFEGUARDING_FILE]');
    const categories = ['SAFEGUARDING_FILE', 'SCHOOL_PLACE'];
    const held = await answer(ENTRIES_QUERY, { holdings: [ORLA], categories });
    expect(held).toContain('SCHOOL_PLACE');
    expect(held).not.toContain('SAFEGUARDING_FILE');
    expect(await answer('{ agency { categories } }', {})).not.toContain('SAFEGUARDING_FILE');
  });

  test('a sealed pair never names each other, from either side, and nothing tells that it is sealed', async () => {
    edge.change('edge.yaml', 'limits:', 'limits:\n  sealedPairs: [[contact-1, "1001"]]');
    const [child, mother] = await Promise.all(
      [ORLA, ORLAS_MOTHER].map((holding) => answer(RELATIONSHIPS_QUERY, { holdings: [holding] })),
    );
    expect(child).toContain('"relatives":[]');
    expect(mother).toContain('"relatives":[]');
    const { reading } = await opened();
    expect(JSON.stringify(reading)).not.toMatch(/seal/i);
    expect(reading.tables).toContainEqual(
      expect.objectContaining({ part: 'relationships.0', rows: 3, skipped: 0 }),
    );
  });

  test('a seal on a record that is not there is told, since it may be a slip of the pen', async () => {
    edge.change('edge.yaml', 'limits:', 'limits:\n  sealedPairs: [["1001", contact-99]]');
    const { reading } = await opened();
    expect(reading.refused).toBe(false);
    expect(reading.faults).toContainEqual(
      expect.objectContaining({ code: 'SEALED_UNKNOWN', path: 'limits.sealedPairs.0.1' }),
    );
  });
});

describe('the volume of an hour', () => {
  const one = { questions: 1, peopleLookedFor: 2, recordsRead: 3 };
  const MINUTE_MS = 60_000;

  test('is taken until it is used up, and comes back an hour later', () => {
    const { take } = hourlyVolume({ questions: 2 });
    expect([take(one, 0), take(one, 1), take(one, 2)]).toEqual([true, true, false]);
    expect(take(one, 59 * MINUTE_MS)).toBe(false);
    expect(take(one, 61 * MINUTE_MS)).toBe(true);
  });

  test.each(['questions', 'peopleLookedFor', 'recordsRead'] as const)('is kept of %s', (what) => {
    const { take } = hourlyVolume({ [what]: one[what] });
    expect([take(one, 0), take(one, 0)]).toEqual([true, false]);
  });

  test('what was refused does not count, so that a large question does not lock out small ones', () => {
    const { take } = hourlyVolume({ recordsRead: 5 });
    expect(take({ ...one, recordsRead: 6 }, 0)).toBe(false);
    expect(take(one, 0)).toBe(true);
  });

  test('without a cap there is no end to it', () => {
    const { take } = hourlyVolume({});
    expect(Array.from({ length: 1000 }, (_one, at) => take(one, at))).not.toContain(false);
  });
});
