import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps texts and names from whoever does not have the hub's key. */
export type Sealing = {
  /** The text, encrypted and bound to where it belongs: opened anywhere else it is nothing. */
  readonly seal: (text: string, where: string) => string;
  /** Undefined where it was not sealed with this key, for this place, or has been changed. */
  readonly open: (sealed: string, where: string) => string | undefined;
  /** The same name for the same words; without the key nobody can tell of which. */
  readonly nameOf: (...words: readonly string[]) => string;
};

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce for each text, and HMAC-SHA-256 for names, each under a
 * key of its own that HKDF (RFC 5869) makes of the hub's.
 */
export function sealingWith(key: Uint8Array): Sealing {
  const keyFor = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', key, '', `mash console ${purpose}`, KEY_BYTES));
  const [texts, names] = [keyFor('texts'), keyFor('names')];
  return {
    seal: (text, where) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, texts, nonce).setAAD(Buffer.from(where));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (sealed, where) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const [nonce, rest] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)];
      const tag = rest.subarray(0, TAG_BYTES);
      if (tag.length < TAG_BYTES) return undefined;
      try {
        const opening = createDecipheriv(ALGORITHM, texts, nonce, { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(where))
          .setAuthTag(tag);
        const text = Buffer.concat([opening.update(rest.subarray(TAG_BYTES)), opening.final()]);
        return text.toString('utf8');
      } catch {
        return undefined;
      }
    },
    nameOf: (...words) =>
      createHmac('sha256', names).update(JSON.stringify(words)).digest('base64url'),
  };
}
