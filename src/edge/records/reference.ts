import { createHmac } from 'node:crypto';

/** Makes the references by which the hub knows this agency's records and entries. */
export type Referring = (kind: 'RECORD' | 'ENTRY', id: string) => string;

const BYTES = 16;

/**
 * References by HMAC-SHA-256 under the edge's own key: stable, opaque, and telling nothing of the agency's
 * numbers, which may be somebody's NHS number or UPN.
 */
export const referring =
  (key: Uint8Array): Referring =>
  (kind, id) =>
    createHmac('sha256', key).update(`${kind}\n${id}`).digest().toString('base64url', 0, BYTES);
