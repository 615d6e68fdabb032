import type { Tabs } from '../kit/list-page.ts';

export const QUEUE_HREF = '/console/ig/';
export const REVIEWS_HREF = '/console/ig/reviews';
export const findingHref = (id: string) => `/console/ig/findings/${encodeURIComponent(id)}`;
export const reviewHref = (id: string) => `${REVIEWS_HREF}/${encodeURIComponent(id)}`;

/** What waits for somebody, and what was looked into. */
export const reviewTabs = (here: 'WAITING' | 'REVIEWS'): Tabs => ({
  label: 'Alerts and reviews',
  links: [
    { says: 'What waits for somebody', href: QUEUE_HREF, here: here === 'WAITING' },
    { says: 'All reviews', href: REVIEWS_HREF, here: here === 'REVIEWS' },
  ],
});
