import { expect, test } from 'vitest';
import { Mistake } from '../../../src/domain/mistake.ts';
import { readDetails } from '../../../src/registration/details.ts';
import { registerDataSource } from '../../../src/registration/register.ts';
import { testAuthority } from '../../support/certificates.ts';
import { HEALTH, HEALTH_KEY, HELEN, publicKey, situation } from '../../support/registering.ts';

const CANARY = 'CANARY-kestrel';

test.each<[what: string, change: object, field: string]>([
  ['a code in capitals', { code: 'Northmere-Health' }, 'code'],
  ['a code with a path in it', { code: '../health' }, 'code'],
  ['a code that is too long', { code: 'h'.repeat(65) }, 'code'],
  ['no name', { name: '' }, 'name'],
  ['a name of two lines', { name: `Health\n${CANARY}` }, 'name'],
  ['a name that turns its reading round', { name: `Health \u202e${CANARY}` }, 'name'],
  ['a kind that there is not', { holder: CANARY }, 'holder'],
  ['no address', { url: '' }, 'url'],
  ['no key', { answerKeys: [] }, 'answerKeys'],
  ['three keys', { answerKeys: [1, 2, 3].map(() => ({ jwk: publicKey() })) }, 'answerKeys'],
  ['one key twice', { answerKeys: [{ jwk: HEALTH_KEY }, { jwk: HEALTH_KEY }] }, 'answerKeys'],
  [
    'two keys of one name',
    { answerKeys: [{ jwk: publicKey('a') }, { jwk: publicKey('a') }] },
    'answerKeys',
  ],
  ['a private key', { answerKeys: [{ jwk: { ...HEALTH_KEY, d: CANARY } }] }, 'answerKeys'],
  [
    'a key of another curve',
    { answerKeys: [{ jwk: { ...HEALTH_KEY, crv: 'X25519' } }] },
    'answerKeys',
  ],
  [
    'a key that is none',
    { answerKeys: [{ jwk: { ...HEALTH_KEY, x: 'x'.repeat(42) } }] },
    'answerKeys',
  ],
  [
    'an end that is no instant',
    { answerKeys: [{ jwk: HEALTH_KEY, until: '2026-02-30T00:00:00.000Z' }] },
    'answerKeys',
  ],
  ['a certificate that is none', { authorities: [CANARY] }, 'authorities'],
  ['a pin that is none', { keyPins: [CANARY] }, 'keyPins'],
  ['another version of the contract', { contract: '2.0' }, 'contract'],
  ['no category', { categories: [] }, 'categories'],
  ['a category that there is not', { categories: [CANARY] }, 'categories'],
  ['a category of another kind of agency', { categories: ['MARAC'] }, 'categories'],
  ['a category twice', { categories: ['GP_REGISTRATION', 'GP_REGISTRATION'] }, 'categories'],
  ['no agreement', { agreement: '' }, 'agreement'],
  ['no impact assessment', { dpiaReference: ' ' }, 'dpiaReference'],
  ['a field that nobody knows', { healthCheckUrl: `https://10.0.0.1/${CANARY}` }, 'source'],
])('%s is refused, and the refusal repeats nothing', (_what, change, field) => {
  const read = readDetails({ ...HEALTH, ...change });
  expect(read).toMatchObject({ name: 'Mistake', field });
  expect(read instanceof Mistake ? read.message : CANARY).not.toContain(CANARY);
});

test('all that is wrong is told at once, a line for each field', () => {
  const read = readDetails({
    ...HEALTH,
    name: CANARY.repeat(99),
    keyPins: [CANARY],
    categories: [],
  });
  expect(read instanceof Mistake ? read.message.split('\n') : read).toEqual([
    'name is a name of at most 120 characters on one line',
    'keyPins is at most two SHA-256 digests of public keys in base64',
    'categories names only what such an agency holds, each category once',
  ]);
});

test.each([undefined, null, 7, 'source', [], {}])('%j is no registration', (input) => {
  expect(readDetails(input)).toBeInstanceOf(Mistake);
});

test('of what is pasted along with a certificate nothing is kept', () => {
  const { cert } = testAuthority();
  const pasted = `${CANARY}\n${cert}-----BEGIN PRIVATE KEY-----\n${CANARY}\n-----END PRIVATE KEY-----\n`;
  expect(readDetails({ ...HEALTH, authorities: [pasted] })).toMatchObject({ authorities: [cert] });
});

test.each<[what: string, url: string, says: string]>([
  ['no address', 'health', 'is not an address'],
  ['plain http', 'http://mash.health.example/', 'has to begin with https'],
  ['a number', 'https://10.0.0.1/', 'has to name its host; numbers are not called'],
  ['this machine', 'https://localhost/', 'is not on a host of the public name system'],
  ['a password', 'https://a:b@mash.health.example/', 'may not carry a user name or password'],
  ['a fragment', 'https://mash.health.example/#a', 'may not have a fragment'],
  ['another port', 'https://mash.health.example:6379/', 'is on a port that the hub does not call'],
  [
    'capitals',
    'https://MASH.health.example/',
    'is to be written as the URL standard writes it: small letters, no default port',
  ],
  [
    'a host below an allowed one',
    'https://x.mash.health.example/',
    'is on a host that your organisation was not allowed',
  ],
  [
    'a host that begins like one',
    'https://mash.health.example.evil.example/',
    'is on a host that your organisation was not allowed',
  ],
])('an address with %s is not registered', (_what, url, says) => {
  const result = registerDataSource(HELEN, { ...HEALTH, url }, undefined, situation());
  expect(result).toMatchObject({ field: 'url', message: `url ${says}` });
});

test('a certificate that nothing is said of is believed by nobody', () => {
  const result = registerDataSource(HELEN, { ...HEALTH, keyPins: [] }, undefined, situation());
  expect(result).toMatchObject({ field: 'authorities' });
});

test('saying the same again changes nothing', () => {
  const first = registerDataSource(HELEN, HEALTH, undefined, situation());
  if (first instanceof Mistake) throw first;
  expect(registerDataSource(HELEN, HEALTH, first, situation())).toMatchObject({
    message: 'source is registered so already',
  });
});
