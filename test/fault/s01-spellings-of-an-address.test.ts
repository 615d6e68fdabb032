import { describe, expect, test } from 'vitest';
import {
  type AddressFlaw,
  LIVE_RULES,
  readAddress,
  TRIAL_RULES,
} from '../../src/agencies/kit/address.ts';
import { addressGuard } from '../../src/agencies/kit/guard.ts';
import { guardedFetch, NotReached } from '../../src/agencies/kit/guarded-fetch.ts';
import { tcpServer } from '../support/guarded.ts';

/** Every way known to us of writing this machine, a machine of our own network, or where a cloud tells secrets. */
const SPELLINGS: readonly (readonly [what: string, url: string, flaw: AddressFlaw])[] = [
  ['four numbers', 'https://127.0.0.1/', 'NUMERIC_HOST'],
  ['another of this machine', 'https://127.8.8.8/', 'NUMERIC_HOST'],
  ['two numbers', 'https://127.1/', 'OTHER_SPELLING'],
  ['three numbers', 'https://127.0.1/', 'OTHER_SPELLING'],
  ['one number', 'https://2130706433/', 'OTHER_SPELLING'],
  ['one hexadecimal number', 'https://0x7f000001/', 'OTHER_SPELLING'],
  ['hexadecimal parts', 'https://0x7f.0x0.0x0.0x1/', 'OTHER_SPELLING'],
  ['octal parts', 'https://0177.0.0.01/', 'OTHER_SPELLING'],
  ['one octal number', 'https://017700000001/', 'OTHER_SPELLING'],
  ['parts of mixed bases', 'https://0x7f.0.0.01/', 'OTHER_SPELLING'],
  ['zero', 'https://0/', 'OTHER_SPELLING'],
  ['four zeros', 'https://0.0.0.0/', 'NUMERIC_HOST'],
  ['a dot after the numbers', 'https://127.0.0.1./', 'OTHER_SPELLING'],
  ['full-width digits', 'https://１２７.０.０.１/', 'OTHER_SPELLING'],
  ['digits in circles', 'https://①②⑦.⓪.⓪.①/', 'OTHER_SPELLING'],
  ['ideographic full stops', 'https://127。0。0。1/', 'OTHER_SPELLING'],
  ['escaped digits', 'https://%31%32%37.0.0.1/', 'OTHER_SPELLING'],
  ['IPv6', 'https://[::1]/', 'NUMERIC_HOST'],
  ['IPv6 at length', 'https://[0:0:0:0:0:0:0:1]/', 'OTHER_SPELLING'],
  ['IPv6 of nothing', 'https://[::]/', 'NUMERIC_HOST'],
  ['IPv4 inside IPv6', 'https://[::ffff:127.0.0.1]/', 'OTHER_SPELLING'],
  ['IPv4 inside IPv6, in hexadecimal', 'https://[::ffff:7f00:1]/', 'NUMERIC_HOST'],
  ['IPv4 behind NAT64', 'https://[64:ff9b::7f00:1]/', 'NUMERIC_HOST'],
  ['IPv4 by 6to4', 'https://[2002:7f00:1::]/', 'NUMERIC_HOST'],
  ['a zone', 'https://[fe80::1%25eth0]/', 'NOT_AN_ADDRESS'],
  ['the machine’s name', 'https://localhost/', 'NOT_A_HOST_NAME'],
  ['the machine’s name with a dot', 'https://localhost./', 'NOT_A_HOST_NAME'],
  ['the machine’s name in capitals', 'https://LOCALHOST/', 'OTHER_SPELLING'],
  ['a name below the machine’s', 'https://agency.localhost/', 'NOT_A_HOST_NAME'],
  ['a name of the own network', 'https://printer.local/', 'NOT_A_HOST_NAME'],
  ['a cloud’s own name', 'https://metadata.google.internal/', 'NOT_A_HOST_NAME'],
  ['a cloud’s own number', 'https://169.254.169.254/', 'NUMERIC_HOST'],
  ['a cloud’s own number as one', 'https://2852039166/', 'OTHER_SPELLING'],
  ['a private number', 'https://10.0.0.1/', 'NUMERIC_HOST'],
  ['a carrier’s number', 'https://100.64.0.1/', 'NUMERIC_HOST'],
  ['a name of one label', 'https://intranet/', 'NOT_A_HOST_NAME'],
  ['a public name with a dot at its end', 'https://agency.example./', 'NOT_A_HOST_NAME'],
  ['a public name in capitals', 'https://Agency.example/', 'OTHER_SPELLING'],
  ['a back slash before an at sign', 'https://good.example\\@127.0.0.1/', 'OTHER_SPELLING'],
  ['a user name that looks like a host', 'https://good.example@127.0.0.1/', 'USER_NAME'],
  ['an empty user name', 'https://@agency.example/', 'OTHER_SPELLING'],
  ['a tab in the host', 'https://agen\tcy.example/', 'OTHER_SPELLING'],
  ['a line end in the host', 'https://agen\ncy.example/', 'OTHER_SPELLING'],
  ['a space before', ' https://agency.example/', 'OTHER_SPELLING'],
  ['a missing slash', 'https:/agency.example/', 'OTHER_SPELLING'],
  ['back slashes', 'https:\\\\agency.example\\', 'OTHER_SPELLING'],
  ['a soft hyphen in the host', 'https://agen\u00adcy.example/', 'OTHER_SPELLING'],
  ['a fragment', 'https://agency.example/#here', 'FRAGMENT'],
  ['plain http', 'http://agency.example/', 'NOT_HTTPS'],
  ['a port that nobody opened', 'https://agency.example:6379/', 'PORT'],
  ['a port that is none', 'https://agency.example:99999/', 'NOT_AN_ADDRESS'],
  ['a file', 'file:///etc/passwd', 'NOT_HTTPS'],
  ['another protocol', 'gopher://agency.example/', 'NOT_HTTPS'],
  ['a path that climbs', 'https://agency.example/a/../b', 'OTHER_SPELLING'],
  ['nothing', '', 'NOT_AN_ADDRESS'],
];

