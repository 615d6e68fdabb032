import type { AuditBlocks, AuditLogStore } from '../ports.ts';
import type { NoteSigner } from './note.ts';
import type { LostWriter } from './roll-call.ts';
import type { Budget } from './standing.ts';
import type { Witness } from './witness.ts';

/** What the log over all writers is opened with. */
export type AuditLogOptions = {
  readonly blocks: AuditBlocks;
  readonly store: AuditLogStore;
  /** The log's unique name: a URL without a scheme, such as `gw.hub.example/audit`. */
  readonly origin: string;
  /** The keys that sign checkpoints, newest last; two while keys rotate. */
  readonly signers: readonly NoteSigner[];
  /** Verifier keys of earlier signers, whose checkpoints may still be about. */
  readonly formerKeys?: readonly string[];
  readonly witnesses?: readonly Witness[];
  readonly budget?: Budget;
  /** How often places are given and a checkpoint is signed; 1 s by default. */
  readonly everyMs?: number;
  /** How often each witness is given the newest checkpoint; 30 s by default. */
  readonly witnessEveryMs?: number;
  /** This process's own writers, which need not be looked for. */
  readonly ownWriter?: () => readonly string[];
  /** Told once of each writer that has gone silent without closing its chain, and where that ends. */
  readonly onLost?: (head: LostWriter) => void;
  /** Milliseconds since 1970, for what is told of checkpoints; the machine's own unless given. */
  readonly clock?: () => number;
  /** Told of whatever somebody should look at. Values of persons are never in it. */
  readonly report: (cause: unknown) => void;
};
