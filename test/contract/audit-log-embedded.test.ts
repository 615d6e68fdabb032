import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedAuditLog, logTablesOf } from '../../src/store/embedded/audit-log.ts';
import { openRoot } from '../../src/store/embedded/tables.ts';
import { auditLogContract } from './audit-log-suite.ts';

auditLogContract('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'audit-log-'));
  let root = openRoot(folder);
  const logOver = () => {
    const tables = logTablesOf(root);
    return embeddedAuditLog(() => {
      root.resetReadTxn();
      return tables;
    });
  };
  return {
    log: logOver(),
    reopen: async () => {
      await root.close();
      root = openRoot(folder);
      return logOver();
    },
    dispose: async () => {
      await root.close();
      await rm(folder, { recursive: true });
    },
  };
});
