import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import type { Restriction } from '../../../src/domain/restriction.ts';
import { CONTACT_AGENCIES } from '../../../src/human-sources/contact-agency.ts';
import type { HumanBooks } from '../../../src/human-sources/desks/books.ts';
import { humanDesks } from '../../../src/human-sources/desks/desks.ts';
import type { HumanRequest } from '../../../src/human-sources/human-request.ts';
import { openRequestBook } from '../../../src/human-sources/request-book.ts';
import { openPictureKeys } from '../../../src/referrals/picture-keys.ts';
import type { Change, DeskVisit } from '../../../src/sharing/desk.ts';
import { mayKnowOf } from '../../../src/sharing/listings.ts';
import type { Protecting } from '../../../src/sharing/protections.ts';
import { restrictedPeople } from '../../../src/sharing/restricted-people.ts';
import { openEmbeddedStore } from '../../../src/store/embedded/embedded-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { samePerson } from '../../support/corridor.ts';
import {
  ANSWER,
  asked,
  CONTACT,
  everythingStillAsked,
  MARSH,
  PROBATION,
} from '../../support/human-requests.ts';
import { restriction } from '../../support/protected-hub.ts';
import { daysLater, NOW } from '../../support/registering.ts';
import { agreementWith, day, factsWith, marlowReferral } from '../../support/world.ts';

/** Names Alfie and his mother. Whom probation is asked about, Dana Marsh among them, a source named. */
const REFERRAL: Referral = { ...marlowReferral, id: asId('referral-1') };
const TODAY = day('2026-03-02');

describe('a request to a person', () => {
  let folder: string;
  let store: Store;
  let books: HumanBooks;
  let referrals: Map<string, Referral>;
  let recorded: Change[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mash-desks-'));
    store = await openEmbeddedStore(folder);
    recorded = [];
    referrals = new Map([[REFERRAL.id, REFERRAL]]);
    const keys = await openPictureKeys(store.shelf, [randomBytes(32)]);
    const agencies = await store.shelf(CONTACT_AGENCIES);
    const signed = { by: asId<PractitionerId>('tom'), at: NOW };
    await agencies.put(
      PROBATION.code,
      {
        ...PROBATION,
        organisation: PROBATION.code,
        state: 'ACTIVE',
        registered: signed,
        approved: signed,
        liveSince: NOW,
      },
      0,
    );
    books = {
      book: await openRequestBook(store.shelf, keys),
      agencies,
      referrals: { get: async (id) => referrals.get(id) },
      stillAsked: everythingStillAsked,
      taken: async () => new Set(),
      contacts: async () => 2,
      reread: async () => undefined,
      noteTold: async () => undefined,
      report: () => undefined,
    };
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  function visitOf(
    protecting: Partial<Pick<Protecting, 'staff'>> = {},
    restrictions: readonly Restriction[] = [],
    agreements = [agreementWith(PROBATION)],
  ): DeskVisit {
    const restricted = restrictedPeople(restrictions, TODAY, samePerson);
    const known: Protecting = { viewer: CONTACT, restricted, same: samePerson, ...protecting };
    const { referral: _none, ...facts } = factsWith({}, { agreements });
    return {
      question: asId('q1'),
      viewer: CONTACT,
      askedAt: NOW,
      facts: { ...facts, referral: undefined },
      signal: new AbortController().signal,
      record: async (change) => void recorded.push(change),
      showing: () => undefined,
      naming: () => undefined,
      mayKnowOf: (referral) => mayKnowOf(known, referral),
    };
  }
  const seenBy = async (visit: DeskVisit) => {
    const desks = humanDesks(books);
    const listed = await desks.requests.answer({}, visit);
    const one = await desks.request.answer({ id: 'request-1' }, visit);
    const answered = await desks.answer
      .answer({ request: 'request-1', version: 1, people: ANSWER.people }, visit)
      .catch((mistake: unknown) => (mistake instanceof Error ? mistake.message : 'nothing'));
    return { listed, one, answered };
  };
  const NOTHING = {
    listed: [],
    one: undefined,
    answered: 'request is not one that waits for your agency',
  };

  test('is for whoever answers, where nobody of it is their own', async () => {
    await books.book.put(asked(), 0);
    const { listed, one, answered } = await seenBy(visitOf());
    expect(listed).toHaveLength(1);
    expect(one?.people).toHaveLength(2);
    expect(answered).toMatchObject({ state: 'ANSWERED' });
  });

  test('is nobody’s to see or answer whose own relative a source named, whom the referral does not', async () => {
    await books.book.put(asked(), 0);
    const staff = {
      practitioner: CONTACT.id,
      self: { names: [], addresses: [], identifiers: [] },
      relatives: [MARSH.traits],
      access: [],
      recordedBy: asId<PractitionerId>('tom'),
      recordedAt: NOW,
    };
    expect(await seenBy(visitOf({ staff }))).toEqual(NOTHING);
    expect(recorded).toEqual([]);
  });

  test('names nobody who was kept from whoever answers after it was left', async () => {
    await books.book.put(asked(), 0);
    const sealed = restriction({ reason: 'WITNESS_PROTECTION', person: MARSH.traits });
    expect(await seenBy(visitOf({}, [sealed]))).toEqual(NOTHING);
  });

  test('is neither shown nor answered once no agreement with the agency is in force', async () => {
    await books.book.put(asked(), 0);
    const { listed, one, answered } = await seenBy(visitOf({}, [], []));
    expect(listed).toEqual([]);
    expect(one).toMatchObject({ state: 'WITHDRAWN', people: [] });
    expect(answered).toContain('does not wait any more');
    expect(recorded).toEqual([]);
  });

  test('is nobody’s to see or answer once a system has its agency’s code, whose people are asked no more', async () => {
    await books.book.put(asked(), 0);
    books = { ...books, taken: async () => new Set([PROBATION.code]) };
    expect(await seenBy(visitOf())).toEqual(NOTHING);
    expect(recorded).toEqual([]);
  });

  test('is nobody’s to see or answer by its id alone, or by a made-up one', async () => {
    await books.book.put({ ...asked(), agency: asId('another-agency') }, 0);
    expect(await seenBy(visitOf())).toEqual(NOTHING);
    const guessed = await humanDesks(books).request.answer({ id: 'request-2' }, visitOf());
    expect(guessed).toBeUndefined();
  });

  test('is listed however many wait before it of referrals that have ended', async () => {
    const closed: Referral = { ...REFERRAL, id: asId('closed'), status: 'CLOSED' };
    referrals.set(closed.id, closed);
    const ended = (nth: number): HumanRequest => ({
      ...asked({}, { id: `ended-${nth}`, dueAt: daysLater(-9, instant(Date.parse(NOW) + nth)) }),
      referral: closed.id,
    });
    await Promise.all(Array.from({ length: 520 }, (_, nth) => books.book.put(ended(nth), 0)));
    await books.book.put(asked(), 0);
    const listed = await humanDesks(books).requests.answer({}, visitOf());
    expect(listed.map(({ id }) => id)).toEqual(['request-1']);
  });
});
