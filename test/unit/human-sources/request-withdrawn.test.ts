import { describe, expect, test } from 'vitest';
import type { EntryCategory } from '../../../src/domain/agency.ts';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import type { SharingAgreement } from '../../../src/sharing/ports.ts';
import { day } from '../../support/agency-books.ts';
import { MANDATE } from '../../support/agency-wire.ts';
import { NOW } from '../../support/corridor.ts';
import { asked, ENTRY, wishFor } from '../../support/human-requests.ts';
import { readBy } from '../../support/request-reader.ts';
import { marlowReferral } from '../../support/world.ts';

/* A request that waits while the world goes on, with the rule book as it is. */

const SUPERVISION: EntryCategory = 'PROBATION_SUPERVISION';
const MOTHER = wishFor('p2', 'Marlow', {
  categories: [SUPERVISION, 'RISK_OF_SERIOUS_HARM'],
  existenceOf: ['MAPPA'],
});
/** Whom a source named: not of the household. */
const GRANDFATHER = wishFor('named-1', 'Okafor', {
  place: { part: 'OTHER_RELATIVE', age: 61 },
  categories: [SUPERVISION],
  existenceOf: [],
});
const SCREENED: Referral = {
  ...marlowReferral,
  id: MANDATE.referral.id,
  purpose: 'MASH_SCREENING',
  familyAgreement: 'GIVEN',
};
const screening = asked({
  mandate: { ...MANDATE, purpose: 'MASH_SCREENING' },
  wishes: [MOTHER],
});
const inSection47 = asked({ wishes: [MOTHER, GRANDFATHER] });
const unknown = (ref: string) => ({ ref, known: false, entries: [], holds: [] });
const known = (ref: string, category: string) => ({
  ref,
  known: true,
  entries: [{ ...ENTRY, category }],
  holds: [],
});
const REFUSED = 'request does not wait any more. Where a child may be at risk, refer it anew.';

describe('a request that waits', () => {
  test('is read and answered while nothing has changed', async () => {
    const contact = readBy({ referral: SCREENED, request: screening });
    expect(await contact.listed()).toMatchObject([{ people: 1 }]);
    expect(await contact.seen()).toMatchObject({
      state: 'WAITING',
      people: [{ ref: 'p2', categories: [SUPERVISION, 'RISK_OF_SERIOUS_HARM'] }],
    });
    expect(await contact.answer([known('p2', SUPERVISION)])).toMatchObject({ state: 'ANSWERED' });
    expect(contact.kept()?.answer?.people).toHaveLength(1);
  });

  test.each<[what: string, now: Parameters<typeof readBy>[0]]>([
    [
      'the family says no',
      { referral: { ...SCREENED, familyAgreement: 'REFUSED' }, request: screening },
    ],
    [
      'one of the family takes back what they agreed to',
      {
        referral: {
          ...SCREENED,
          familyAgreementRecords: [
            {
              id: 'record-1',
              state: 'WITHDRAWN',
              givenBy: asId('p2'),
              about: [asId('p2')],
              from: day('2026-11-21'),
              recordedBy: asId('priya'),
              recordedAt: instant(NOW),
            },
          ],
        },
        request: screening,
      },
    ],
    ['the level falls below 3', { referral: { ...SCREENED, threshold: 2 }, request: screening }],
    ['the referral is closed', { referral: { ...SCREENED, status: 'CLOSED' }, request: screening }],
    [
      'the agreement has ended',
      { referral: SCREENED, request: screening, agreement: { endedAt: instant(NOW - 1) } },
    ],
    [
      'the agreement no longer covers the purpose',
      { referral: SCREENED, request: screening, agreement: { purposes: ['CHILD_PROTECTION_S47'] } },
    ],
    [
      'a section 47 enquiry is over and the family has refused',
      { referral: { ...SCREENED, familyAgreement: 'REFUSED' }, request: inSection47 },
    ],
  ])('names nobody and takes no answer once %s', async (_what, now) => {
    const contact = readBy(now);
    expect(await contact.listed()).toEqual([]);
    expect(await contact.seen()).toMatchObject({ state: 'WITHDRAWN', people: [], overdue: false });
    const said = now.request.about.map(({ ref }) => unknown(ref));
    expect(await contact.answer(said)).toBe(REFUSED);
    expect(contact.recorded).toEqual([]);
    expect(contact.kept()).toEqual(now.request);
  });

  test('asks only about whom the rules still let be asked, and takes an answer about nobody else', async () => {
    const contact = readBy({ referral: SCREENED, request: inSection47 });
    expect(await contact.listed()).toMatchObject([{ people: 1 }]);
    expect((await contact.seen())?.people.map(({ ref }) => ref)).toEqual(['p2']);
    expect(await contact.answer([unknown('p2'), unknown('named-1')])).toContain(
      'people are to be all who were asked about',
    );
    expect(contact.recorded).toEqual([]);
    expect(await contact.answer([unknown('p2')])).toMatchObject({ state: 'ANSWERED' });
    expect(contact.kept()?.about.map(({ ref }) => ref)).toEqual(['p2']);
    expect(JSON.stringify(contact.kept())).not.toContain('Okafor');
  });

  test('asks only for the categories that an agreement still covers', async () => {
    const narrower = { categories: ['PERSON_DETAILS', SUPERVISION] as const };
    const contact = readBy({ referral: SCREENED, request: screening, agreement: narrower });
    expect((await contact.seen())?.people).toMatchObject([
      { ref: 'p2', categories: [SUPERVISION], existenceOf: [] },
    ]);
    expect(await contact.answer([known('p2', 'RISK_OF_SERIOUS_HARM')])).toContain(
      'category is to be one that was asked for of this person',
    );
    expect(contact.recorded).toEqual([]);
    expect(await contact.answer([known('p2', SUPERVISION)])).toMatchObject({ state: 'ANSWERED' });
  });

  test('asks no more than whether there is anything where an agreement lets out no more', async () => {
    const agreement: Partial<SharingAgreement> = { modes: ['EXISTENCE'] };
    const contact = readBy({ referral: SCREENED, request: screening, agreement });
    expect((await contact.seen())?.people).toMatchObject([
      { categories: [], existenceOf: [SUPERVISION, 'RISK_OF_SERIOUS_HARM', 'MAPPA'] },
    ]);
    expect(await contact.answer([known('p2', SUPERVISION)])).toContain('category is to be one');
  });

  test('still asks when the family says no in a section 47 enquiry, or another colleague works it', async () => {
    const referral: Referral = {
      ...SCREENED,
      purpose: 'CHILD_PROTECTION_S47',
      familyAgreement: 'REFUSED',
      assignedTo: [asId('jo')],
      team: asId('mash-south'),
    };
    const contact = readBy({ referral, request: inSection47 });
    expect((await contact.seen())?.people.map(({ ref }) => ref)).toEqual(['p2', 'named-1']);
  });
});
