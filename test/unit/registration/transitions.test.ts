import { describe, expect, test } from 'vitest';
import { Mistake } from '../../../src/domain/mistake.ts';
import { activeSources } from '../../../src/registration/in-use.ts';
import {
  LEGAL_ACTS,
  type Registration,
  REGISTRATION_ACTS,
  REGISTRATION_STATES,
  type RegistrationAct,
  registrationShape,
  type RegistrationState,
} from '../../../src/registration/registration.ts';
import { proveDataSource } from '../../../src/registration/prove.ts';
import { registerDataSource } from '../../../src/registration/register.ts';
import {
  pauseDataSource,
  resumeDataSource,
  retireDataSource,
  suspendDataSource,
} from '../../../src/registration/switch.ts';
import {
  approve,
  daysLater,
  GOOD,
  HEALTH,
  HELEN,
  IN_STATE,
  kept,
  MARCUS,
  prove,
  situation,
  TERMS,
  TOM,
} from '../../support/registering.ts';

/** Each act, by somebody who may do it, with nothing wrong about it. */
const DONE: Readonly<Record<RegistrationAct, (current: Registration) => Registration | Mistake>> = {
  REGISTER: (current) =>
    registerDataSource(HELEN, { ...HEALTH, name: 'Northmere Health Trust' }, current, situation()),
  PROVE: (current) => prove(current),
  APPROVE: (current) => approve(TOM, current),
  PAUSE: (current) => pauseDataSource(HELEN, {}, current, situation()),
  RESUME: (current) => resumeDataSource(HELEN, {}, current, situation()),
  SUSPEND: (current) => suspendDataSource(TOM, {}, current, situation()),
  RETIRE: (current) => retireDataSource(HELEN, {}, current, situation()),
};

/** Where each legal act leads; the switch of a source that was never approved leads nowhere. */
const LEADS: Readonly<
  Record<RegistrationState, Partial<Record<RegistrationAct, RegistrationState | 'MISTAKE'>>>
> = {
  DRAFT: { REGISTER: 'DRAFT', PROVE: 'PROVEN', RETIRE: 'RETIRED' },
  PROVEN: {
    REGISTER: 'PROVEN',
    PROVE: 'PROVEN',
    APPROVE: 'PROVEN',
    PAUSE: 'MISTAKE',
    RESUME: 'MISTAKE',
    SUSPEND: 'SUSPENDED',
    RETIRE: 'RETIRED',
  },
  APPROVED: {
    REGISTER: 'PROVEN',
    PROVE: 'APPROVED',
    RESUME: 'ACTIVE',
    SUSPEND: 'SUSPENDED',
    RETIRE: 'RETIRED',
  },
  ACTIVE: {
    REGISTER: 'PROVEN',
    PROVE: 'ACTIVE',
    PAUSE: 'PAUSED',
    SUSPEND: 'SUSPENDED',
    RETIRE: 'RETIRED',
  },
  PAUSED: {
    REGISTER: 'PROVEN',
    PROVE: 'PAUSED',
    RESUME: 'ACTIVE',
    SUSPEND: 'SUSPENDED',
    RETIRE: 'RETIRED',
  },
  SUSPENDED: { REGISTER: 'SUSPENDED', PROVE: 'PROVEN', RETIRE: 'RETIRED' },
  RETIRED: {},
};

const EVERY = REGISTRATION_STATES.flatMap((state) =>
  REGISTRATION_ACTS.map((act) => [state, act] as const),
);

const toldOf = (after: Registration | Mistake) =>
  after instanceof Mistake ? 'MISTAKE' : [after.state, after.history.at(-1)?.act];
const expected = (act: RegistrationAct, leads: RegistrationState | 'MISTAKE') =>
  leads === 'MISTAKE' ? leads : [leads, act];

