import type { Entrance } from './entrance.ts';

/** Ways in beside the interface, by the path that they begin with. */
export const routes = {
  '/audit/': { enquiry: 'AUDIT_LOG', door: 'AUDIT_READER' },
} as const satisfies Readonly<Record<string, Entrance>>;
