import { describe, expect, test, vi } from 'vitest';
import { newSigningJwk, signingKey } from '../../src/wire/keys.ts';
import type { Behaviour } from '../support/agency-hostile.ts';
import { entriesOf, honest, townOf } from '../support/board.ts';
import { PATIENTLY } from '../support/patience.ts';

const PAUSED = { kind: 'GAP', gap: 'PAUSED' };

/** Answers honestly, once it is let. */
function held(): { readonly behaviour: Behaviour; readonly release: () => void } {
  const waiting: (() => void)[] = [];
  return {
    behaviour: async (exchange) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await honest(exchange);
    },
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
  };
}

describe('S21: a source that is stopped while it is being asked', () => {
  test.each([
    ['because its agency paused it', { state: 'PAUSED' } as const],
    ['because it is not in the register any more', undefined],
    ['because its address changed', { url: 'http://127.0.0.1:9/' }],
  ])('%s gives nothing: what it says then is not used', async (_why, change) => {
    const { behaviour, release } = held();
    const { board, source, agencies, register } = await townOf({
      agency: behaviour,
      other: honest,
    });
    const before = source('agency');
    const answer = entriesOf(before);
    await vi.waitFor(() => expect(agencies.get('agency')?.questions()).toBe(2), PATIENTLY);
    register('agency', change);
    await board.refresh();
    release();
    expect(await answer).toEqual(PAUSED);
    expect(await entriesOf(before)).toEqual(PAUSED);
    expect(agencies.get('agency')?.questions()).toBe(2);
    expect(await entriesOf(source('other'))).toMatchObject({ kind: 'ANSWERED' });
  });
});

test('a key that is added while a source is asked loses no question', async () => {
  const { behaviour, release } = held();
  const { board, source, agencies, register } = await townOf({ agency: behaviour });
  const before = source('agency');
  const answer = entriesOf(before);
  await vi.waitFor(() => expect(agencies.get('agency')?.questions()).toBe(2), PATIENTLY);
  const keys = agencies.get('agency')?.answerKeys ?? [];
  register('agency', { answerKeys: [...keys, signingKey(newSigningJwk()).publicJwk] });
  await board.refresh();
  release();
  expect(await answer).toMatchObject({ kind: 'ANSWERED' });
  expect(source('agency')).not.toBe(before);
  const onward = entriesOf(before);
  await vi.waitFor(() => expect(agencies.get('agency')?.questions()).toBe(4), PATIENTLY);
  release();
  expect(await onward).toMatchObject({ kind: 'ANSWERED' });
});

test('a client that was replaced is closed when its time is over', async () => {
  const { board, source, agencies, register } = await townOf({ agency: honest }, { graceMs: 50 });
  const before = source('agency');
  register('agency', { name: 'Renamed' });
  await board.refresh();
  await vi.waitFor(async () => {
    expect(await entriesOf(before)).toEqual({ kind: 'GAP', gap: 'UNAVAILABLE' });
  }, PATIENTLY);
  expect(await entriesOf(source('agency'))).toMatchObject({ kind: 'ANSWERED' });
  expect(agencies.size).toBe(1);
});
