import { describe, expect, test } from 'vitest';
import { asId, type HoldingId } from '../../../src/domain/ids.ts';
import { foundIn, matterIn } from '../../../src/human-sources/answered.ts';
import {
  ANSWER,
  answered,
  ASK,
  asked,
  ENTRY,
  KNOWN,
  MARSH,
  OKAFOR,
  UNKNOWN,
  wishFor,
} from '../../support/human-requests.ts';
import { daysLater } from '../../support/registering.ts';

const OKAFORS = asId<HoldingId>('referral-1.person-1');
const later = (input: unknown) =>
  answered(input, asked({}, { id: 'request-2', now: daysLater(3) }), daysLater(4));

describe('an answer in the picture', () => {
  test('names the record of whoever is known, and nobody of whoever is not', () => {
    expect(foundIn([answered()], OKAFOR)).toMatchObject({
      ref: 'person-1',
      candidates: [{ holding: OKAFORS, recognised: true }],
    });
    expect(foundIn([answered()], MARSH)).toEqual({
      ref: 'person-2',
      tooVague: false,
      candidates: [],
    });
  });

  test('is awaited for whoever has not been answered for', () => {
    expect(foundIn([answered()], wishFor('person-3', 'Ray'))).toMatchObject({ awaited: true });
    expect(foundIn([asked()], OKAFOR)).toMatchObject({ awaited: true, candidates: [] });
    expect(foundIn([], OKAFOR)).toMatchObject({ awaited: true });
  });

  test('says why where the agency does not say', () => {
    const refused = { ...UNKNOWN, ref: 'person-1', refused: 'LIVE_INVESTIGATION' };
    const found = foundIn([answered({ people: [refused, UNKNOWN] })], OKAFOR);
    expect(found).toMatchObject({ refused: 'LIVE_INVESTIGATION', candidates: [] });
    expect(found).not.toHaveProperty('awaited');
  });

  test('is the newest that was said, of the same record', () => {
    const gone = { ...UNKNOWN, ref: 'person-1' };
    expect(foundIn([later({ people: [gone, UNKNOWN] }), answered()], OKAFOR).candidates).toEqual(
      [],
    );
    expect(foundIn([answered(), later(ANSWER)], OKAFOR).candidates).toMatchObject([
      { holding: OKAFORS, version: daysLater(4) },
    ]);
  });

  test('gives what is wanted of the records that are named, and no more', () => {
    const content = {
      holdings: [OKAFORS],
      categories: ['PROBATION_SUPERVISION', 'LICENCE_CONDITION'],
    } as const;
    expect(matterIn([answered()], [content])).toMatchObject([
      { kind: 'ENTRY', holding: OKAFORS, entry: { id: 'request-1.0.0' } },
    ]);
    const only = 'EXISTENCE' as const;
    const categories = ['MAPPA', 'VICTIM_CONTACT', 'PROBATION_SUPERVISION'] as const;
    expect(matterIn([answered()], [{ ...content, categories, only }])).toEqual([
      { kind: 'EXISTENCE', holding: OKAFORS, category: 'MAPPA' },
      { kind: 'EXISTENCE', holding: OKAFORS, category: 'PROBATION_SUPERVISION' },
    ]);
    const nobody = { ...content, holdings: [asId<HoldingId>('referral-2.person-1')] };
    expect(matterIn([answered()], [nobody])).toEqual([]);
  });

  test('tells that something is held of which no more may leave the agency', () => {
    const held = { ...KNOWN, entries: [], holds: ['LICENCE_CONDITION'] };
    const wanted = { holdings: [OKAFORS], categories: ['LICENCE_CONDITION'] } as const;
    expect(matterIn([answered({ people: [held, UNKNOWN] })], [wanted])).toEqual([
      { kind: 'EXISTENCE', holding: OKAFORS, category: 'LICENCE_CONDITION' },
    ]);
  });

  test('keeps what was said in one category beside what was said later in another', () => {
    const more = wishFor('person-1', 'Okafor', { categories: ['VICTIM_CONTACT'], existenceOf: [] });
    const request = asked({ ...ASK, wishes: [more] }, { id: 'request-2' });
    const entry = { ...ENTRY, category: 'VICTIM_CONTACT' };
    const second = answered(
      { people: [{ ...KNOWN, entries: [entry], holds: [] }] },
      request,
      daysLater(4),
    );
    const categories = ['PROBATION_SUPERVISION', 'VICTIM_CONTACT'] as const;
    expect(matterIn([answered(), second], [{ holdings: [OKAFORS], categories }])).toMatchObject([
      { entry: { category: 'PROBATION_SUPERVISION' } },
      { entry: { category: 'VICTIM_CONTACT' } },
    ]);
  });
});
