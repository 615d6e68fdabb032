import { categoriesOf } from '../../../src/domain/agency.ts';
import type { Holder } from '../../../src/domain/agency.ts';
import type { Instant, PartialDate } from '../../../src/domain/day.ts';
import type { AgencyCard } from '../../../src/sharing/ports.ts';

/** What a sample agency says of itself: current up to its last extract, for this borough. */
export const sampleCard = (
  holder: Holder,
  extract: { readonly asOf: Instant; readonly from: PartialDate; readonly freshness: string },
): AgencyCard => ({
  contract: '1.0',
  asOf: extract.asOf,
  window: { from: extract.from },
  area: 'Borough of Northmere',
  freshness: extract.freshness,
  categories: categoriesOf(holder),
});
