import { z } from 'zod';
import { minuteInWords } from '../dates.ts';
import type { HubPage } from '../hub-page.ts';
import { link, text, type Cell, type List } from '../kit/list-page.ts';
import { searchPage, soughtText } from '../kit/search-page.ts';
import { NOTHING_NAMED_DOCUMENT } from '../ig/access-document.ts';
import { protectionTabs } from './protection-tabs.ts';
import {
  lastSealOf,
  personOf,
  sealHref,
  SEALS_DOCUMENT,
  sealsIn,
  type ShownSeal,
} from './seals-document.ts';

const address = z.object({ referral: soughtText });
type Address = z.infer<typeof address>;

/** The records of one referral of which nobody else is told. */
export const sealsPage: HubPage<Address> = {
  request: ({ query }) => address.safeParse(query).data,
  question: ({ referral }) =>
    referral === undefined
      ? { query: NOTHING_NAMED_DOCUMENT, variables: {} }
      : { query: SEALS_DOCUMENT, variables: { referral } },
  compose: (answered, { referral }) =>
    searchPage({
      here: 'protection',
      heading: 'Sealed records',
      lead: 'Found for somebody of a referral, used for nobody in it, and told of to nobody but you. A manager seals them, as with the name of a child from before an adoption.',
      tabs: protectionTabs('SEALS'),
      search: {
        says: 'Show them',
        fields: [{ kind: 'LINE', name: 'referral', label: 'Referral', hint: 'By its number.' }],
        found: { referral },
      },
      sections: referral === undefined ? [] : [{ list: listOf(referral, sealsIn(answered)) }],
    }),
};

const listOf = (referral: string, seals: ReturnType<typeof sealsIn>): List => ({
  caption: `Sealed records of ${referral}`,
  columns: ['Whose record', 'Held by', 'Sealed by', 'Why'],
  rows: seals.map((one) => [
    link(personOf(one), sealHref(referral, one.id)),
    text(one.holder),
    ...sealedCells(one),
  ]),
  empty: 'Nothing is sealed in this referral.',
});

function sealedCells(one: ShownSeal): readonly Cell[] {
  const last = lastSealOf(one);
  return last
    ? [text(last.byName, minuteInWords(last.at)), text(last.reason)]
    : [text('Not on record'), text('Not on record')];
}
