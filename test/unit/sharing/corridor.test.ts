import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Disclosed, Intent } from '../../../src/domain/audit-event.ts';
import { Fault } from '../../../src/domain/fault.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { openCorridor } from '../../../src/sharing/disclose.ts';
import { entryOf, hubWith, picture, sourceHolding } from '../../support/corridor.ts';
import { marlowReferral, person, priya } from '../../support/world.ts';

const alfie = person('Alfie', 'Marlow', '2019-04-02');
const policeHoldAlfie = hubWith({
  holding: (agency, log) =>
    sourceHolding(
      agency,
      agency.holder === 'POLICE'
        ? { a1: { traits: alfie, entries: [entryOf('MISSING_EPISODE', 'm1')] } }
        : {},
      log,
    ),
});

const intentOf = (hub: ReturnType<typeof hubWith>) =>
  hub.events.find((event): event is Intent => event.kind === 'INTENT');
const disclosedOf = (hub: ReturnType<typeof hubWith>) =>
  hub.events.find((event): event is Disclosed => event.kind === 'DISCLOSED');

test('the intent is durable before anybody is asked, and the exact bytes before any of them leaves', async () => {
  const { released } = await picture(policeHoldAlfie);
  const [first, ...rest] = policeHoldAlfie.log;
  expect(first).toBe('intent PERMIT');
  expect(rest.at(-1)).toBe('disclosed');
  expect(disclosedOf(policeHoldAlfie)?.digest).toBe(
    createHash('sha256').update(released.bytes).digest('hex'),
  );
});

test('the records say who asked what under which rules, and what was shown by field and count', async () => {
  const hub = hubWith({ sources: policeHoldAlfie.sources });
  const shown = await picture(hub);
  expect(intentOf(hub)).toMatchObject({
    actor: priya.id,
    enquiry: 'FAMILY_PICTURE',
    named: 'R-1',
    decision: 'PERMIT',
    referral: { id: 'R-1', status: 'INFO_GATHERING', purpose: 'CHILD_PROTECTION_S47' },
  });
  expect(intentOf(hub)?.rules).toEqual(expect.arrayContaining(['DOOR-FAMILY', 'PO-05']));
  expect(disclosedOf(hub)?.pictures).toEqual([
    { id: shown.picture?.id, digest: shown.picture?.digest },
  ]);
  expect(disclosedOf(hub)?.releases).toContainEqual({
    agency: 'police',
    state: 'ANSWERED',
    held: 1,
    shown: 1,
    fields: ['DETAIL', 'OCCURRED_ON', 'PROFESSIONAL', 'STANDING', 'SUMMARY'],
    rules: ['PO-05'],
  });
});

describe('whoever may not ask', () => {
  const stranger: Practitioner = { ...priya, id: asId('https://idp.test#noor'), teams: [] };
  const referrer: Practitioner = { ...priya, roles: ['REFERRER'] };

  test.each([
    { who: 'names a referral that nobody knows', id: 'R-404', reason: 'NO_SUCH_REFERRAL' },
    { who: 'is not assigned', viewer: stranger, reason: 'NOT_ASSIGNED' },
    { who: 'has no role', viewer: referrer, reason: 'NO_ROLE' },
    { who: 'asks of a closed one', changes: { status: 'CLOSED' }, reason: 'REFERRAL_NOT_OPEN' },
    {
      who: 'knows the family',
      changes: { conflictsDeclared: [priya.id] },
      reason: 'CONFLICT_DECLARED',
    },
  ] satisfies readonly Refused[])(
    '$who: no agency is asked, and the records are as many',
    async ({ viewer = priya, changes = {}, id = 'R-1', reason }: Refused) => {
      const hub = hubWith({ referral: { ...marlowReferral, ...changes } });
      const { admitted, picture: shown } = await picture(hub, viewer, asId(id));
      expect(admitted).toBe(false);
      expect(shown).toBeUndefined();
      expect(hub.log).toEqual(['intent REFUSE', 'disclosed']);
      expect(intentOf(hub)).toMatchObject({
        decision: 'REFUSE',
        reasons: [reason],
        named: id,
        sources: [],
      });
    },
  );
});

type Refused = {
  readonly who: string;
  readonly viewer?: Practitioner;
  readonly changes?: Partial<typeof marlowReferral>;
  readonly id?: string;
  readonly reason: string;
};

test('a question that was not admitted is not answered, and one admission serves one question', async () => {
  const hub = hubWith();
  const corridor = openCorridor(hub, priya, AbortSignal.timeout(5_000));
  const ask = () =>
    corridor.ask({ kind: 'FAMILY_PICTURE', referral: marlowReferral.id, period: {} });
  await expect(ask()).rejects.toThrow(new Fault('NOT_AVAILABLE').message);
  await corridor.admit({ enquiry: 'FAMILY_PICTURE', referral: marlowReferral.id });
  await expect(ask()).resolves.toBeDefined();
  await expect(ask()).rejects.toThrow(new Fault('NOT_AVAILABLE').message);
});

test('a request that put no question leaves no record', async () => {
  const hub = hubWith();
  const corridor = openCorridor(hub, priya, AbortSignal.timeout(5_000));
  const released = await corridor.release(400, Buffer.from('{}'), ['BAD_REQUEST']);
  expect(released).not.toHaveProperty('receipt');
  expect(hub.events).toEqual([]);
});

describe('when the hub cannot do its part', () => {
  const fails = () => Promise.reject(new Error('disk full'));

  test('the intent cannot be recorded: nobody is asked', async () => {
    const hub = hubWith();
    const broken = { ...hub, audit: { ...hub.audit, intend: fails } };
    await expect(picture(broken)).rejects.toThrow('disk full');
    expect(hub.log).toEqual([]);
  });

  test('a refusal cannot be recorded: it is not spoken', async () => {
    const hub = hubWith();
    const broken = { ...hub, audit: { ...hub.audit, intend: fails } };
    await expect(picture(broken, priya, asId('R-404'))).rejects.toThrow('disk full');
  });

  test('what was disclosed cannot be recorded: nothing is released', async () => {
    const hub = hubWith();
    const broken = { ...hub, audit: { ...hub.audit, disclosed: fails } };
    await expect(picture(broken)).rejects.toThrow('disk full');
  });

  test('the referrals cannot be read: nobody is asked and nothing is said of why', async () => {
    const hub = hubWith({
      referrals: {
        ...hubWith().referrals,
        get: () => Promise.reject(new Error('mongodb://u:p@h')),
      },
    });
    await expect(picture(hub)).rejects.toThrow(new Fault('HUB_UNAVAILABLE').message);
    expect(hub.log).toEqual([]);
  });
});
