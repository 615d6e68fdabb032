import type { AuditBlocks, AuditLogStore } from '../audit/ports.ts';
import type { SharingAgreements } from '../governance/ports.ts';
import type { ReferralLists } from '../referrals/ports.ts';
import type { AgencyRegister } from '../sharing/ports.ts';
import type { RuleArchive } from './ports.ts';
import type { OpenShelf } from './shelf.ts';

/** What this store can do beyond what every store must. */
export type StoreCapabilities = {
  /** What it acknowledged survives the loss of the machine that acknowledged it. */
  readonly replicated: boolean;
  /** A change that names the version it replaces is atomic, however many try at once. */
  readonly atomicReplace: boolean;
};

/**
 * Everything that the hub keeps. A method resolves when what it wrote is durable, and rejects when
 * that cannot be said; nothing is visible before it is whole.
 */
export type Store = {
  readonly referrals: ReferralLists;
  readonly agreements: SharingAgreements;
  readonly agencies: AgencyRegister;
  readonly rules: RuleArchive;
  readonly auditBlocks: AuditBlocks;
  readonly auditLog: AuditLogStore;
  /** Documents of any kind that has a plan. */
  readonly shelf: OpenShelf;
  readonly capabilities: StoreCapabilities;
  /** Waits for what is being written. Whatever is asked afterwards rejects with StoreClosed. */
  readonly close: () => Promise<void>;
};
