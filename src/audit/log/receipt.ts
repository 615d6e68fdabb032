import { sign, verify } from 'node:crypto';
import type { Receipt } from '../../domain/audit-event.ts';
import { instant } from '../../domain/day.ts';
import { asId } from '../../domain/ids.ts';
import { canonical } from '../canonical.ts';
import { fields, parsed, text } from '../read-record.ts';
import { PROMISE_MS } from './evidence.ts';
import type { NoteKey, NoteSigner } from './note.ts';

const TYPE = 'audit-receipt+jws';
const PARTS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * A receipt that the log has signed: a compact JWS (RFC 7515, Ed25519 by RFC 8037) of the receipt,
 * the log's origin as `iss`, and `by`, the instant until which its record will be in a checkpoint.
 */
export function sealReceipt(
  receipt: Receipt,
  origin: string,
  { name, privateKey }: NoteSigner,
): string {
  const header = canonical({ alg: 'EdDSA', kid: name, typ: TYPE });
  const by = instant(Date.parse(receipt.at) + PROMISE_MS);
  const signed = `${encoded(header)}.${encoded(canonical({ ...receipt, iss: origin, by }))}`;
  return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
}

/** Reads a signed receipt; undefined unless it is of this log and one of its keys has signed it. */
export function openReceipt(
  sealed: string,
  origin: string,
  keys: readonly NoteKey[],
): Receipt | undefined {
  const [header, payload, signature] = partsOf(sealed);
  const signed = Buffer.from(sealed.slice(0, sealed.lastIndexOf('.')));
  const ours = keys.some(({ publicKey }) => verify(null, signed, publicKey, signature));
  const said = fields(parsed(payload));
  return ours && isHeader(header) && said?.['iss'] === origin ? receiptOf(said) : undefined;
}

/** Header, payload and signature; all empty where the text is no compact JWS. */
function partsOf(sealed: string): readonly [Buffer, Buffer, Buffer] {
  const parts = PARTS.test(sealed) ? sealed.split('.') : [];
  const [header = '', payload = '', signature = ''] = parts;
  return [decoded(header), decoded(payload), decoded(signature)];
}

function isHeader(bytes: Buffer): boolean {
  const said = fields(parsed(bytes));
  return said?.['typ'] === TYPE && said['alg'] === 'EdDSA';
}

/** The receipt in a JSON object; undefined where it holds none. */
export function receiptOf(said: ReturnType<typeof fields>): Receipt | undefined {
  const { block, seq } = said ?? {};
  if (said === undefined || typeof block !== 'number' || typeof seq !== 'number') return undefined;
  const writer = text(said['writer']);
  const at = Date.parse(text(said['at']));
  if (writer === '' || Number.isNaN(at)) return undefined;
  return { writer, block, seq, recordHash: asId(text(said['recordHash'])), at: instant(at) };
}

const decoded = (part: string): Buffer => Buffer.from(part, 'base64url');
const encoded = (json: string): string => Buffer.from(json).toString('base64url');
