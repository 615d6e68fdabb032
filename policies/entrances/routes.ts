import type { Entrance } from './entrance.ts';

/** Ways in beside the interface, by the path that they begin with; the longest that fits is the one. */
export const routes = {
  '/audit/': { enquiry: 'AUDIT_LOG', door: 'AUDIT_READER' },
  '/audit/tile/entries/': { enquiry: 'AUDIT_LOG_ENTRIES', door: 'RAW_AUDIT_READER' },
} as const satisfies Readonly<Record<string, Entrance>>;
