import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { fromBase64 } from './note.ts';

/** Algorithm byte of a timestamped Ed25519 cosignature (C2SP tlog-cosignature). */
const COSIGNATURE = 0x04;
const KEY_ID_BYTES = 4;
const TIME_BYTES = 8;
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const KEY = /^([^\s+]+)\+([\da-f]{8})\+(\S+)$/u;
const LINE = /^— ([^\s+]+) (\S+)$/u;

/** A witness's key, as its verifier key `name+hash+base64` says. */
export type WitnessKey = {
  readonly name: string;
  readonly id: Buffer;
  readonly publicKey: KeyObject;
};

/** Reads a witness's verifier key; undefined where it is malformed or its hash does not fit. */
export function readWitnessKey(line: string): WitnessKey | undefined {
  const [, name = '', id, key = ''] = KEY.exec(line) ?? [];
  const bytes = fromBase64(key);
  if (bytes?.length !== 33 || bytes[0] !== COSIGNATURE) return undefined;
  const expected = createHash('sha256').update(`${name}\n`).update(bytes).digest();
  const hash = expected.subarray(0, KEY_ID_BYTES);
  if (hash.toString('hex') !== id) return undefined;
  const der = Buffer.concat([SPKI_PREFIX, bytes.subarray(1)]);
  return { name, id: hash, publicKey: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/**
 * When the witness says that it saw the checkpoint, in seconds since 1970, by one of its lines;
 * undefined where none of them is its signature on this checkpoint.
 */
export function cosignedAt(checkpoint: string, lines: string, key: WitnessKey): number | undefined {
  const text = checkpoint.slice(0, checkpoint.lastIndexOf('\n\n') + 1);
  return lines
    .split('\n')
    .map((line) => timeIn(line, text, key))
    .find((time) => time !== undefined);
}

function timeIn(line: string, text: string, key: WitnessKey): number | undefined {
  const [, name, base64 = ''] = LINE.exec(line) ?? [];
  const blob = fromBase64(base64);
  if (name !== key.name || blob === undefined) return undefined;
  if (!blob.subarray(0, KEY_ID_BYTES).equals(key.id)) return undefined;
  const time = blob.subarray(KEY_ID_BYTES, KEY_ID_BYTES + TIME_BYTES);
  if (time.length !== TIME_BYTES) return undefined;
  const seconds = Number(time.readBigUInt64BE());
  const signed = Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
  const signature = blob.subarray(KEY_ID_BYTES + TIME_BYTES);
  return verify(null, signed, key.publicKey, signature) ? seconds : undefined;
}