describe('every state and every act', () => {
  test.each(EVERY)('%s, then %s', (state, act) => {
    const before = IN_STATE[state]();
    const copy = structuredClone(before);
    const after = DONE[act](before);
    expect(before.state).toBe(state);
    expect(toldOf(after)).toEqual(expected(act, LEADS[state][act] ?? 'MISTAKE'));
    expect(before).toEqual(copy);
  });

  test('what is legal and where it leads name the same', () => {
    for (const state of REGISTRATION_STATES)
      expect(Object.keys(LEADS[state]).toSorted()).toEqual([...LEGAL_ACTS[state]].toSorted());
  });

  test.each(REGISTRATION_STATES)('%s is kept and read back as it was', (state) => {
    const registration = IN_STATE[state]();
    const read = registrationShape.parse(JSON.parse(JSON.stringify(registration)));
    expect(read).toEqual(registration);
  });

  test.each<[RegistrationState, 'ACTIVE' | 'PAUSED' | undefined]>([
    ['DRAFT', undefined],
    ['PROVEN', undefined],
    ['APPROVED', 'PAUSED'],
    ['ACTIVE', 'ACTIVE'],
    ['PAUSED', 'PAUSED'],
    ['SUSPENDED', 'PAUSED'],
    ['RETIRED', undefined],
  ])('%s is %s to whoever asks', (state, asked) => {
    expect(activeSources([IN_STATE[state]()], TERMS)[0]?.state).toBe(asked);
  });
});

test('the second officer’s approval makes it approved, and its agency switches it on', () => {
  const once = kept(approve(TOM, IN_STATE.PROVEN()));
  expect(once).toMatchObject({ state: 'PROVEN', votes: [{ by: TOM.id }] });
  expect(activeSources([once], TERMS)).toEqual([]);
  const twice = kept(approve(MARCUS, once));
  expect(twice).toMatchObject({ state: 'APPROVED', votes: [], on: false });
  expect(twice.approval?.by.map(({ by }) => by)).toEqual([TOM.id, MARCUS.id]);
  expect(activeSources([twice], TERMS)[0]?.state).toBe('PAUSED');
});

test('a suspended source that is proven and approved anew waits for its agency again', () => {
  const proven = kept(prove(IN_STATE.SUSPENDED()));
  expect(activeSources([proven], TERMS)[0]?.state).toBe('PAUSED');
  const again = kept(approve(MARCUS, kept(approve(TOM, proven))));
  expect(again.state).toBe('PAUSED');
  expect(kept(DONE.RESUME(again)).state).toBe('ACTIVE');
});

test('a change in use can be switched off while it waits, and stays off once it is approved', () => {
  const waiting = kept(DONE.REGISTER(IN_STATE.ACTIVE()));
  expect(activeSources([waiting], TERMS)[0]).toMatchObject({ state: 'ACTIVE', name: HEALTH.name });
  const off = kept(DONE.PAUSE(waiting));
  expect(off.state).toBe('PROVEN');
  expect(activeSources([off], TERMS)[0]?.state).toBe('PAUSED');
  const done = kept(approve(MARCUS, kept(approve(TOM, kept(prove(off))))));
  expect(done.state).toBe('PAUSED');
});

test('a change that is approved goes on where it was on', () => {
  const waiting = kept(prove(kept(DONE.REGISTER(IN_STATE.ACTIVE()))));
  const done = kept(approve(MARCUS, kept(approve(TOM, waiting))));
  expect(done.state).toBe('ACTIVE');
  expect(activeSources([done], TERMS)[0]).toMatchObject({
    state: 'ACTIVE',
    name: 'Northmere Health Trust',
  });
});

test('a source in use that is tried again says until when its new certificate lasts', () => {
  const active = IN_STATE.ACTIVE();
  const evidence = { ...GOOD, certificateUntil: daysLater(400) };
  const again = kept(
    proveDataSource(HELEN, { evidence, tried: active.details }, active, situation()),
  );
  expect(again).toMatchObject({ state: 'ACTIVE', proof: { certificateUntil: daysLater(400) } });
  expect(activeSources([again], TERMS)).toEqual(activeSources([active], TERMS));
});

test('only the last fifty steps are kept', () => {
  let current = IN_STATE.ACTIVE();
  for (let at = 0; at < 60; at += 1)
    current = kept((at % 2 === 0 ? DONE.PAUSE : DONE.RESUME)(current));
  expect(current.history).toHaveLength(50);
});
