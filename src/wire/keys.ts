import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/** A JSON Web Key as it is stored or received (RFC 7517); nothing in it is trusted before it is read. */
export type Jwk = Readonly<Record<string, unknown>>;
/** A JSON Web Key Set (RFC 7517 §5). */
export type Jwks = { readonly keys: readonly Jwk[] };

/** A private Ed25519 key and how verifiers find its public half. */
export type SigningKey = {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  /** The public half, with `kid`, `alg` and `use`. */
  readonly publicJwk: Jwk;
};

/** Public keys by key id. */
export type VerifyingKeys = ReadonlyMap<string, KeyObject>;

/** Reads a private Ed25519 JWK (RFC 8037). Throws a fixed message where it is anything else. */
export function signingKey(jwk: Jwk): SigningKey {
  const { x, d } = jwk;
  if (!isEd25519(jwk) || typeof x !== 'string' || typeof d !== 'string') {
    throw new Error('A signing key is a private Ed25519 JWK');
  }
  const keyId = keyIdOf(jwk, x);
  return {
    keyId,
    privateKey: createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' }),
    publicJwk: { kty: 'OKP', crv: 'Ed25519', x, kid: keyId, alg: 'EdDSA', use: 'sig' },
  };
}

/** Reads public Ed25519 JWKs. Throws a fixed message where one is anything else, or there is none. */
export function verifyingKeys(jwks: Jwks): VerifyingKeys {
  const keys = new Map(
    jwks.keys.map((jwk) => {
      const { x } = jwk;
      if (!isEd25519(jwk) || typeof x !== 'string') {
        throw new Error('A verifying key is a public Ed25519 JWK');
      }
      const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
      return [keyIdOf(jwk, x), key] as const;
    }),
  );
  if (keys.size === 0) throw new Error('At least one verifying key is needed');
  return keys;
}

/** A new private Ed25519 JWK, named by its thumbprint. */
export function newSigningJwk(): Jwk {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', x, d, kid: thumbprint(x) };
}

const isEd25519 = (jwk: Jwk) => jwk['kty'] === 'OKP' && jwk['crv'] === 'Ed25519';

const keyIdOf = (jwk: Jwk, x: string) =>
  typeof jwk['kid'] === 'string' ? jwk['kid'] : thumbprint(x);

/** RFC 7638, with the members that RFC 8037 §2 requires. */
const thumbprint = (x: string) =>
  createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
