import { describe } from 'vitest';
import { auditBlocksContract, longAuditLogContract } from './store/audit-blocks.ts';
import { lifetimeContract } from './store/lifetime.ts';
import { eachWithStore, type OpenStore } from './store/opened.ts';
import { referralListsContract } from './store/referral-lists.ts';
import { referralContract, worklistContract } from './store/referrals.ts';
import { agencyContract, agreementContract, ruleContract } from './store/registers.ts';
import { shelfDocumentContract } from './store/shelf-documents.ts';
import { shelfListContract } from './store/shelf-lists.ts';
import { shelfPageContract } from './store/shelf-pages.ts';
import { shelfRaceContract } from './store/shelf-races.ts';
import { shelfContract } from './store/shelves.ts';

/** What every store promises. A new engine passes this, or it is not a store. */
export function storeContractSuite(name: string, open: OpenStore): void {
  describe(`${name} keeps its contract`, () => {
    referralContract(open);
    worklistContract(open);
    referralListsContract(open);
    agreementContract(open);
    agencyContract(open);
    ruleContract(open);
    shelfContract(open);
    shelfDocumentContract(open);
    shelfListContract(open);
    shelfPageContract(open);
    shelfRaceContract(open);
    lifetimeContract(open);
    describe('as the audit log’s ground', () => {
      const opened = eachWithStore(open);
      const blocks = () => opened().store.auditBlocks;
      auditBlocksContract(blocks);
      longAuditLogContract(blocks);
    });
  });
}
