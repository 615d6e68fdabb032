import { expect, test } from 'vitest';
import { auditOrigin } from '../../../src/hub/audit-names.ts';

test.each([
  ['http://127.0.0.1:4000', '127.0.0.1/audit'],
  ['http://127.0.0.1:4900', '127.0.0.1/audit'],
  ['https://hub.northmere.example', 'hub.northmere.example/audit'],
])('the log of %s is called %s, whichever port it listens on', (origin, name) => {
  expect(auditOrigin({ origin })).toBe(name);
});

test('a hub that moved keeps the name of its log', () => {
  const origin = 'https://new.example';
  expect(auditOrigin({ origin, audit: { name: 'old.example/audit' } })).toBe('old.example/audit');
});
