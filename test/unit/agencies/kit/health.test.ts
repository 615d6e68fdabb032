import { expect, test } from 'vitest';
import { healthBook } from '../../../../src/agencies/kit/health.ts';

test('nothing is claimed of a source that was never asked', () => {
  expect(healthBook(() => 0).now('CLOSED')).toEqual({ breaker: 'CLOSED', asked: 0, gaps: {} });
});

test('half and nineteen of twenty answers came within these times; gaps are counted by why', () => {
  let now = 0;
  const { note, now: health } = healthBook(() => now);
  for (let ms = 1; ms <= 100; ms += 1) note({ ms });
  now = 1_000;
  note({ ms: 4_000, why: 'DEADLINE' });
  note({ ms: 4_000, why: 'DEADLINE' });
  expect(health('OPEN')).toEqual({
    breaker: 'OPEN',
    asked: 102,
    gaps: { DEADLINE: 2 },
    p50Ms: 50,
    p95Ms: 95,
    lastAnsweredAt: '1970-01-01T00:00:00.000Z',
    lastGap: { why: 'DEADLINE', at: '1970-01-01T00:00:01.000Z' },
  });
});

test('only the last 256 requests count', () => {
  const { note, now } = healthBook(() => 0);
  for (let at = 0; at < 300; at += 1) note(at < 100 ? { ms: 9_000, why: 'BUSY' } : { ms: 7 });
  expect(now('CLOSED')).toMatchObject({ asked: 256, gaps: { BUSY: 56 }, p50Ms: 7, p95Ms: 7 });
});

test('what was not asked says nothing of the source', () => {
  const { note, now } = healthBook(() => 0);
  note({ ms: 0, why: 'PAUSED' });
  note({ ms: 0, why: 'RESTING' });
  expect(now('OPEN')).toEqual({ breaker: 'OPEN', asked: 0, gaps: {} });
});
