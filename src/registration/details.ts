import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { categoriesOf, HOLDERS } from '../domain/agency.ts';
import { asId, type AgencyCode, type AgreementId, type Sha256 } from '../domain/ids.ts';
import { Mistake } from '../domain/mistake.ts';
import { allAtOnce } from './all-at-once.ts';
import { instantShape } from './instant-shape.ts';

/** One key, and its successor while the two change places. */
const MOST_KEYS = 2;
const MOST_AUTHORITIES = 4;
const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const BASE64_32_BYTES = /^[A-Za-z0-9+/]{43}=$/;

const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(128)
    .transform((text) => asId<Id>(text));
const code = z
  .string()
  .max(64)
  .regex(CODE)
  .transform((text) => asId<AgencyCode>(text));
const plainText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => text === text.trim() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text));

/** A public Ed25519 key (RFC 8037), and until when it is meant to be used. */
const answerKey = z.strictObject({
  jwk: z
    .strictObject({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
      kid: z.string().min(1).max(128).exactOptional(),
      alg: z.literal('EdDSA').exactOptional(),
      use: z.literal('sig').exactOptional(),
    })
    .refine(isKey),
  until: instantShape.exactOptional(),
});

/** One certificate and nothing that was pasted along with it, as PEM. */
const certificate = z
  .string()
  .max(8_000)
  .transform((pem, context) => {
    const read = certificateIn(pem);
    if (read !== undefined) return read;
    context.addIssue({ code: 'custom', message: 'it must be a certificate' });
    return z.NEVER;
  });

/** What an agency says of its source. Nothing of it is believed before it is proven and approved. */
export const detailsShape = z
  .strictObject({
    code,
    name: plainText(120),
    holder: z.enum(HOLDERS),
    /** The organisation that owns the source: that of whoever registers it. */
    organisation: id<AgencyCode>(),
    url: z.string().min(1).max(2_000),
    /** Keys that may sign its answers. */
    answerKeys: z.array(answerKey).min(1).max(MOST_KEYS),
    /** The only authorities (PEM) that may have issued its certificate. */
    authorities: z.array(certificate).max(MOST_AUTHORITIES),
    /** The only keys that its certificate may have: SHA-256 of the SPKI, base64 (RFC 7469 §2.4). */
    keyPins: z.array(z.string().regex(BASE64_32_BYTES)).max(MOST_KEYS),
    /** The version of the agency contract that it serves. */
    contract: z.literal('1.0'),
    categories: z.array(z.string()).min(1),
    agreement: id<AgreementId>(),
    dpiaReference: plainText(120),
  })
  .refine(({ holder, categories }) => belongTo(holder, categories), { path: ['categories'] })
  .refine(({ answerKeys }) => areOwnNamed(answerKeys.map(({ jwk }) => jwk)), {
    path: ['answerKeys'],
  });
export type SourceDetails = z.infer<typeof detailsShape>;

function belongTo(holder: (typeof HOLDERS)[number], categories: readonly string[]): boolean {
  const own: readonly string[] = categoriesOf(holder);
  return areDistinct(categories) && categories.every((category) => own.includes(category));
}

/** Neither one key twice nor two keys of one name. */
const areOwnNamed = (keys: readonly { readonly x: string; readonly kid?: string }[]) =>
  areDistinct(keys.map(({ x }) => x)) && areDistinct(keys.map(({ x, kid = x }) => kid));

const areDistinct = (texts: readonly string[]) => new Set(texts).size === texts.length;

function isKey({ x }: { readonly x: string }): boolean {
  try {
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return Buffer.from(x, 'base64url').toString('base64url') === x;
  } catch {
    return false;
  }
}

function certificateIn(pem: string): string | undefined {
  try {
    return new X509Certificate(pem).toString();
  } catch {
    return undefined;
  }
}

/** What is wrong with a field, in words that repeat nothing of it. */
const SAYS: Readonly<Record<keyof SourceDetails, string>> = {
  code: 'is made of small letters and digits, with single hyphens between, at most 64 long',
  name: 'is a name of at most 120 characters on one line',
  holder: 'is one of the kinds of agency that the hub knows',
  organisation: 'is missing or too long',
  url: 'is missing or too long',
  answerKeys: 'is one public Ed25519 key (JWK), or one and its successor',
  authorities: 'is at most four certificates (PEM)',
  keyPins: 'is at most two SHA-256 digests of public keys in base64',
  contract: 'is 1.0',
  categories: 'names only what such an agency holds, each category once',
  agreement: 'is missing or too long',
  dpiaReference: 'is a reference of at most 120 characters on one line',
};

/** Reads what was submitted; every field that is wrong, in fixed words. */
export function readDetails(input: unknown): SourceDetails | Mistake {
  const read = detailsShape.safeParse(input);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map(({ path: [field] }) => field));
  const known = Object.entries(SAYS).filter(([field]) => wrong.has(field));
  return (
    allAtOnce(known.map((says) => new Mistake(...says))) ??
    new Mistake('source', 'has a field that is not known')
  );
}

/** Of everything that approvers approve: what differs in anything has another. */
export const fingerprintOf = (details: SourceDetails): Sha256 =>
  asId(createHash('sha256').update(JSON.stringify(details)).digest('hex'));
