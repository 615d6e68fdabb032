import { announcedIssuer } from './announced.ts';
import { bearerToken } from './bearer-token.ts';
import { issuerMistakes } from './issuer.ts';
import type { IssuerSettings } from './issuer.ts';
import type { Fetch } from './key-set.ts';
import type { Reason, Recognised } from './recognised.ts';
import { openTokenCheck } from './token-check.ts';
import type { Checked } from './token-check.ts';
import { openTokenMemory } from './token-memory.ts';

export type Identity = {
  /**
   * Who sends this Authorization header. Never rejects: whatever is wrong, the caller is UNKNOWN, and must
   * be answered alike for every reason.
   */
  practitioner(authorization: string | undefined): Promise<Recognised>;
};

/** Opens the door for the people of these issuers. Throws when an issuer's settings are unsafe. */
export function openIdentity(options: {
  readonly issuers: readonly IssuerSettings[];
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** Reads key sets. It must honour `redirect: 'error'` and `signal`. */
  readonly fetch?: Fetch;
}): Identity {
  const { issuers, clock = Date.now, fetch = globalThis.fetch } = options;
  refuseUnsafe(issuers);
  const checks = new Map(
    issuers.map((settings) => [settings.issuer, openTokenCheck(settings, { clock, fetch })]),
  );
  const memory = openTokenMemory(clock);
  return {
    async practitioner(authorization) {
      const bearer = bearerToken(authorization);
      if (typeof bearer === 'string') return unknown(bearer);
      const { token } = bearer;
      const recalled = memory.recall(token);
      if (recalled !== undefined) return known(recalled);
      const announced = announcedIssuer(token);
      if (typeof announced === 'string') return unknown(announced);
      const { issuer } = announced;
      const check = checks.get(issuer);
      if (check === undefined) return unknown('UNKNOWN_ISSUER');
      const checked = await check(token);
      if (typeof checked === 'string') return unknown(checked, issuer);
      memory.remember(token, checked);
      return known(checked);
    },
  };
}

const known = ({ practitioner }: Checked): Recognised => ({ kind: 'KNOWN', practitioner });

const unknown = (reason: Reason, issuer?: string): Recognised => ({
  kind: 'UNKNOWN',
  reason,
  ...(issuer === undefined ? {} : { issuer }),
});

function refuseUnsafe(issuers: readonly IssuerSettings[]): void {
  const names = new Set(issuers.map(({ issuer }) => issuer));
  const mistakes = issuers.flatMap(issuerMistakes);
  if (names.size !== issuers.length) mistakes.push('An issuer is configured twice');
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
}
