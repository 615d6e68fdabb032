import { join, resolve } from 'node:path';
import type { Settings } from './config.ts';

/** The audit log's unique name: the hub's origin without its scheme (C2SP tlog-checkpoint). */
export const auditOrigin = ({ origin }: Pick<Settings, 'origin'>): string =>
  `${origin.replace(/^https?:\/\//, '')}/audit`;

/** Where checkpoints of the audit log are kept besides the store. */
export const witnessFile = ({ home, audit }: Pick<Settings, 'home' | 'audit'>): string =>
  resolve(audit?.witnessFile ?? join(home, 'witness', 'checkpoints'));
