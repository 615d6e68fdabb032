import { describe, expect, test } from 'vitest';
import type { AuditEvent } from '../../../src/domain/audit-event.ts';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Link, LinkState } from '../../../src/domain/link.ts';
import type { LinkShelf } from '../../../src/links/link-book.ts';
import { seal, sealedMatches, unseal } from '../../../src/links/seal.ts';
import { settle } from '../../../src/links/settle.ts';
import { sever } from '../../../src/links/sever.ts';
import { linkingBy } from '../../../src/sharing/links.ts';
import type { DeskVisit } from '../../../src/sharing/desk.ts';
import { match, picture, sourceHolding } from '../../support/corridor.ts';
import { linkingHub, matches } from '../../support/linking-hub.ts';
import { alfie } from '../../support/marlow-borough.ts';
import { factsWith, marlowReferral, priya } from '../../support/world.ts';

const link: Link = {
  id: 'm1',
  person: asId('p1'),
  knownAs: [asId('p1')],
  agency: asId('health'),
  holding: asId('before-adoption'),
  version: '1',
  ...match('PROBABLE'),
  state: 'PROPOSED',
  proposedAt: instant(0),
  decisions: [],
};

type Versioned = NonNullable<Awaited<ReturnType<LinkShelf['get']>>>;

/** A shelf with this one link, and everything that was put on record. */
function bookOf(first: Link) {
  let kept: Versioned = { id: 'R-1', value: { links: [first] }, version: 1 };
  const recorded: unknown[] = [];
  const shelf: LinkShelf = {
    get: async () => kept,
    getAll: async () => [kept],
    put: async (id, value, replaces) => (kept = { id, value, version: replaces + 1 }),
    remove: async () => undefined,
    list: async () => ({ found: [kept] }),
  };
  const visit: DeskVisit = {
    question: asId('q1'),
    viewer: priya,
    askedAt: instant(0),
    facts: factsWith(),
    signal: new AbortController().signal,
    record: async (change) => void recorded.push(change),
    showing: () => undefined,
    naming: () => undefined,
    mayKnowOf: () => true,
  };
  return { shelf, visit, recorded, now: () => kept.value.links[0] };
}

const asks = { referral: marlowReferral.id, match: 'm1', reason: 'She was adopted.' };

describe('a link that is sealed', () => {
  test('is used for nobody, and was on record before it was in the book', async () => {
    const { shelf, visit, recorded, now } = bookOf(link);
    await seal(shelf).answer(asks, visit);
    expect(now()).toMatchObject({
      state: 'SEALED',
      decisions: [{ says: 'SEALED', by: priya.id, byName: priya.name }],
    });
    expect(recorded).toMatchObject([{ reasons: ['SEALED'] }]);
    const sealed = now();
    if (!sealed) throw new Error('It is gone');
    expect(linkingBy([sealed], true).standing([link.person], sealed)).toBe('APART');
  });

  test('is to whoever settles links none of this referral’s', async () => {
    const { shelf, visit, recorded } = bookOf({ ...link, state: 'SEALED' });
    const confirm = settle('CONFIRM_MATCH', 'SAME', shelf);
    await expect(confirm.answer({ ...asks, seen: '1' }, visit)).rejects.toThrow(
      'is none of this referral’s.',
    );
    await expect(seal(shelf).answer(asks, visit)).rejects.toThrow('is none of this referral’s.');
    expect(recorded).toEqual([]);
  });

  test('stays sealed where its agency’s records are severed', async () => {
    const { shelf, visit, now } = bookOf({ ...link, state: 'SEALED' });
    const severing = { person: link.person, agency: link.agency, reason: 'Somebody else.' };
    await sever(shelf, { referral: marlowReferral.id, ...severing }, visit);
    expect(now()?.state).toBe('SEALED');
  });

  test('is listed for an officer, and proposed again once the seal is off', async () => {
    const { shelf, visit, now } = bookOf({ ...link, state: 'SEALED' });
    const { referral } = asks;
    expect(await sealedMatches(shelf).answer({ referral }, visit)).toHaveLength(1);
    await unseal(shelf).answer(asks, visit);
    expect(now()).toMatchObject({ state: 'PROPOSED', decisions: [{ says: 'UNSEALED' }] });
    expect(await sealedMatches(shelf).answer({ referral }, visit)).toEqual([]);
    await expect(unseal(shelf).answer(asks, visit)).rejects.toThrow('is none of this referral’s.');
  });
});

test('of the officer’s own family is told as if there were none, and stays sealed', async () => {
  const { shelf, visit, recorded, now } = bookOf({ ...link, state: 'SEALED' });
  const own = { ...visit, mayKnowOf: () => false };
  const none = bookOf(link);
  const { referral } = asks;
  expect(await sealedMatches(shelf).answer({ referral }, own)).toEqual(
    await sealedMatches(none.shelf).answer({ referral }, none.visit),
  );
  const [kept, absent] = await Promise.allSettled([
    unseal(shelf).answer(asks, own),
    unseal(none.shelf).answer(asks, none.visit),
  ]);
  expect(kept).toEqual(absent);
  expect([now()?.state, recorded]).toEqual(['SEALED', []]);
});

test.each<[state: LinkState, then: string]>([
  ['REJECTED', 'is not used, and has to be taken back first'],
  ['SEVERED', 'takes two people to be used again'],
])('a link that was %s before its seal %s', async (state) => {
  const said = { by: priya.id, byName: priya.name, at: instant(0), reason: 'A twin.' };
  const apart: Link = {
    ...link,
    state,
    decisions: [
      { ...said, says: 'NOT_SAME', version: '1' },
      // One person's word that it is the same changes nothing of a severed link.
      ...(state === 'SEVERED' ? [{ ...said, says: 'SAME', version: '1' } as const] : []),
    ],
  };
  const { shelf, visit, now } = bookOf(apart);
  await seal(shelf).answer(asks, visit);
  await unseal(shelf).answer(asks, visit);
  const after = now();
  if (!after) throw new Error('It is gone');
  expect(linkingBy([after], true).standing([link.person], after)).toBe('APART');
  const confirm = settle('CONFIRM_MATCH', 'SAME', shelf);
  await confirm.answer({ ...asks, seen: '1' }, visit).catch(() => undefined);
  expect(now()?.state).toBe(state);
});

test('whoever asks is told of a sealed record no more than of one that was never found', async () => {
  const hubHolding = (holdsIt: boolean) =>
    linkingHub((agency, log) =>
      agency.holder === 'HEALTH'
        ? sourceHolding(agency, holdsIt ? { secret: { traits: alfie } } : {}, log)
        : undefined,
    );
  const [sealed, empty] = [hubHolding(true), hubHolding(false)];
  await matches(sealed.hub, 'p1');
  sealed.book.links = sealed.book.links.map((one) => ({ ...one, state: 'SEALED' }));
  expect(sealed.book.links).toHaveLength(1);
  const [told, nothing] = [await matches(sealed.hub, 'p1'), await matches(empty.hub, 'p1')];
  expect(told).toEqual(nothing);
  const [shown, without] = [await picture(sealed.hub), await picture(empty.hub)];
  expect(JSON.stringify(shown.picture?.members)).toBe(JSON.stringify(without.picture?.members));
  expect(shown.picture?.coverage).toEqual(without.picture?.coverage);
  expect(lastReleases(sealed.hub.events)).toEqual(lastReleases(empty.hub.events));
});

const lastReleases = (events: readonly AuditEvent[]) =>
  events.flatMap((event) => (event.kind === 'DISCLOSED' ? [event.releases] : [])).at(-1);
