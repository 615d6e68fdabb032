import { expect, test } from 'vitest';
import { openReceipt, sealReceipt } from '../../../src/audit/log/receipt.ts';
import { parsed } from '../../../src/audit/read-record.ts';
import { instant } from '../../../src/domain/day.ts';
import { asId, type Sha256 } from '../../../src/domain/ids.ts';
import { aLogKey, LOG_KEY, ORIGIN } from '../../support/audit-log.ts';

const receipt = {
  writer: 'a-writer',
  block: 3,
  seq: 9,
  recordHash: asId<Sha256>('ab'.repeat(32)),
  at: instant(Date.UTC(2026, 10, 22, 9, 0, 0)),
};
const sealed = sealReceipt(receipt, ORIGIN, LOG_KEY.signer);
const part = (text: string, number: number) =>
  parsed(Buffer.from(text.split('.')[number] ?? '', 'base64url'));

test('a signed receipt says of which log it is, and promises a place within a minute', () => {
  expect(part(sealed, 0)).toEqual({ alg: 'EdDSA', kid: ORIGIN, typ: 'audit-receipt+jws' });
  expect(part(sealed, 1)).toEqual({ ...receipt, iss: ORIGIN, by: '2026-11-22T09:01:00.000Z' });
});

test('it opens with the log’s key, and gives the receipt', () => {
  expect(openReceipt(sealed, ORIGIN, [aLogKey().key, LOG_KEY.key])).toEqual(receipt);
});

const payloadOf = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const [head = '', body = '', signature = ''] = sealed.split('.');

test.each([
  ['another payload', `${head}.${payloadOf({ ...receipt, iss: ORIGIN, seq: 10 })}.${signature}`],
  ['another type', `${payloadOf({ alg: 'EdDSA', typ: 'JWT' })}.${body}.${signature}`],
  ['no signature', `${head}.${body}.`],
  ['alg none', `${payloadOf({ alg: 'none', typ: 'audit-receipt+jws' })}.${body}.${signature}`],
  ['another signature', `${head}.${body}.${payloadOf({})}`],
  ['nothing', ''],
  ['a fourth part', `${sealed}.x`],
])('a receipt with %s does not open', (_, spoiled) => {
  expect(openReceipt(spoiled, ORIGIN, [LOG_KEY.key])).toBeUndefined();
});

test('a receipt of another log does not open, even if the same key has signed it', () => {
  const other = sealReceipt(receipt, 'other.example/audit', LOG_KEY.signer);
  expect(openReceipt(other, ORIGIN, [LOG_KEY.key])).toBeUndefined();
});