describe('S01: however an address is spelt', () => {
  test.each(SPELLINGS)('%s is refused by a live hub', (_what, url, flaw) => {
    expect(readAddress(url, LIVE_RULES)).toEqual({ flaw });
  });

  test('no spelling of this machine makes a live hub open a connection', async () => {
    const { port, connections } = await tcpServer((socket) => socket.destroy(), '127.0.0.1');
    const call = guardedFetch({
      guard: addressGuard({ ...LIVE_RULES, ports: [port] }, () => Promise.resolve(['127.0.0.1'])),
      maxBytes: 1024,
      deadlineMs: 5_000,
    });
    const tried = SPELLINGS.map(([, url]) => url.replace(/\/$/, `:${port}/`)).map((url) =>
      call(url),
    );
    for (const { status } of await Promise.allSettled(tried)) expect(status).toBe('rejected');
    await expect(call(`https://agency.example:${port}/`)).rejects.toThrow(NotReached);
    expect(connections()).toBe(0);
  });

  test.each([
    ['https://agency.example', 'agency.example'],
    ['https://agency.example/contract?of=north', 'agency.example'],
    ['https://mash.police.example:8443/', 'mash.police.example'],
    ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ])('%s is one that a live hub asks', (url, hostname) => {
    expect(readAddress(url, LIVE_RULES)).toMatchObject({ url: { hostname } });
  });

  test.each(['http://127.0.0.1:4101/', 'http://localhost:4101/', 'https://[::1]:4101/'])(
    '%s is for a trial alone',
    (url) => {
      expect(readAddress(url, TRIAL_RULES)).toHaveProperty('url');
      expect(readAddress(url, LIVE_RULES)).toHaveProperty('flaw');
    },
  );

  test('not even a trial calls another machine over plain http, or this one by another spelling', () => {
    for (const url of [
      'http://agency.example/',
      'http://127.1/',
      'http://2130706433/',
      'http://127.0.0.2/',
    ])
      expect(readAddress(url, TRIAL_RULES)).toHaveProperty('flaw');
  });
});
