import { memoryLog } from '../support/audit-log-store.ts';
import { auditLogContract } from './audit-log-suite.ts';

auditLogContract('the double that tests use', () => {
  const log = memoryLog();
  return Promise.resolve({
    log,
    reopen: () => Promise.resolve(log),
    dispose: () => Promise.resolve(),
  });
});
