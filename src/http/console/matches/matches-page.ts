import type { HubPage } from '../hub-page.ts';
import { faultPage, page } from '../pages.ts';
import { pictureHref } from '../referral-view.ts';
import {
  asked,
  matchesAnswer,
  personParams,
  wrongPersonHref,
  type PersonAddress,
} from './match-document.ts';
import { agencyNamed, matchView, meantBy } from './match-view.ts';

/** Whom agencies found for one person of a referral, side by side, so that somebody can say who it is. */
export const matchesPage: HubPage<PersonAddress> = {
  request: ({ params }) => personParams.safeParse(params).data,
  question: asked,
  compose: (answered, at) => {
    const answer = matchesAnswer.parse(answered);
    const { referral, personMatches } = answer;
    if (!personMatches) return faultPage('NOT_AVAILABLE');
    return page('matches', {
      here: 'referrals',
      referral: referral.id,
      back: { says: `Back to the family picture`, href: `${pictureHref(referral.id)}#people` },
      meant: meantBy(answer, at.person),
      tooVague: personMatches.tooVague,
      unanswered: personMatches.unanswered.map((code) => agencyNamed(answer, code)),
      matches: personMatches.matches.map((match) => matchView(match, answer, at)),
      wrongPerson: wrongPersonHref(at),
    });
  },
};
