import type { Connection } from 'mongoose';
import { shelvedAgreements } from '../agreements.ts';
import { openGate, type Gate } from '../gate.ts';
import { shelvedReferrals } from '../referrals.ts';
import type { Store } from '../store.ts';
import { mongoAgencies } from './agencies.ts';
import { mongoAuditBlocks } from './audit-blocks.ts';
import { mongoAuditLog } from './audit-log.ts';
import { capabilitiesOf, connectTo } from './connection.ts';
import { mongoRules } from './rules.ts';
import { mongoShelves } from './shelves.ts';

/**
 * Opens the store in a MongoDB database, whose address names it, and makes the collections and
 * indexes that are missing. A write resolves when a majority has it in its journals. Rejects where
 * no primary is found.
 */
export async function openMongoStore(uri: string): Promise<Store> {
  const connection = await connectTo(uri);
  try {
    return await storeOver(connection, openGate());
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function storeOver(connection: Connection, gate: Gate): Promise<Store> {
  const capabilities = await capabilitiesOf(connection);
  const shelf = mongoShelves(connection, gate);
  return {
    referrals: await shelvedReferrals(shelf),
    agreements: await shelvedAgreements(shelf),
    agencies: await mongoAgencies(connection, gate),
    rules: await mongoRules(connection, gate),
    auditBlocks: await mongoAuditBlocks(connection, gate, capabilities),
    auditLog: await mongoAuditLog(connection, gate),
    shelf,
    capabilities,
    close: async () => {
      if (await gate.shut()) await connection.close();
    },
  };
}
