/** One covered component: its identifier as serialised, quotes and parameters included, and its value. */
export type Component = readonly [identifier: string, value: string];

/** The bytes that an HTTP message signature signs (RFC 9421 §2.5). `params` is as in `Signature-Input`. */
export const signatureBase = (components: readonly Component[], params: string): Uint8Array =>
  Buffer.from(
    [...components, ['"@signature-params"', params]]
      .map(([identifier, value]) => `${identifier}: ${value}`)
      .join('\n'),
  );
