import { instant } from '../../../domain/day.ts';
import { idIn } from '../hub-form.ts';
import type { HubPage } from '../hub-page.ts';
import { faultPage, page } from '../pages.ts';
import { pictureHref, referralView } from '../referral-view.ts';
import { nextDue } from './clock-view.ts';
import { FILE_DOCUMENT } from './file-document.ts';
import { fileAnswer } from './file-shape.ts';
import { fileSections } from './file-view.ts';

/** What the hub itself keeps of a referral. No agency is asked for it. */
export const filePage = (clock: () => number): HubPage<string> => ({
  request: idIn,
  question: (id) => ({ query: FILE_DOCUMENT, variables: { id } }),
  compose: (answered, _id, viewer) => {
    const { data } = fileAnswer.safeParse(answered);
    if (!data) return faultPage('NOT_AVAILABLE');
    const referral = referralView(data.referral);
    const now = instant(clock());
    return page('referral-file', {
      here: 'referrals',
      heading: `Referral ${data.referral.id}`,
      referral,
      due: nextDue(data.referral.file.clocks, now),
      tabs: referralTabs(data.referral.id, 'file'),
      sections: fileSections(data, now, viewer),
    });
  },
});

/** The two sides of a referral: what the hub keeps, and what the agencies know. */
export const referralTabs = (id: string, here: 'file' | 'picture') => [
  {
    label: 'This referral',
    links: [
      { says: 'The referral', href: `${pictureHref(id)}/file`, here: here === 'file' },
      { says: 'Family picture', href: pictureHref(id), here: here === 'picture' },
    ],
  },
];
