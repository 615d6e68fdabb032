import { expect, test } from 'vitest';
import { wrapped } from '../../../src/http/console/wrapped.ts';

test('a name of two words stands on two short lines', () => {
  expect(wrapped('Kayleigh-Anne Marlow-Harker', 14, 2)).toEqual(['Kayleigh-Anne', 'Marlow-Harker']);
});

test.each([
  ['letters', 'a'.repeat(4_000_000)],
  ['words', 'ab '.repeat(1_000_000)],
  ['letters of two units', '😀'.repeat(1_000_000)],
  ['marks on one letter', `a${'\u0301'.repeat(4_000_000)}`],
])('a name of a million %s is cut before it is read', (_what, name) => {
  const lines = wrapped(name, 14, 2);
  expect(lines.length).toBeLessThanOrEqual(2);
  expect(lines.join('').length).toBeLessThan(1_000);
  expect(lines.at(-1)).toMatch(/…$/);
});
