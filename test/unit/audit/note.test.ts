import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCheckpoint, signCheckpoint } from '../../../src/audit/log/checkpoint.ts';
import { openNote, readVerifierKey, signNote, verifierKey } from '../../../src/audit/log/note.ts';

/** The example key and note of the Go package golang.org/x/mod/sumdb/note, which the C2SP format comes from. */
const NEUMANN_KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const NEUMANN_NOTE =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n" +
  '\n' +
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

const signer = (name: string) => ({ name, privateKey: generateKeyPairSync('ed25519').privateKey });
const keyOf = (one: ReturnType<typeof signer>) => {
  const key = readVerifierKey(verifierKey(one));
  if (key === undefined) throw new Error('a verifier key that cannot be read');
  return key;
};

const hub = signer('hub.example/audit');
const key = keyOf(hub);
const TEXT = 'one line\nand another\n';

test('the published note opens with the published key', () => {
  const neumann = readVerifierKey(NEUMANN_KEY);
  expect(neumann?.name).toBe('PeterNeumann');
  expect(openNote(NEUMANN_NOTE, neumann === undefined ? [] : [neumann])).toBe(
    NEUMANN_NOTE.slice(0, NEUMANN_NOTE.indexOf('\n\n') + 1),
  );
});

test('a note opens with the key that signed it, and the same note is signed the same', () => {
  expect(openNote(signNote(TEXT, [hub]), [key])).toBe(TEXT);
  expect(signNote(TEXT, [hub])).toBe(signNote(TEXT, [hub]));
});

test('while keys rotate a note opens with the old key and with the new one', () => {
  const next = signer('hub.example/audit');
  const note = signNote(TEXT, [hub, next]);
  expect(openNote(note, [key])).toBe(TEXT);
  expect(openNote(note, [keyOf(next)])).toBe(TEXT);
});

test.each([
  ['a changed text', (note: string) => note.replace('another', 'one more')],
  [
    'a changed signature',
    (note: string) => note.replace(/.(?==*\n$)/, (last) => (last === 'A' ? 'Q' : 'A')),
  ],
  ['another name', (note: string) => note.replace('— hub', '— hob')],
  ['no signature', () => `${TEXT}\n`],
  ['no blank line', (note: string) => note.replace('\n\n', '\n')],
  ['no last newline', (note: string) => note.slice(0, -1)],
  ['a line that is no signature', (note: string) => `${note}- hub AAAA\n`],
  ['an empty note', () => ''],
])('a note with %s does not open', (_, spoil) => {
  expect(openNote(spoil(signNote(TEXT, [hub])), [key])).toBeUndefined();
});

test('a note signed by somebody else under the same name does not open', () => {
  expect(openNote(signNote(TEXT, [signer('hub.example/audit')]), [key])).toBeUndefined();
});

test.each([
  ['nothing', ''],
  ['no hash', 'PeterNeumann+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['a wrong hash', NEUMANN_KEY.replace('c74f20a3', 'c74f20a4')],
  ['another algorithm', NEUMANN_KEY.replace('+ARpc', '+Ahpc')],
  ['a short key', NEUMANN_KEY.slice(0, -4)],
  ['a space in its name', NEUMANN_KEY.replace('Peter', 'Peter ')],
])('a verifier key with %s is none', (_, text) => {
  expect(readVerifierKey(text)).toBeUndefined();
});

test('a checkpoint says origin, size and root, and reads back the same', () => {
  const checkpoint = { origin: 'hub.example/audit', size: 20_852, root: Buffer.alloc(32, 9) };
  const note = signCheckpoint(checkpoint, [hub]);
  expect(note.split('\n').slice(0, 4)).toEqual([
    'hub.example/audit',
    '20852',
    Buffer.alloc(32, 9).toString('base64'),
    '',
  ]);
  expect(openCheckpoint(note, 'hub.example/audit', [key])).toEqual(checkpoint);
});

test.each([
  ['another hub’s log', 'hob.example/audit\n5\n', Buffer.alloc(32)],
  ['a size with a leading zero', 'hub.example/audit\n05\n', Buffer.alloc(32)],
  ['a negative size', 'hub.example/audit\n-5\n', Buffer.alloc(32)],
  ['a short root', 'hub.example/audit\n5\n', Buffer.alloc(12)],
])('a checkpoint of %s is refused though it is signed', (_, start, root) => {
  const note = signNote(`${start}${root.toString('base64')}\n`, [hub]);
  expect(openCheckpoint(note, 'hub.example/audit', [key])).toBeUndefined();
});
