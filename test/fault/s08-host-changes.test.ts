import { describe, expect, test } from 'vitest';
import { Mistake } from '../../src/domain/mistake.ts';
import { activeSources } from '../../src/registration/in-use.ts';
import { flawInProving } from '../../src/registration/prove.ts';
import { registerDataSource } from '../../src/registration/register.ts';
import {
  approve,
  HEALTH,
  HEALTH_HOSTS,
  HELEN,
  IN_STATE,
  kept,
  MARCUS,
  prove,
  situation,
  TERMS,
  TOM,
} from '../support/registering.ts';

const NEW_URL = 'https://new.health.example/contract';

/** What is wrong, as the asker reads it. */
const saidOf = (result: unknown) => (result instanceof Mistake ? result.message : result);

describe('S08: the host changes after it was approved', () => {
  test('neither the new nor the old host is asked until the new one is proven and approved', () => {
    const moved = kept(
      registerDataSource(HELEN, { ...HEALTH, url: NEW_URL }, IN_STATE.ACTIVE(), situation()),
    );
    expect(moved).toMatchObject({ state: 'PROVEN', votes: [] });
    expect(moved.proof).toBeUndefined();
    expect(activeSources([moved], TERMS)).toMatchObject([{ url: HEALTH.url, state: 'PAUSED' }]);
    expect(saidOf(approve(TOM, moved))).toBe('source has to be proven first');
    const done = kept(approve(MARCUS, kept(approve(TOM, kept(prove(moved))))));
    expect(activeSources([done], TERMS)).toMatchObject([{ url: NEW_URL, state: 'ACTIVE' }]);
  });

  test('a host that is not allowed any more is not asked, proven or approved', () => {
    const allowance = HEALTH_HOSTS;
    const without = situation({ allowance: { ...allowance, hosts: [] } });
    const active = IN_STATE.ACTIVE();
    const terms = { ...TERMS, allowances: [{ ...allowance, hosts: [] }] };
    expect(activeSources([active], terms)).toMatchObject([{ state: 'PAUSED' }]);
    expect(activeSources([active], { ...TERMS, allowances: [] })).toMatchObject([
      { state: 'PAUSED' },
    ]);
    const expected = 'url is on a host that is not allowed any more';
    expect(saidOf(flawInProving(HELEN, IN_STATE.DRAFT(), without))).toBe(expected);
    expect(saidOf(approve(TOM, IN_STATE.PROVEN(), without))).toBe(expected);
  });
});
