import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { newSigningJwk, signingKey, type Jwk } from '../../wire/keys.ts';
import { madeOnce } from '../../wire/made-once.ts';

const REFERENCE_KEY_BYTES = 32;
const jwk = z.record(z.string(), z.unknown());

/** The keys that an edge makes at its first start and keeps from then on, readable by its owner alone. */
export type KeptKeys = {
  /** The private Ed25519 JWK that signs the answers. */
  readonly answerKey: Jwk;
  /** Makes the references by which the hub knows records; with another one they would all change. */
  readonly referenceKey: Uint8Array;
};

/** Reads the keys, or makes them, and lays the public half of the answer key beside them for the hub. */
export function keptKeys(folder: string): KeptKeys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const answer = kept(join(folder, 'answer-key.jwk.json'), () => JSON.stringify(newSigningJwk()));
  const reference = kept(join(folder, 'reference-key'), () =>
    randomBytes(REFERENCE_KEY_BYTES).toString('base64url'),
  );
  const answerKey = jwk.parse(JSON.parse(answer));
  writeFileSync(
    join(folder, 'answer-keys.json'),
    JSON.stringify({ keys: [signingKey(answerKey).publicJwk] }),
  );
  return {
    answerKey,
    referenceKey: Buffer.from(reference.trim(), 'base64url'),
  };
}

function kept(path: string, make: () => string): string {
  madeOnce(path, make);
  return readFileSync(path, 'utf8');
}
