import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { keepUpRequests, type HumanUpkeep, type OwnAct } from '../../../src/hub/human-upkeep.ts';
import { CONTACT_AGENCIES } from '../../../src/human-sources/contact-agency.ts';
import { answerDesk } from '../../../src/human-sources/desks/answer.ts';
import { openRequestBook, type RequestBook } from '../../../src/human-sources/request-book.ts';
import { overdueRequests } from '../../../src/hub/overdue-requests.ts';
import { frontDoorDesks, type FrontDoorDesks } from '../../../src/referrals/desks/desks.ts';
import { frontDoorOf } from '../../../src/referrals/front-door-of.ts';
import { openPictureKeys, type WrappingKeys } from '../../../src/referrals/picture-keys.ts';
import { TRIAL_FRONT_DOOR } from '../../../src/referrals/settings.ts';
import { openSnapshotVault } from '../../../src/referrals/snapshot-vault.ts';
import type { Change, DeskVisit } from '../../../src/sharing/desk.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { sourceHolding } from '../../support/corridor.ts';
import {
  ANSWER,
  asked,
  CONTACT,
  DUE,
  everythingStillAsked,
  PROBATION,
} from '../../support/human-requests.ts';
import { daysLater, NOW } from '../../support/registering.ts';
import { agreementWith, factsWith, marlowReferral, priya } from '../../support/world.ts';

const REFERRAL: Referral = { ...marlowReferral, id: asId('referral-1'), receivedAt: NOW };
const CHECK = { agency: PROBATION.code, by: priya.id, byName: 'Priya', at: NOW, dueAt: DUE };
const CHECKED: Referral = {
  ...REFERRAL,
  frontDoor: { ...frontDoorOf(REFERRAL), checks: [{ ...CHECK, required: true }] },
};
const LATER = daysLater(2);
const killed = () => Promise.reject(new Error('The hub was stopped'));

