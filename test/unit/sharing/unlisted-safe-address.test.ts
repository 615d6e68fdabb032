import { describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import type { Link } from '../../../src/domain/link.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { proposed } from '../../../src/links/propose.ts';
import type { Desk } from '../../../src/sharing/desk.ts';
import { openCorridor, type Hub } from '../../../src/sharing/disclose.ts';
import {
  family,
  kayleigh,
  living,
  OLD,
  protectedHub,
  restriction,
} from '../../support/protected-hub.ts';
import { marlowReferral, priya } from '../../support/world.ts';

const REFUGE = { line: '22 Second Refuge Street', postcode: 'NM9 9ZZ' };
const WITHHELD = '[address withheld for safety]';
const { id: referral } = marlowReferral;

/** The mother has moved on since she was restricted; the form knows where, and the list does not yet. */
const moved: Referral = {
  ...marlowReferral,
  concern: 'They moved to 22 second refuge st last week.',
  people: marlowReferral.people.map((one) => ({
    ...one,
    traits: living(one.traits, REFUGE, OLD),
  })),
};
const elsewhere: Referral = {
  ...marlowReferral,
  id: asId('R-other'),
  concern: 'Seen at 9 Thorn Road.',
};

function hubOf(restrictions = [restriction()]): Hub {
  const { hub } = protectedHub({ restrictions, records: family });
  const get: Hub['referrals']['get'] = async (id) => (id === referral ? moved : undefined);
  return { ...hub, referrals: { ...hub.referrals, get, workedBy: async () => [moved, elsewhere] } };
}
const corridorOf = (hub: Hub) => openCorridor(hub, priya, AbortSignal.timeout(5_000));

async function opened(hub: Hub) {
  const corridor = corridorOf(hub);
  expect(await corridor.admit({ enquiry: 'REFERRAL', referral })).toBe(true);
  return corridor.ask({ kind: 'REFERRAL', referral });
}

describe('a safe home that nobody has listed yet', () => {
  test('is in no part of the referral that tells of it, and the home that is known anyway is', async () => {
    const shown = await opened(hubOf());
    expect(JSON.stringify(shown)).not.toMatch(/refuge|nm9/i);
    expect(shown.concern).toBe(`They moved to ${WITHHELD} last week.`);
    expect(JSON.stringify(shown)).toContain('9 Thorn Road');
  });

  test('is there as long as nobody is restricted, so that the test above can fail', async () => {
    expect(JSON.stringify(await opened(hubOf([])))).toMatch(/22 Second Refuge Street/);
  });

  test('is in no list of referrals, and takes nothing from the others', async () => {
    const corridor = corridorOf(hubOf());
    expect(await corridor.admit({ enquiry: 'REFERRALS' })).toBe(true);
    const shown = await corridor.ask({ kind: 'REFERRALS' });
    expect(shown.map(({ id }) => id)).toEqual([referral, 'R-other']);
    expect(JSON.stringify(shown)).not.toMatch(/refuge|nm9/i);
    expect(shown[1]?.concern).toBe('Seen at 9 Thorn Road.');
  });

  test('is in no answer of a desk, about one referral or about many', async () => {
    const ofOne: Desk<{ readonly referral: typeof referral }, string | undefined> = {
      kind: 'REPEAT_CONTACTS',
      answer: async (_asks, { facts }) => facts.referral?.concern,
    };
    const ofMany: Desk<object, readonly string[]> = {
      kind: 'WORKLIST',
      answer: async (_asks, { mayKnowOf }) =>
        [moved, elsewhere].filter((one) => mayKnowOf(one)).map(({ concern }) => concern),
    };
    const [one, many] = [corridorOf(hubOf()), corridorOf(hubOf())];
    expect(await one.admit({ enquiry: 'REPEAT_CONTACTS', referral })).toBe(true);
    expect(await many.admit({ enquiry: 'WORKLIST' })).toBe(true);
    expect(await one.at(ofOne, { referral })).toBe(`They moved to ${WITHHELD} last week.`);
    expect(await many.at(ofMany, {})).toEqual([
      `They moved to ${WITHHELD} last week.`,
      'Seen at 9 Thorn Road.',
    ]);
  });
});

test('what somebody wrote when they settled a match tells no safe address, a newly met one neither', async () => {
  const records = { ...family, kayleigh: { traits: living(kayleigh, REFUGE) } };
  const { hub } = protectedHub({ restrictions: [restriction()], records });
  const reason = 'School says they live at 12 Rosemary Lane, or 22 Second Refuge Street.';
  const settled = (link: Link): Link => ({
    ...link,
    decisions: [
      {
        says: 'SAME',
        by: priya.id,
        byName: priya.name,
        at: link.proposedAt,
        reason,
        version: link.version,
      },
    ],
  });
  const proposals: Hub['proposals'] = async ({ found, at }) => proposed([], found, at).map(settled);
  const corridor = corridorOf({ ...hub, proposals });
  expect(await corridor.admit({ enquiry: 'PERSON_MATCHES', referral })).toBe(true);
  const asks = { kind: 'PERSON_MATCHES', referral, person: asId<never>('p2') } as const;
  const [shown] = (await corridor.ask(asks))?.matches ?? [];
  expect(shown?.link.decisions[0]?.reason).toBe(
    `School says they live at ${WITHHELD}, or ${WITHHELD}.`,
  );
});
