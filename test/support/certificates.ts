import {
  generateKeyPairSync,
  randomBytes,
  sign,
  X509Certificate,
  type KeyObject,
} from 'node:crypto';

/* Certificates (X.509, RFC 5280) for servers that exist in tests alone. */

export type Certificate = {
  /** PEM. */
  readonly cert: string;
  /** PEM, PKCS #8. */
  readonly key: string;
  readonly x509: X509Certificate;
};

export type Authority = {
  /** PEM. */
  readonly cert: string;
  readonly issue: (host: string, options?: IssueOptions) => Certificate;
};
type IssueOptions = {
  /** Milliseconds since 1970; an hour ago unless told. */
  readonly from?: number;
  /** Milliseconds since 1970; in a day unless told. */
  readonly until?: number;
};

const HOUR_MS = 3_600_000;

const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Uint8Array[]) => tlv(0x30, ...parts);
const hex = (text: string) => Buffer.from(text, 'hex');
const explicit = (number: number, part: Buffer) => tlv(0xa0 + number, part);

const ECDSA_WITH_SHA256 = sequence(hex('06082a8648ce3d040302'));
const COMMON_NAME = hex('0603550403');
const BASIC_CONSTRAINTS = hex('0603551d13');
const ALTERNATIVE_NAME = hex('0603551d11');
const IS_TRUE = hex('0101ff');

const nameOf = (text: string) =>
  sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from(text)))));
const time = (ms: number) => {
  const digits = new Date(ms).toISOString().replaceAll(/\D/g, '');
  return tlv(0x18, Buffer.from(`${digits.slice(0, 14)}Z`));
};
const authorityExtension = sequence(
  sequence(BASIC_CONSTRAINTS, IS_TRUE, tlv(0x04, sequence(IS_TRUE))),
);
const hostExtension = (host: string) =>
  sequence(sequence(ALTERNATIVE_NAME, tlv(0x04, sequence(tlv(0x82, Buffer.from(host))))));

type Body = {
  readonly issuer: string;
  readonly subject: string;
  readonly from: number;
  readonly until: number;
  readonly publicKey: KeyObject;
  readonly extensions: Buffer;
  readonly signer: KeyObject;
};

function certificate({
  issuer,
  subject,
  from,
  until,
  publicKey,
  extensions,
  signer,
}: Body): string {
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(15)]);
  const signed = sequence(
    explicit(0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    ECDSA_WITH_SHA256,
    nameOf(issuer),
    sequence(time(from), time(until)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, extensions),
  );
  const signature = tlv(0x03, Buffer.from([0]), sign('sha256', signed, signer));
  const base64 = sequence(signed, ECDSA_WITH_SHA256, signature).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const withKey = (cert: string, privateKey: KeyObject): Certificate => ({
  cert,
  key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  x509: new X509Certificate(cert),
});
const lately = () => ({ from: Date.now() - HOUR_MS, until: Date.now() + 24 * HOUR_MS });

/** A certificate that nobody vouches for but itself. */
export function selfSigned(host: string): Certificate {
  const { publicKey, privateKey } = keyPair();
  const names = { issuer: host, subject: host, extensions: hostExtension(host) };
  return withKey(certificate({ ...names, ...lately(), publicKey, signer: privateKey }), privateKey);
}

/** An authority that only those know whom a test tells of it. */
export function testAuthority(name = 'Test authority'): Authority {
  const own = keyPair();
  const about = { issuer: name, signer: own.privateKey };
  const { publicKey } = own;
  const extensions = authorityExtension;
  return {
    cert: certificate({ ...about, ...lately(), subject: name, publicKey, extensions }),
    issue: (host, options = {}) => {
      const pair = keyPair();
      const body = { ...about, ...lately(), ...options, subject: host };
      const of = { publicKey: pair.publicKey, extensions: hostExtension(host) };
      return withKey(certificate({ ...body, ...of }), pair.privateKey);
    },
  };
}
