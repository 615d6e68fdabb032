import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import type { EntriesWanted } from '../../../src/sharing/ports.ts';
import { CANARY, clinic, healthHolding, type Records } from '../../support/clinic.ts';
import { entryOf, picture, sourceHolding } from '../../support/corridor.ts';
import { alfie, boroughHub, stateOf } from '../../support/marlow-borough.ts';
import { marlowReferral, person } from '../../support/world.ts';

describe('a category that may not even be known to exist', () => {
  test('is asked for in no way at all', async () => {
    const dean = person('Dean', 'Harker', '1988-01-30');
    const asked: EntriesWanted[] = [];
    const hub = boroughHub(
      {
        people: [...marlowReferral.people, { ref: asId('p4'), part: 'PARENT_CARER', traits: dean }],
      },
      (agency, log) => {
        const entries = [entryOf('VICTIM_CONTACT', CANARY), entryOf('PROBATION_SUPERVISION', 'ps')];
        const source = sourceHolding(
          agency,
          agency.holder === 'PROBATION' ? { d1: { traits: dean, entries } } : {},
          log,
        );
        return {
          ...source,
          entries: (wanted, period, ask) => {
            asked.push(...wanted);
            return source.entries(wanted, period, ask);
          },
        };
      },
    );
    const { picture: shown } = await picture(hub);
    expect(shown?.chronology.map(({ category }) => category)).toEqual(['PROBATION_SUPERVISION']);
    expect(shown?.withheld).toEqual([]);
    expect(asked.flatMap(({ categories }) => categories)).not.toContain('VICTIM_CONTACT');
    expect(JSON.stringify([shown, hub.events])).not.toContain(CANARY);
  });

  test.each<[what: string, changes: Partial<Referral>, without: Records]>([
    [
      'a record with nothing in it, below the level of the rule',
      { threshold: 3 },
      { a1: { traits: alfie } },
    ],
    [
      'no record at all, where it may not be known that there is one',
      { purpose: 'EARLY_HELP', threshold: 2, familyAgreement: 'GIVEN' },
      {},
    ],
  ])(
    'reads like %s, to the byte of the picture and of the log',
    async (_what, changes, without) => {
      const holding = healthHolding({ a1: { traits: alfie, entries: [clinic('1')] } }, changes);
      const nothing = healthHolding(without, changes);
      const [shown, empty] = [await picture(holding.hub), await picture(nothing.hub)];
      expect(shown.picture?.withheld).toEqual([]);
      expect(shown.picture).toEqual(empty.picture);
      expect(Buffer.from(shown.released.bytes)).toEqual(Buffer.from(empty.released.bytes));
      expect(holding.hub.events).toEqual(nothing.hub.events);
      expect(holding.asked.flatMap(({ categories }) => categories)).not.toContain('SEXUAL_HEALTH');
    },
  );
});

test('a source’s line tells by no instant in how many waves it was asked', async () => {
  const early = { purpose: 'EARLY_HELP', threshold: 2, familyAgreement: 'GIVEN' } as const;
  const ticking = (records: Records) => {
    const { hub } = healthHolding(records, early);
    let answers = 0;
    const sources = hub.sources().map((source) => {
      if (source.agency.holder !== 'HEALTH') return source;
      const later = <Said>(said: Said): Said => ({
        ...said,
        answeredAt: `answer ${(answers += 1)}`,
      });
      return {
        ...source,
        find: async (...asked: Parameters<typeof source.find>) =>
          later(await source.find(...asked)),
        entries: async (...asked: Parameters<typeof source.entries>) =>
          later(await source.entries(...asked)),
      };
    });
    return picture({ ...hub, sources: () => sources });
  };
  const shown = await ticking({ a1: { traits: alfie, entries: [clinic('1')] } });
  const empty = await ticking({});
  expect(stateOf(shown, 'HEALTH')).toBe('NOTHING_SHAREABLE');
  expect(shown.picture?.coverage).toEqual(empty.picture?.coverage);
});
