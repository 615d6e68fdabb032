import type { Tabs } from '../kit/list-page.ts';
import { SEALS_HREF } from './seals-document.ts';
import { RESTRICTIONS_HREF, STAFF_HREF } from './protection-document.ts';

/** The registers of whom the hub keeps from whom. */
export const protectionTabs = (here: 'RESTRICTIONS' | 'STAFF' | 'SEALS'): readonly Tabs[] => [
  {
    label: 'Registers of protection',
    links: [
      { says: 'Restricted people', href: RESTRICTIONS_HREF, here: here === 'RESTRICTIONS' },
      { says: 'Staff and their families', href: STAFF_HREF, here: here === 'STAFF' },
      { says: 'Sealed records', href: SEALS_HREF, here: here === 'SEALS' },
    ],
  },
];
