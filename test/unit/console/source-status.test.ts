import { expect, test } from 'vitest';
import { statusOf } from '../../../src/http/console/agency/source-status.ts';
import type { ShownSource } from '../../../src/http/console/agency/source-document.ts';

type Breaker = ShownSource['health']['breaker'];
const saying = (state: ShownSource['state'], served: boolean, breaker: Breaker = 'CLOSED') => {
  const cell = statusOf({ state, served, health: { breaker, asked: 0, gaps: [] } });
  return cell.kind === 'TAG' ? cell : undefined;
};
const STATES = [
  'DRAFT',
  'PROVEN',
  'APPROVED',
  'ACTIVE',
  'PAUSED',
  'SUSPENDED',
  'RETIRED',
] as const satisfies readonly ShownSource['state'][];

test.each(STATES)('a source that is %s and not asked is said not to be, and why', (state) => {
  for (const breaker of ['CLOSED', 'OPEN', 'TRYING'] as const)
    expect(saying(state, false, breaker)?.text).toMatch(/^Not asked: \w+/);
});

test.each(STATES)('a source that is %s and asked is never said not to be asked', (state) => {
  expect(saying(state, true)?.text).toMatch(/^Asked /);
});

test.each(STATES)('a source that is %s, asked and silent is never said to be well', (state) => {
  expect(saying(state, true, 'OPEN')).toMatchObject({ tone: 'alarm' });
  expect(saying(state, true, 'TRYING')).toMatchObject({ tone: 'care' });
});

test('a source with changed details is asked by those that were approved last', () => {
  expect(saying('PROVEN', true)).toEqual({
    kind: 'TAG',
    tone: 'care',
    text: 'Asked as last approved; its new details wait for two officers',
  });
});
