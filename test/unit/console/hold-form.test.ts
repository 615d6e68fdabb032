import { expect, test } from 'vitest';
import { placeHoldForm } from '../../../src/http/console/ig/hold-form.ts';
import type { Typed } from '../../../src/http/console/kit/fields.ts';

const typed = (said: Readonly<Record<string, string>>): Typed =>
  new Map(
    Object.entries({ authority: 'The coroner.', ...said }).map(([name, line]) => [name, [line]]),
  );
const troubles = (said: Readonly<Record<string, string>>) =>
  placeHoldForm.check?.(typed(said)).map(({ field }) => field);
const heldBy = (said: Readonly<Record<string, string>>) =>
  placeHoldForm.act(typed(said), {}).variables['on'];

test.each([
  [{ of: 'referral', on: 'r-2026-0001' }, 'referral/R-2026-0001'],
  [{ of: 'agency', on: 'northmere-health' }, 'agency/northmere-health'],
  [{ of: 'all' }, 'all'],
])('what is held is chosen and named: %j', (said, on) => {
  expect(troubles(said)).toEqual([]);
  expect(heldBy(said)).toBe(on);
});

test.each([
  [{}, ['of']],
  [{ of: 'referral' }, ['on']],
  [{ of: 'agency' }, ['on']],
  [{ of: 'all', on: 'R-2026-0001' }, ['on']],
  [{ of: 'all', authority: '' }, ['authority']],
])('nothing is held by a slip: %j', (said, fields) => {
  expect(troubles(said)).toEqual(fields);
});
