import { isText } from './shape.ts';

/** A `Signature-Input` with one signature (RFC 9421 §4.1), read strictly. */
export type SignatureInput = SignatureParameters & {
  readonly label: string;
  readonly components: readonly string[];
  /** The value after the label, which is what gets signed. */
  readonly params: string;
};
type SignatureParameters = {
  /** Seconds since 1970. */
  readonly created: number;
  readonly keyId: string;
  readonly nonce: string;
  readonly tag: string;
};

const FIELD =
  /^([a-z*][a-z0-9_.*-]*)=(\(([^()]+)\)((?:;[a-z]+=(?:"[ !#-[\]-~]*"|[1-9]\d{0,11}))+))$/;
const PARAMETER = /;([a-z]+)=("[^"]*"|\d+)/g;
/** The parameters of an answer's signature, each once, in any order. The key says the algorithm already. */
const PARAMETERS = 'created keyid nonce tag';
const WITH_ALGORITHM = `alg ${PARAMETERS}`;
const ALGORITHM = 'ed25519';

/** Reads the field; undefined where it is malformed, has two signatures, or lacks or repeats a parameter. */
export function readSignatureInput(field: string): SignatureInput | undefined {
  const parts = FIELD.exec(field);
  if (!parts) return undefined;
  const [, label = '', params = '', covered = '', tail = ''] = parts;
  const signed = parametersOf([...tail.matchAll(PARAMETER)]);
  return signed && { ...signed, label, components: covered.split(' '), params };
}

/** The bytes in a `Signature` field with one signature under this label; undefined where it is anything else. */
export function readSignature(field: string, label: string): Uint8Array | undefined {
  const [, name, encoded] = /^([^=]+)=:([A-Za-z0-9+/]{86}==):$/.exec(field) ?? [];
  return name === label && encoded !== undefined ? Buffer.from(encoded, 'base64') : undefined;
}

function parametersOf(given: readonly RegExpExecArray[]): SignatureParameters | undefined {
  const names = given.map(([, name = '']) => name);
  const listed = names.toSorted().join(' ');
  if (listed !== PARAMETERS && listed !== WITH_ALGORITHM) return undefined;
  const values = given.map(([, , value = '']) => valueIn(value));
  const valueOf = (name: string) => values[names.indexOf(name)] ?? ALGORITHM;
  const [created, keyId, nonce, tag] = PARAMETERS.split(' ').map(valueOf);
  if (valueOf('alg') !== ALGORITHM || typeof created !== 'number') return undefined;
  return isText(keyId) && isText(nonce) && isText(tag) ? { created, keyId, nonce, tag } : undefined;
}

/** A string of letters that need no escape, or a whole number: `FIELD` lets no other through. */
const valueIn = (text: string): string | number =>
  text.startsWith('"') ? text.slice(1, -1) : Number(text);
