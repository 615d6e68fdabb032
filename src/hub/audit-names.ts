import { join, resolve } from 'node:path';
import type { Settings } from '../config.ts';

/**
 * The audit log's unique name (C2SP tlog-checkpoint): as configured, or after the hub's host. The port is
 * no part of it, because a log must not end where somebody moves the hub to another one.
 */
export const auditOrigin = ({ origin, audit }: Pick<Settings, 'origin' | 'audit'>): string =>
  audit?.name ?? `${new URL(origin).hostname}/audit`;

/** Where checkpoints of the audit log are kept besides the store. */
export const witnessFile = ({ home, audit }: Pick<Settings, 'home' | 'audit'>): string =>
  resolve(audit?.witnessFile ?? join(home, 'witness', 'checkpoints'));
