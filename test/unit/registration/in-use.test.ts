import { describe, expect, test } from 'vitest';
import { verifyingKeys } from '../../../src/wire/keys.ts';
import { activeSources } from '../../../src/registration/in-use.ts';
import { lapseUnused, usedAt } from '../../../src/registration/lapse.ts';
import { registerDataSource } from '../../../src/registration/register.ts';
import type { Registration } from '../../../src/registration/registration.ts';
import { testAuthority } from '../../support/certificates.ts';
import {
  A_PIN,
  approve,
  daysLater,
  HEALTH,
  HEALTH_KEY,
  HELEN,
  IN_STATE,
  kept,
  MARCUS,
  prove,
  publicKey,
  situation,
  TERMS,
  TOM,
} from '../../support/registering.ts';

const change = (current: Registration, changes: object) =>
  kept(registerDataSource(HELEN, { ...HEALTH, ...changes }, current, situation()));
const approvedAnew = (current: Registration) =>
  kept(approve(MARCUS, kept(approve(TOM, kept(prove(current))))));
const inUse = (current: Registration, terms = TERMS) => activeSources([current], terms)[0];

test('what is asked is what was approved, and can be asked', () => {
  const source = inUse(IN_STATE.ACTIVE());
  expect(source).toEqual({
    code: HEALTH.code,
    name: HEALTH.name,
    holder: 'HEALTH',
    url: HEALTH.url,
    answerKeys: [HEALTH_KEY],
    trust: { keyPins: [A_PIN] },
    state: 'ACTIVE',
    registeredAt: TERMS.now,
  });
  expect(verifyingKeys({ keys: source?.answerKeys ?? [] }).has('health-1')).toBe(true);
});

describe('a key changes places with its successor', () => {
  const next = publicKey('health-2');

  test('B8: and at every moment there is one that is asked by, without a pause', () => {
    const before = IN_STATE.ACTIVE();
    const added = change(before, { answerKeys: [{ jwk: HEALTH_KEY }, { jwk: next }] });
    const both = approvedAnew(added);
    const removed = change(both, { answerKeys: [{ jwk: next }] });
    const after = approvedAnew(removed);
    const moments = [before, added, both, removed, after];
    expect(moments.map((moment) => [moment.state, inUse(moment)?.state])).toEqual([
      ['ACTIVE', 'ACTIVE'],
      ['PROVEN', 'ACTIVE'],
      ['ACTIVE', 'ACTIVE'],
      ['PROVEN', 'ACTIVE'],
      ['ACTIVE', 'ACTIVE'],
    ]);
    expect(moments.map((moment) => inUse(moment)?.answerKeys)).toEqual([
      [HEALTH_KEY],
      [HEALTH_KEY],
      [HEALTH_KEY, next],
      [next],
      [next],
    ]);
  });

  test('but one that was never approved answers for nobody', () => {
    const replaced = change(IN_STATE.ACTIVE(), { answerKeys: [{ jwk: next }] });
    expect(inUse(replaced)).toMatchObject({ state: 'PAUSED', answerKeys: [HEALTH_KEY] });
  });

  test('and one that has ended is not asked by any more', () => {
    const until = daysLater(10);
    const ending = approvedAnew(
      change(IN_STATE.ACTIVE(), { answerKeys: [{ jwk: HEALTH_KEY, until }, { jwk: next }] }),
    );
    expect(inUse(ending)?.answerKeys).toEqual([HEALTH_KEY, next]);
    expect(inUse(ending, { ...TERMS, now: until })?.answerKeys).toEqual([next]);
  });

  test('and one whose end its agency brings forward goes then, approved or not', () => {
    const until = daysLater(1);
    const sooner = change(IN_STATE.ACTIVE(), { answerKeys: [{ jwk: HEALTH_KEY, until }] });
    expect(inUse(sooner)?.state).toBe('ACTIVE');
    expect(inUse(sooner, { ...TERMS, now: until })?.state).toBe('PAUSED');
  });
});

