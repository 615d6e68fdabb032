import { expect, test } from 'vitest';
import { returnAddress, signInAddress } from '../../../src/http/console/return-address.ts';

test.each(['/console/', '/console/referrals/R-1', '/console/referrals/R-1?person=p1&order=oldest'])(
  'the way back leads to %s',
  (address) => {
    expect(returnAddress(address)).toBe(address);
  },
);

test.each([
  ['another host', 'https://evil.example/console/'],
  ['another host without a scheme', '//evil.example/console/'],
  ['a backslash for a slash', '/\\evil.example'],
  ['a script', 'javascript:alert(1)'],
  ['a path that climbs out', '/console/../graphql'],
  ['the sign-in itself', '/console/sign-in/callback?code=1'],
  ['markup', '/console/referrals/R-1"><script>'],
  ['a line break', '/console/\r\nset-cookie:x'],
  ['a name of 300 letters', `/console/referrals/${'x'.repeat(300)}`],
  ['nothing', undefined],
  ['two of them', ['/console/', '/console/']],
])('%s leads to the first page instead', (_what, address) => {
  expect(returnAddress(address)).toBe('/console/');
});

test('the sign-in page is told of the way back only where there is one', () => {
  expect(signInAddress('/console/')).toBe('/console/sign-in');
  expect(signInAddress('/console/referrals/R-1')).toBe(
    '/console/sign-in?to=%2Fconsole%2Freferrals%2FR-1',
  );
  expect(signInAddress('//evil.example')).toBe('/console/sign-in');
});
