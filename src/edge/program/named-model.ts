import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ModelRefused, readSignedModel } from '../../matching/model-file.ts';
import type { Model } from '../../matching/model.ts';
import { PRIOR_MODEL } from '../../matching/priors.ts';
import type { Fault } from '../mapping/fault.ts';

/**
 * The matching model that a configuration names. The version is said here too, so that a model that was
 * signed once and given up since is not taken for the one that was reviewed.
 */
export const namedModelShape = z.strictObject({
  file: z.string(),
  /** The Ed25519 public key (SPKI, PEM) of whoever releases models. */
  keyFile: z.string(),
  version: z.string().min(1),
});
export type NamedModel = z.infer<typeof namedModelShape>;

export type ModelRead = {
  readonly model: Model | undefined;
  readonly fault?: Pick<Fault, 'code' | 'path'>;
};

/** Reads the named model; the priors where none is named. One that is refused is never replaced by the priors. */
export function readNamedModel(named: NamedModel | undefined, home: string): ModelRead {
  if (named === undefined) return { model: PRIOR_MODEL };
  const [text, key] = [textOf(resolve(home, named.file)), textOf(resolve(home, named.keyFile))];
  if (text === undefined) return refused('NO_SUCH_FILE', 'model.file');
  if (key === undefined) return refused('NO_SUCH_FILE', 'model.keyFile');
  const trusted = publicKey(key);
  if (trusted === undefined) return refused('NOT_IN_FORM', 'model.keyFile');
  try {
    const model = readSignedModel(text, trusted);
    const isNamed = model.version === named.version;
    return isNamed ? { model } : refused('NOT_IN_FORM', 'model.version');
  } catch (cause) {
    if (cause instanceof ModelRefused) return refused('NOT_IN_FORM', 'model.file');
    throw cause;
  }
}

const refused = (code: Fault['code'], path: string): ModelRead => ({
  model: undefined,
  fault: { code, path },
});

function publicKey(pem: string) {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
