import { shelvedAgreements } from '../agreements.ts';
import { shelvedReferrals } from '../referrals.ts';
import type { Store } from '../store.ts';
import { embeddedAgencies } from './agencies.ts';
import { embeddedAuditBlocks } from './audit-blocks.ts';
import { embeddedAuditLog } from './audit-log.ts';
import { openEngine } from './engine.ts';
import { embeddedRules } from './rules.ts';
import { embeddedShelves } from './shelves.ts';

/**
 * Opens the store in a folder of this machine, or makes it. Several processes may have it open at
 * once, and each sees at once what the others have written. A write resolves when it is on disk
 * (fdatasync of its pages, then a synchronous write of the page that makes them count). A process
 * killed at any moment leaves a whole store, and needs no repair.
 */
export async function openEmbeddedStore(folder: string): Promise<Store> {
  const engine = await openEngine(folder);
  const shelf = embeddedShelves(engine);
  return {
    referrals: await shelvedReferrals(shelf),
    agreements: await shelvedAgreements(shelf),
    agencies: embeddedAgencies(engine),
    rules: embeddedRules(engine),
    auditBlocks: embeddedAuditBlocks(engine),
    auditLog: embeddedAuditLog(engine.now),
    shelf,
    capabilities: { replicated: false, atomicReplace: true },
    close: engine.close,
  };
}
