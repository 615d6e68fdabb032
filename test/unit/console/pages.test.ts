import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Fault, FAULTS } from '../../../src/domain/fault.ts';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { corridorDouble, SEALED } from '../../support/gateway-doubles.ts';
import { pictureAnswerWith } from '../../support/sample-picture.ts';
import { PATIENTLY } from '../../support/patience.ts';

const PICTURE = '/console/referrals/R-2026-0417';

afterEach(stopConsoles);

describe('a page', () => {
  test('asks one document for the whole of it, and leaves as exactly the bytes on record', async () => {
    const { running, priya } = await signedIn(() => pictureAnswerWith());
    const visit = await priya.go(PICTURE);
    expect(visit.status).toBe(200);
    expect(running.asked.map(({ question }) => question.variables)).toEqual([
      { id: 'R-2026-0417', first: 1_000, filter: {} },
    ]);
    expect(running.corridors).toHaveLength(1);
    expect(running.corridors[0]?.log.released).toEqual([
      { status: 200, digest: createHash('sha256').update(visit.text).digest('hex'), faults: [] },
    ]);
    expect(visit.headers.get('audit-receipt')).toBe(SEALED);
    await expect.poll(() => running.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['DELIVERED']);
  });

  test('is not sent when what left cannot be recorded', async () => {
    const unrecorded = () =>
      corridorDouble({ release: () => Promise.reject(new Fault('AUDIT_UNAVAILABLE')) });
    const { priya } = await signedIn(() => pictureAnswerWith(), unrecorded);
    const visit = await priya.go(PICTURE);
    expect(visit.status).toBe(503);
    expect(visit.text).toContain(FAULTS.AUDIT_UNAVAILABLE);
    expect(visit.text).not.toMatch(/Marlow|Darren|Tannery/);
  });

  test('that nobody waited for is reported as not delivered', async () => {
    let answer = () => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { running, priya } = await signedIn(async () => {
      await waiting;
      return pictureAnswerWith();
    });
    const { hostname, port } = new URL(running.origin);
    const socket = connect(Number(port), hostname);
    const cookie = [...priya.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    socket.write(`GET ${PICTURE} HTTP/1.1\r\nhost: ${hostname}\r\ncookie: ${cookie}\r\n\r\n`);
    await expect.poll(() => running.asked.length, PATIENTLY).toBe(1);
    socket.destroy();
    await expect.poll(() => socket.closed, PATIENTLY).toBe(true);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    answer();
    await expect.poll(() => running.corridors[0]?.log.deliveries, PATIENTLY).toEqual(['ABORTED']);
  });

  test('may not be kept, framed, or load anything that it does not name', async () => {
    const { running, priya } = await signedIn(() => pictureAnswerWith());
    const { headers, text } = await priya.go(PICTURE);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    const policy = headers.get('content-security-policy') ?? '';
    const [, nonce = ''] = /script-src 'nonce-([^']+)'/.exec(policy) ?? [];
    expect(policy).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src 'self'; ` +
        `connect-src 'self'; form-action 'self' ${running.providerOrigin}; frame-ancestors 'none'; base-uri 'none'`,
    );
    expect(Buffer.from(nonce, 'base64')).toHaveLength(18);
    expect(text.match(/nonce="/g)).toHaveLength(2);
    const again = await priya.go(PICTURE);
    expect(again.headers.get('content-security-policy')).not.toBe(policy);
  });

  test('has no name in its title, which browsers write into their history', async () => {
    const { priya } = await signedIn(() => pictureAnswerWith());
    const [, title] = /<title>([^<]+)</.exec((await priya.go(PICTURE)).text) ?? [];
    expect(title).toBe('Family picture, referral R-2026-0417 – Northmere MASH');
  });

  test('has ids alone in every address on it', async () => {
    const { priya } = await signedIn(() => pictureAnswerWith());
    const { text } = await priya.go(PICTURE);
    const addresses = [...text.matchAll(/(?:href|action|src|value)="([^"]*)"/g)].map(
      ([, address = '']) => decodeURIComponent(address),
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => /Marlow|Alfie|Tannery|2019/.test(address))).toEqual([]);
  });

  test('narrows the chronology by ids, as the hub’s own filter does', async () => {
    const { running, priya } = await signedIn(() => pictureAnswerWith());
    await priya.go(
      `${PICTURE}?person=p1&agency=northmere-health&category=OFFENCE&order=oldest&after=x9`,
    );
    expect(running.asked[0]?.question.variables).toEqual({
      id: 'R-2026-0417',
      first: 1_000,
      after: 'x9',
      filter: { people: ['p1'], agencies: ['northmere-health'], categories: ['OFFENCE'] },
    });
  });

  test('goes on after an entry whose agency gives it the longest id that it may', async () => {
    const { running, priya } = await signedIn(() => pictureAnswerWith());
    const after = `northmere-health:${'e'.repeat(256)}`;
    expect((await priya.go(`${PICTURE}?after=${after}`)).status).toBe(200);
    expect(running.asked[0]?.question.variables).toMatchObject({ after });
  });

  test.each([
    'order=sideways',
    'category=NONSENSE',
    `person=${'x'.repeat(200)}`,
    'person=p1&person=p2',
  ])('with an address that cannot be read (%#) asks nothing', async (query) => {
    const { running, priya } = await signedIn(() => pictureAnswerWith());
    const visit = await priya.go(`${PICTURE}?${query}`);
    expect(visit.status).toBe(400);
    expect(visit.text).toContain(FAULTS.BAD_REQUEST);
    expect(running.asked).toEqual([]);
  });
});

describe('what is not there', () => {
  test('is said to be not there, and nothing is asked', async () => {
    const { running, priya } = await signedIn(() => pictureAnswerWith());
    for (const address of ['/console/nothing', '/console/assets/x/y.css']) {
      // eslint-disable-next-line no-await-in-loop -- the order does not matter, the count does
      expect((await priya.go(address)).status).toBe(404);
    }
    expect(running.asked).toEqual([]);
  });

  test('HEAD asks no agency anything', async () => {
    const { running, priya } = await signedIn(() => pictureAnswerWith());
    const cookie = [...priya.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${running.origin}${PICTURE}`, {
      method: 'HEAD',
      headers: { cookie },
    });
    expect(response.status).toBe(404);
    expect(running.asked).toEqual([]);
  });

  test('a form larger than any of ours is refused', async () => {
    const { priya } = await signedIn(() => pictureAnswerWith());
    const visit = await priya.go('/console/sign-out', { formToken: 'x'.repeat(1_100_000) });
    expect(visit.status).toBe(413);
    expect(visit.text).toContain('Nothing was sent, and the hub did not keep it.');
  });
});

test('public files may be kept for ever, and everything else for no time', async () => {
  const { running, priya } = await signedIn(() => pictureAnswerWith());
  const { text } = await priya.go('/console/sign-in/welcome');
  const [, style = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(text) ?? [];
  const file = await priya.go(style);
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(file.headers.get('content-type')).toBe('text/css; charset=utf-8');
  expect(file.headers.get('content-encoding')).toBe('gzip');
  expect(file.text).toContain('.govuk-table');
  const plain = await fetch(new URL(style, running.origin), {
    headers: { 'accept-encoding': 'identity' },
  });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(file.text);
  expect(running.asked).toEqual([]);
});
