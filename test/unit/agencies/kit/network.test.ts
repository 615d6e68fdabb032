import { expect, test } from 'vitest';
import { isLoopback, mayCallUnder } from '../../../../src/agencies/kit/network.ts';

const publicOnly = mayCallUnder({ privateNetworks: [] });

test.each(['1.1.1.1', '81.2.69.142', '2606:4700:4700::1111', '2a00:1450::1', '::ffff:1.1.1.1'])(
  '%s is a public address',
  (address) => {
    expect(publicOnly(address)).toBe(true);
  },
);

test.each([
  ['this machine', ['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '0.0.0.0', '::']],
  ['a private network', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1']],
  ['this link', ['169.254.1.1', 'fe80::1', 'fe80::1%eth0', '::ffff:169.254.169.254', 'fec0::1']],
  ['a carrier’s network', ['100.64.0.1', '100.127.255.255']],
  [
    'where a cloud tells secrets',
    ['169.254.169.254', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254'],
  ],
  [
    'IPv4 in disguise',
    ['64:ff9b::a00:1', '64:ff9b:1::a00:1', '2002:a00:1::', '::10.0.0.1', '2001:0:1::'],
  ],
  ['many machines at once', ['224.0.0.1', '255.255.255.255', 'ff02::1']],
  [
    'nobody',
    [
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '198.18.0.1',
      '240.0.0.1',
      '2001:db8::1',
      '3fff::1',
      '100::1',
      '4000::1',
    ],
  ],
  ['no address', ['', 'localhost', '127.1', '0x7f.1', '1.1.1.1%eth0', '::1%lo', '1.1.1.1 ']],
])('%s is not called', (_what, addresses) => {
  expect(addresses.filter(publicOnly)).toEqual([]);
});

test('a network that was opened is called, and no more of it than was opened', () => {
  const mayCall = mayCallUnder({
    privateNetworks: ['10.20.0.0/16', 'fd12:3456::/32', '100.64.0.0/10'],
  });
  expect(['10.20.3.4', 'fd12:3456::9', '100.64.9.9'].every(mayCall)).toBe(true);
  expect(['10.21.3.4', 'fd12:3457::9', '192.168.0.1'].some(mayCall)).toBe(false);
});

test('no opening reaches this machine, this link, or where a cloud tells secrets', () => {
  const mayCall = mayCallUnder({ privateNetworks: ['0.0.0.0/0', '::/0'] });
  expect(mayCall('10.0.0.1')).toBe(true);
  const never = [
    '127.0.0.1',
    '169.254.169.254',
    '100.100.100.200',
    'fd00:ec2::254',
    '::1',
    'fe80::1',
    '224.0.0.1',
  ];
  expect(never.filter(mayCall)).toEqual([]);
});

test('what is no network cannot be opened, and is not repeated', () => {
  expect(() => mayCallUnder({ privateNetworks: ['10.0.0.0/99'] })).toThrow(
    /^A private network is opened in CIDR notation$/,
  );
});

test('this machine is known by any of its numbers', () => {
  expect(['127.0.0.1', '127.3.2.1', '::1', '::ffff:127.0.0.1'].every(isLoopback)).toBe(true);
  expect(['128.0.0.1', '::2', '::1%lo', 'localhost'].some(isLoopback)).toBe(false);
});
