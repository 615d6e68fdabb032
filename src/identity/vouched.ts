import type { Reason } from './recognised.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** What an issuer says of a person, in the issuer's own words; nothing is mapped yet. */
export type Vouched = {
  readonly name: string;
  readonly agency: string | undefined;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
  readonly scopes: readonly string[];
  readonly assurance: readonly string[];
};

/** One manner of writing access tokens. */
export type Adapter = {
  /** The claim that names the single token. */
  readonly tokenId: string;
  /** The claim that names the client which the token was given to. */
  readonly clientId: string;
  /** Reads verified claims; a reason where they are not those of a person's access token. */
  read(claims: Claims): Vouched | Reason;
};

/** A string claim that people can read and logs can carry: not empty, not long, no control characters, no half surrogates. */
export function plainText(value: unknown): string | undefined {
  return typeof value === 'string' && /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,200}$/u.test(value)
    ? value
    : undefined;
}

/** A list of strings; an absent one is empty, anything else is no list. */
export function texts(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
}

/** The words of a space-separated list, such as a scope (RFC 6749 §3.3). */
export const words = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(' ').filter((word) => word !== '') : [];
