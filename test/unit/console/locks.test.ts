import { describe, expect, test } from 'vitest';
import { isProvenAnew } from '../../../src/http/console/locks.ts';

const LOCKED_AT = 1_000_000_000;
const BEGUN_AT = LOCKED_AT + 60_000;
const NOW = BEGUN_AT + 30_000;
const way = { begunAt: BEGUN_AT, now: NOW };
/** As a provider says it whose clock agrees with the hub's, and which signs when they come back. */
const provenBefore = (agoSeconds: number) => ({
  ...way,
  there: { at: NOW - agoSeconds * 1_000, agoSeconds },
});

describe('after a screen was locked', () => {
  test.each([
    ['on the way back from the provider', provenBefore(5)],
    ['as the first thing there', provenBefore(29)],
    ['to a provider whose clock is ahead', { ...way, there: { at: NOW + 600_000, agoSeconds: 5 } }],
    [
      'to a provider that dates what it signs back',
      { ...way, there: { at: NOW - 5_000, agoSeconds: -295 } },
    ],
  ])('whoever proved %s who they are is let in', (_when, proven) => {
    expect(isProvenAnew(LOCKED_AT, proven)).toBe(true);
  });

  test.each([
    ['what the provider remembers from before', provenBefore(3_600)],
    ['what they proved for something else since', provenBefore(31)],
    ['a proof that may have been a moment too early', provenBefore(30)],
    ['a provider that does not say when', { ...way, there: undefined }],
    ['a way that was begun before the lock', { ...provenBefore(0), begunAt: LOCKED_AT - 1 }],
    [
      'what is remembered from before by a provider that dates what it signs five minutes back',
      { ...way, there: { at: LOCKED_AT - 60_000, agoSeconds: -150 } },
    ],
    [
      'what is remembered from before by a provider whose clock is ahead',
      { ...way, there: { at: NOW + 450_000, agoSeconds: 150 } },
    ],
  ])('%s lets nobody in', (_what, proven) => {
    expect(isProvenAnew(LOCKED_AT, proven)).toBe(false);
  });
});