describe('what people are asked, hour by hour', () => {
  let folder: string;
  let store: Store;
  let book: RequestBook;
  let frontDoor: FrontDoorDesks;
  let upkeep: HumanUpkeep;
  let recorded: (OwnAct & Change & { readonly wasStored: string | undefined })[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mash-upkeep-'));
    store = await openEmbeddedStore(folder);
    const keys: WrappingKeys = [randomBytes(32)];
    book = await openRequestBook(store.shelf, await openPictureKeys(store.shelf, keys));
    const agencies = await store.shelf(CONTACT_AGENCIES);
    const registered = { by: asId<PractitionerId>('tom'), at: NOW };
    const { code } = PROBATION;
    const active = { ...PROBATION, organisation: code, state: 'ACTIVE', registered } as const;
    await agencies.put(code, active, 0);
    const sources = () => [sourceHolding(PROBATION, {})];
    frontDoor = await frontDoorDesks({
      referrals: store.referrals,
      shelf: store.shelf,
      pictures: await openSnapshotVault(store.shelf, keys),
      settings: TRIAL_FRONT_DOOR,
      clock: () => Date.parse(LATER),
      overdueRequests: overdueRequests({ book, sources }, everythingStillAsked),
    });
    recorded = [];
    upkeep = {
      human: { book, agencies },
      referrals: store.referrals,
      noteTold: frontDoor.noteTold,
      agencies: () => [PROBATION],
      record: async (act, change) => {
        const wasStored = (await book.get('request-1'))?.value.state;
        recorded.push({ ...act, ...change, wasStored });
      },
    };
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const visitOf = (viewer: DeskVisit['viewer'], more: Partial<DeskVisit> = {}): DeskVisit => ({
    question: asId('q1'),
    viewer,
    askedAt: LATER,
    facts: {
      ...factsWith({}, { agencies: [PROBATION], agreements: [agreementWith(PROBATION)] }),
      referral: undefined,
    },
    signal: new AbortController().signal,
    record: async () => undefined,
    showing: () => undefined,
    naming: () => undefined,
    mayKnowOf: () => true,
    ...more,
  });
  const chased = (more: Partial<DeskVisit> = {}) =>
    frontDoor.chaseList.answer({}, visitOf(priya, more));
  const answerBy = (noteTold: HumanUpkeep['noteTold']) =>
    answerDesk({
      ...upkeep.human,
      referrals: store.referrals,
      stillAsked: everythingStillAsked,
      taken: async () => new Set(),
      contacts: async () => 2,
      reread: async () => undefined,
      noteTold,
      report: () => undefined,
    }).answer({ request: 'request-1', version: 1, people: ANSWER.people }, visitOf(CONTACT));

  test('is withdrawn once its referral has ended, on record first, and keeps nobody to look for', async () => {
    await store.referrals.add({ ...REFERRAL, status: 'CLOSED', closedAt: NOW });
    await book.put(asked(), 0);
    await keepUpRequests(upkeep, LATER);
    const kept = await book.get('request-1');
    expect(kept).toMatchObject({ version: 2, value: { state: 'WITHDRAWN', withdrawnAt: LATER } });
    expect(JSON.stringify(kept)).not.toContain('Marsh');
    expect(recorded).toMatchObject([
      {
        act: 'WITHDRAW_REQUESTS',
        changes: 'human-request/request-1',
        version: 2,
        referral: REFERRAL.id,
        reasons: ['WITHDRAWN', 'REFERRAL_ENDED'],
        wasStored: 'WAITING',
      },
    ]);
    await keepUpRequests(upkeep, LATER);
    expect(recorded).toHaveLength(1);
  });

  test('is left waiting while its referral is open', async () => {
    await store.referrals.add(REFERRAL);
    await book.put(asked(), 0);
    await keepUpRequests(upkeep, LATER);
    expect((await book.get('request-1'))?.value).toEqual(asked());
    expect(recorded).toEqual([]);
  });

  test('is withdrawn the next time where the hub stopped between the record and the writing', async () => {
    await store.referrals.add({ ...REFERRAL, status: 'WITHDRAWN', closedAt: NOW });
    await book.put(asked(), 0);
    const stopping = { ...upkeep, human: { ...upkeep.human, book: { ...book, put: killed } } };
    await expect(keepUpRequests(stopping, LATER)).rejects.toThrow('The hub was stopped');
    expect(recorded).toHaveLength(1);
    expect((await book.get('request-1'))?.value.state).toBe('WAITING');
    await keepUpRequests(upkeep, LATER);
    expect((await book.get('request-1'))?.value.state).toBe('WITHDRAWN');
  });

  test('is not chased any more after the next look where the hub stopped before it noted the answer', async () => {
    await store.referrals.add(CHECKED);
    await book.put(asked(), 0);
    expect(await answerBy(killed)).toMatchObject({ state: 'ANSWERED' });
    expect(await chased()).toMatchObject([{ agency: PROBATION.code }]);
    await keepUpRequests(upkeep, LATER);
    expect(await chased()).toEqual([]);
    const healed = await store.referrals.get(REFERRAL.id);
    expect(healed?.frontDoor?.checks).toMatchObject([
      { answered: { by: CONTACT.id, byName: PROBATION.name, how: 'PERSON' } },
    ]);
    expect(recorded).toMatchObject([{ act: 'NOTE_ANSWERS', referral: REFERRAL.id }]);
    await keepUpRequests(upkeep, LATER);
    expect((await store.referrals.get(REFERRAL.id))?.version).toBe(healed?.version);
  });

  test('goes on being chased while it waits, or where it was answered before the check began', async () => {
    const check = { ...CHECK, at: daysLater(3), required: true };
    await store.referrals.add({
      ...CHECKED,
      frontDoor: { ...frontDoorOf(CHECKED), checks: [check] },
    });
    await book.put(asked(), 0);
    await keepUpRequests(upkeep, LATER);
    await answerBy(async () => undefined);
    await keepUpRequests(upkeep, LATER);
    expect(recorded).toEqual([]);
    expect(await chased()).toMatchObject([{ agency: PROBATION.code }]);
  });

  test('is chased once it is overdue although the front door has no check of it', async () => {
    await store.referrals.add(REFERRAL);
    await book.put(asked(), 0);
    expect(await chased({ askedAt: NOW })).toEqual([]);
    expect(await chased()).toEqual([
      {
        agency: PROBATION.code,
        name: PROBATION.name,
        overdue: [{ referral: REFERRAL.id, dueAt: DUE }],
        more: false,
      },
    ]);
    expect(await chased({ mayKnowOf: () => false })).toEqual([]);
    await answerBy(frontDoor.noteTold);
    expect(await chased()).toEqual([]);
  });

  test('is on the chase list once where the front door has a check of it, and not once its referral has ended', async () => {
    await store.referrals.add(CHECKED);
    await book.put(asked(), 0);
    expect((await chased())[0]?.overdue).toEqual([{ referral: REFERRAL.id, dueAt: DUE }]);
    await store.referrals.replace({ ...REFERRAL, version: 2, status: 'CLOSED', closedAt: NOW });
    expect(await chased()).toEqual([]);
  });
});
