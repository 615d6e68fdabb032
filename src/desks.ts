import type { AuditLog } from './audit/log/audit-log.ts';
import type { Settings } from './config.ts';
import { governanceDesks, type GovernanceDesks } from './governance/desks.ts';
import type { Hub } from './sharing/disclose.ts';
import type { Store } from './store/store.ts';

/** Every desk of the hub, concept by concept. */
export type Desks = { readonly governance: GovernanceDesks };

/** What desks are made of. Each concept takes the little of it that it needs. */
export type DeskParts = {
  readonly store: Store;
  readonly settings: Settings;
  readonly hub: Hub;
  readonly auditLog: AuditLog;
};

/** Opens all desks over the hub's books. */
export async function openDesks({ store }: DeskParts): Promise<Desks> {
  return { governance: governanceDesks({ referrals: store.referrals }) };
}