test('a pin that is taken away goes at once; with none left nobody is believed', () => {
  const second = Buffer.alloc(32, 9).toString('base64');
  const two = approvedAnew(change(IN_STATE.ACTIVE(), { keyPins: [A_PIN, second] }));
  expect(inUse(change(two, { keyPins: [second] }))).toMatchObject({
    state: 'ACTIVE',
    trust: { keyPins: [second] },
  });
  const { cert } = testAuthority();
  expect(inUse(change(two, { keyPins: [], authorities: [cert] }))?.state).toBe('PAUSED');
});

test.each([
  ['its name', { name: 'Northmere Integrated Care' }],
  ['what it holds', { categories: ['GP_REGISTRATION'] }],
  ['its agreement', { agreement: 'ISA-2' }],
  ['its impact assessment', { dpiaReference: 'DPIA-9' }],
  ['its key', { answerKeys: [{ jwk: publicKey() }] }],
  ['its pin', { keyPins: [Buffer.alloc(32, 1).toString('base64')] }],
  ['its address', { url: 'https://new.health.example/contract' }],
])('a change of %s has to be proven and approved anew', (_what, changes) => {
  const changed = change(IN_STATE.ACTIVE(), changes);
  expect(changed).toMatchObject({ state: 'PROVEN', votes: [] });
  expect(changed.proof).toBeUndefined();
  expect(approve(TOM, changed)).toMatchObject({ message: 'source has to be proven first' });
});

test('an approval of what has changed since is gone', () => {
  const once = kept(approve(TOM, IN_STATE.PROVEN()));
  const proven = kept(prove(change(once, { name: 'Another name' })));
  expect(proven.votes).toEqual([]);
  expect(kept(approve(MARCUS, proven)).state).toBe('PROVEN');
});

describe('access that nobody uses', () => {
  test('lapses after so many days, and has to be proven and approved anew', () => {
    const active = IN_STATE.ACTIVE();
    const later = (days: number) => ({ ...TERMS, now: daysLater(days) });
    expect(inUse(active, later(180))?.state).toBe('ACTIVE');
    expect(lapseUnused(active, later(180))).toBeUndefined();
    expect(inUse(active, later(181))?.state).toBe('PAUSED');
    const lapsed = lapseUnused(active, later(181));
    expect(lapsed).toMatchObject({ state: 'SUSPENDED', on: false });
    expect(lapsed?.history.at(-1)).toEqual({ act: 'LAPSE', at: daysLater(181), to: 'SUSPENDED' });
    expect(lapsed && inUse(lapsed)?.state).toBe('PAUSED');
  });

  test('does not lapse where it is used, which is noted once a day', () => {
    const used = usedAt(IN_STATE.ACTIVE(), daysLater(100));
    expect(used?.lastUsedAt).toBe(daysLater(100));
    if (!used) throw new Error('The use was not noted');
    expect(usedAt(used, daysLater(100.5))).toBeUndefined();
    expect(usedAt(used, daysLater(101))?.lastUsedAt).toBe(daysLater(101));
    expect(inUse(used, { ...TERMS, now: daysLater(280) })?.state).toBe('ACTIVE');
    expect(lapseUnused(used, { ...TERMS, now: daysLater(281) })?.state).toBe('SUSPENDED');
  });

  test('of one that was never approved there is nothing to lapse', () => {
    for (const state of ['DRAFT', 'PROVEN', 'SUSPENDED', 'RETIRED'] as const)
      expect(lapseUnused(IN_STATE[state](), { ...TERMS, now: daysLater(999) })).toBeUndefined();
  });
});

test('sources stand in the order of their codes', () => {
  const first = IN_STATE.ACTIVE();
  const { approval } = first;
  if (!approval) throw new Error('It was approved');
  const details = { ...first.details, code: HELEN.agency };
  const renamed = { ...details, code: TOM.agency };
  const second = { ...first, details: renamed, approval: { ...approval, details: renamed } };
  expect(activeSources([second, first], TERMS).map(({ code }) => code)).toEqual([
    'northmere-health',
    'northmere-mash',
  ]);
});
