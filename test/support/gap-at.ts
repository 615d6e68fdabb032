import type { Agency } from '../../src/domain/agency.ts';
import type { AgencySource, Gap } from '../../src/sharing/ports.ts';

/** An agency that leaves a gap, in the wave named or in all. */
export function gapAt(agency: Agency, gap: Gap, from?: AgencySource, wave?: string): AgencySource {
  const missing = async () => ({ kind: 'GAP', gap }) as const;
  const whole = {
    agency,
    card: () => undefined,
    find: missing,
    relationships: missing,
    entries: missing,
  };
  if (!from) return whole;
  return { ...from, ...(wave === 'entries' ? { entries: missing } : { relationships: missing }) };
}
