import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** Algorithm byte of Ed25519 in a note's key (C2SP signed-note). */
const ED25519 = 0x01;
const KEY_ID_BYTES = 4;
const PUBLIC_KEY_BYTES = 32;
/** What stands before the 32 key bytes of an Ed25519 SubjectPublicKeyInfo in DER (RFC 8410 §4). */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const VERIFIER_KEY = /^([^\s+]+)\+([\da-f]{8})\+(\S+)$/u;
const SIGNATURE = /^— ([^\s+]+) (\S+)$/u;

/** A key that signs notes under a name. */
export type NoteSigner = { readonly name: string; readonly privateKey: KeyObject };
/** A key by which notes are checked, as `name+hash+base64` names it. */
export type NoteKey = {
  readonly name: string;
  readonly id: Buffer;
  readonly publicKey: KeyObject;
};

/** The public half of a signer, in the form that others take: C2SP signed-note §Verifier keys. */
export function verifierKey({ name, privateKey }: NoteSigner): string {
  const bytes = publicBytes(privateKey);
  return `${name}+${keyId(name, bytes).toString('hex')}+${withAlgorithm(bytes).toString('base64')}`;
}

/** Reads a verifier key; undefined where it is malformed or its hash does not fit. */
export function readVerifierKey(text: string): NoteKey | undefined {
  const [name, id, key] = groups(VERIFIER_KEY, text);
  const bytes = fromBase64(key);
  if (bytes?.length !== PUBLIC_KEY_BYTES + 1 || bytes[0] !== ED25519) return undefined;
  const raw = bytes.subarray(1);
  const expected = keyId(name, raw);
  if (expected.toString('hex') !== id) return undefined;
  return { name, id: expected, publicKey: fromPublicBytes(raw) };
}

/** Reads standard base64; undefined where another text would have said the same. */
export function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** The text and a signature line for each signer. The text ends in a newline and has no line that starts with a dash. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  const lines = signers.map(({ name, privateKey }) => {
    const signature = sign(null, Buffer.from(text), privateKey);
    const blob = Buffer.concat([keyId(name, publicBytes(privateKey)), signature]);
    return `— ${name} ${blob.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/**
 * The text of a note that at least one of the keys has signed; undefined otherwise. Signatures by
 * unknown keys are passed over; a wrong signature by a known one spoils the note (C2SP signed-note).
 */
export function openNote(note: string, keys: readonly NoteKey[]): string | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, end + 1);
  const signatures = note
    .slice(end + 2, -1)
    .split('\n')
    .map(signatureIn);
  if (signatures.includes(undefined)) return undefined;
  const verdicts = signatures.flatMap((found) => {
    const key = keys.find(({ name, id }) => name === found?.name && id.equals(found.id));
    return key && found ? [verify(null, Buffer.from(text), key.publicKey, found.signature)] : [];
  });
  return verdicts.length > 0 && verdicts.every(Boolean) ? text : undefined;
}

type Signature = { readonly name: string; readonly id: Buffer; readonly signature: Buffer };

function signatureIn(line: string): Signature | undefined {
  const [name, base64] = groups(SIGNATURE, line);
  const blob = fromBase64(base64);
  if (blob === undefined || blob.length <= KEY_ID_BYTES) return undefined;
  return { name, id: blob.subarray(0, KEY_ID_BYTES), signature: blob.subarray(KEY_ID_BYTES) };
}

/** The three groups of an expression; empty where it has fewer or does not match. */
function groups(expression: RegExp, text: string): readonly [string, string, string] {
  const [, first = '', second = '', third = ''] = expression.exec(text) ?? [];
  return [first, second, third];
}

const withAlgorithm = (bytes: Buffer): Buffer => Buffer.concat([Uint8Array.of(ED25519), bytes]);

const keyId = (name: string, bytes: Buffer): Buffer =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(withAlgorithm(bytes))
    .digest()
    .subarray(0, KEY_ID_BYTES);

const publicBytes = (privateKey: KeyObject): Buffer =>
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-PUBLIC_KEY_BYTES);

const fromPublicBytes = (bytes: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([SPKI_PREFIX, bytes]), format: 'der', type: 'spki' });
