import type { AuditEvent, WriterStarted } from '../domain/audit-event.ts';
import type { QuestionId, Sha256 } from '../domain/ids.ts';

/** Where another writer's chain stood: it holds at least this block, with this hash. */
export type ChainHead = {
  readonly writer: string;
  readonly block: number;
  readonly blockHash: Sha256;
};

/** The first record of each writer. It names a chain that came before, so that none can vanish unseen. */
type WriterOpened = WriterStarted & { readonly previous?: ChainHead };

/** Written at regular intervals, so that a time without records is known to be an idle one. */
type Heartbeat = { readonly kind: 'HEARTBEAT' };

/** Questions that were asked and never answered; from here on they cannot be disclosed any more. */
type Abandoned = { readonly kind: 'ABANDONED'; readonly questions: readonly QuestionId[] };

/** Another writer has gone silent without closing its chain, which ends with this block and record. */
export type WriterLost = {
  readonly kind: 'WRITER_LOST';
  readonly writer: string;
  readonly block: number;
  readonly seq: number;
};

/** The whole log was handed out; written before the first byte of it is. */
export type Exported = {
  readonly kind: 'EXPORTED';
  readonly format: string;
  /** The account on the machine that did it. */
  readonly by: string;
};

/** Everything that is written into the log. */
export type LogEvent =
  Exclude<AuditEvent, WriterStarted> | WriterOpened | Heartbeat | Abandoned | WriterLost | Exported;
