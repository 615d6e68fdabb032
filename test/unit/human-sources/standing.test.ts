import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Agency } from '../../../src/domain/agency.ts';
import { asId, type HoldingId } from '../../../src/domain/ids.ts';
import { foundIn, matterIn } from '../../../src/human-sources/answered.ts';
import { HUMAN_REQUESTS, REQUEST_LISTS } from '../../../src/human-sources/human-request.ts';
import {
  chaseList,
  forgotten,
  overdueByAgency,
  pendingLine,
  standingOf,
  withdrawn,
} from '../../../src/human-sources/standing.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import {
  ANSWER,
  answered,
  ASK,
  asked,
  CONTACT,
  DUE,
  PROBATION,
  sought,
} from '../../support/human-requests.ts';
import { daysLater, NOW } from '../../support/registering.ts';

describe('what is owed', () => {
  test('is late once its time is over, and stays so when it is answered', () => {
    const late = daysLater(2);
    expect([standingOf(asked(), NOW), standingOf(asked(), DUE), standingOf(asked(), late)]).toEqual(
      ['WAITING', 'WAITING', 'OVERDUE'],
    );
    expect(standingOf(answered(CONTACT, ANSWER, late), late)).toBe('ANSWERED_LATE');
    expect(standingOf(answered(), late)).toBe('ANSWERED');
  });

  test('reads as pending, never as nothing known; an answer is for the rules to show', () => {
    expect(pendingLine(asked(), NOW)).toMatchObject({ state: 'PENDING', dueAt: DUE });
    const overdue = pendingLine(asked(), daysLater(2));
    expect(overdue).toMatchObject({ state: 'PENDING', dueAt: DUE });
    expect(overdue?.note).toContain('Treat its history as unknown');
    expect(pendingLine(answered(), NOW)).toBeUndefined();
    for (const none of [undefined, withdrawn(asked(), NOW), forgotten(answered())])
      expect(pendingLine(none, NOW)?.state).toBe('NOT_ASKED');
  });

  test('is chased by what is due first, and counted by agency', () => {
    const other = { ...PROBATION, code: asId<Agency['code']>('youth-justice') };
    const requests = [
      asked({}, daysLater(3)),
      asked({ agency: other }, daysLater(-1)),
      asked(),
      answered(),
      asked({}, daysLater(-2)),
    ];
    expect(chaseList(requests, NOW).map(({ dueAt, standing }) => [dueAt, standing])).toEqual([
      [daysLater(-2), 'OVERDUE'],
      [daysLater(-1), 'OVERDUE'],
      [DUE, 'WAITING'],
      [daysLater(3), 'WAITING'],
    ]);
    expect(overdueByAgency([...requests, asked({}, daysLater(-1))], NOW)).toEqual([
      { agency: 'northmere-probation', overdue: 2 },
      { agency: 'youth-justice', overdue: 1 },
    ]);
  });

  test('is withdrawn without a trace of whom to look for, and an answer is forgotten whole', () => {
    const gone = withdrawn(asked(), NOW);
    expect(gone).toMatchObject({ state: 'WITHDRAWN', withdrawnAt: NOW });
    expect(JSON.stringify(gone)).not.toContain('Okafor');
    expect(withdrawn(answered(), NOW)).toBeUndefined();
    const forgot = forgotten(answered());
    expect(forgot?.answer).toBeUndefined();
    expect(JSON.stringify(forgot)).not.toContain('Supervised');
    expect(forgotten(asked())).toBeUndefined();
  });
});

describe('an answer in the picture', () => {
  const holdings: readonly HoldingId[] = [asId('request-1.0'), asId('request-1.1')];

  test('names the record of whoever is known, and nobody of whoever is not', () => {
    expect(foundIn(answered(), ASK.people)).toMatchObject([
      { ref: 'person-1', candidates: [{ holding: 'request-1.0', match: { grade: 'PROBABLE' } }] },
      { ref: 'person-2', candidates: [] },
    ]);
    expect(foundIn(answered(), [sought('person-3', 'Ray')])).toBeUndefined();
    expect(foundIn(asked(), ASK.people)).toBeUndefined();
  });

  test('gives what is wanted of the records that are named, and no more', () => {
    const content = { holdings, categories: ['PROBATION_SUPERVISION', 'MAPPA'] } as const;
    expect(matterIn(answered(), [content])).toMatchObject([
      { kind: 'ENTRY', holding: 'request-1.0', entry: { category: 'PROBATION_SUPERVISION' } },
    ]);
    const only = 'EXISTENCE' as const;
    const whether = { holdings, categories: ['MAPPA', 'VICTIM_CONTACT'], only } as const;
    expect(matterIn(answered(), [whether])).toEqual([
      { kind: 'EXISTENCE', holding: 'request-1.0', category: 'MAPPA' },
    ]);
    const nobody = { holdings: [asId<HoldingId>('request-2.0')], categories: content.categories };
    expect(
      matterIn(answered(), [nobody, { ...content, categories: ['LICENCE_CONDITION'] }]),
    ).toEqual([]);
  });
});

test('on the shelf, what waits is on the chase list and an answer empties it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'requests-'));
  const store = await openEmbeddedStore(folder);
  try {
    const shelf = await store.shelf(HUMAN_REQUESTS);
    const chase = { index: REQUEST_LISTS.CHASE, group: 'hub', first: 10 };
    const owed = { index: REQUEST_LISTS.OWED, group: 'northmere-probation', first: 10 };
    await shelf.put('request-1', asked(), 0);
    expect((await shelf.list(chase)).found.map(({ id }) => id)).toEqual(['request-1']);
    await shelf.put('request-1', answered(), 1);
    expect((await shelf.list(chase)).found).toEqual([]);
    expect((await shelf.list(owed)).found).toEqual([]);
    const ofReferral = { index: REQUEST_LISTS.REFERRAL, group: 'referral-1', first: 10 };
    expect((await shelf.list(ofReferral)).found).toMatchObject([{ value: { state: 'ANSWERED' } }]);
    expect((await shelf.get('request-1'))?.value).toEqual(answered());
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
});
