import { governanceDesks, type GovernanceDesks } from './governance/desks.ts';
import type { Store } from './store/store.ts';

/** Every desk of the hub, concept by concept. */
export type Desks = { readonly governance: GovernanceDesks };

/** Opens all desks over the hub's books. */
export const desksOver = ({ referrals }: Store): Desks => ({
  governance: governanceDesks({ referrals }),
});
