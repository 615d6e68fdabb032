import { createHash, X509Certificate } from 'node:crypto';
import { checkServerIdentity, type ConnectionOptions, type PeerCertificate } from 'node:tls';

/** By what a source's certificate is believed, beyond its name and its dates. */
export type Trust = {
  /** The only authorities (PEM) that may have issued it; those of this machine where absent. */
  readonly authorities?: readonly string[];
  /** The only public keys that it may have: SHA-256 of the SPKI in base64 (RFC 7469 §2.4). */
  readonly keyPins?: readonly string[];
};

/** The certificate is for another key than was registered. */
class OtherKey extends Error {
  override readonly name = 'OtherKey';
  readonly code = 'ERR_OTHER_KEY';
}

type Secured = Pick<
  ConnectionOptions,
  'minVersion' | 'rejectUnauthorized' | 'ca' | 'checkServerIdentity'
>;

/** How a connection is secured. TLS 1.2 or later (RFC 9325); no setting of the environment loosens it. */
export function secured({ authorities, keyPins }: Trust): Secured {
  return {
    minVersion: 'TLSv1.2',
    rejectUnauthorized: true,
    ...(authorities ? { ca: [...authorities] } : {}),
    checkServerIdentity: (host, certificate) =>
      checkServerIdentity(host, certificate) ??
      (isPinned(certificate, keyPins) ? undefined : new OtherKey('Another key was registered')),
  };
}

/** The pin of a certificate's public key. */
export const keyPinOf = (certificate: X509Certificate): string =>
  createHash('sha256')
    .update(certificate.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

const isPinned = ({ raw }: PeerCertificate, pins: readonly string[] | undefined) =>
  pins === undefined || pins.includes(keyPinOf(new X509Certificate(raw)));

const CERTIFICATE_ERROR = /CERT|SELF_SIGNED|UNABLE_TO|ERR_OTHER_KEY|ERR_SSL|ERR_TLS/;

/** Whether the other side was there and could not be believed. */
export const isDistrust = (error: Error): boolean =>
  'code' in error && typeof error.code === 'string' && CERTIFICATE_ERROR.test(error.code);
