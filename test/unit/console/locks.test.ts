import { describe, expect, test } from 'vitest';
import { isProvenAnew } from '../../../src/http/console/locks.ts';

const LOCKED_AT = 1_000_000;
const proven = (changes: Partial<Parameters<typeof isProvenAnew>[1]>) => ({
  begunAt: LOCKED_AT + 60_000,
  now: LOCKED_AT + 90_000,
  provenAgoSeconds: 5,
  ...changes,
});

describe('after a screen was locked', () => {
  test.each([
    ['on the way back from the provider', {}],
    ['as the first thing there', { provenAgoSeconds: 29 }],
  ])('whoever proved %s who they are is let in', (_when, changes) => {
    expect(isProvenAnew(LOCKED_AT, proven(changes))).toBe(true);
  });

  test.each([
    ['what the provider remembers from before', { provenAgoSeconds: 3_600 }],
    ['what they proved for something else since', { provenAgoSeconds: 31 }],
    ['a proof that may have been a moment too early', { provenAgoSeconds: 30 }],
    ['a provider that does not say when', { provenAgoSeconds: undefined }],
    ['a way that was begun before the lock', { begunAt: LOCKED_AT - 1, provenAgoSeconds: 0 }],
  ])('%s lets nobody in', (_what, changes) => {
    expect(isProvenAnew(LOCKED_AT, proven(changes))).toBe(false);
  });
});
