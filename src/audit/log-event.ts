import type { AuditEvent, WriterStarted } from '../domain/audit-event.ts';
import type { Sha256 } from '../domain/ids.ts';

/** Where another writer's chain stood: it holds at least this block, with this hash. */
export type ChainHead = {
  readonly writer: string;
  readonly block: number;
  readonly blockHash: Sha256;
};

/** The first record of each writer. It names a chain that came before, so that none can vanish unseen. */
export type WriterOpened = WriterStarted & { readonly previous?: ChainHead };

/** Everything that is written into the log. */
export type LogEvent = Exclude<AuditEvent, WriterStarted> | WriterOpened;
