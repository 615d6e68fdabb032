import type { Role } from '../../../domain/practitioner.ts';
import { link, text, who, type Cell, type Who } from '../kit/list-page.ts';
import { opensTo } from '../open-doors.ts';
import { plainCode } from '../plain-code.ts';
import { accessHref } from './access-wish.ts';
import type { ShownFinding, ShownReview } from './review-document.ts';

/** Whom a red flag is about: a practitioner by name and id, anybody or anything else by id alone. */
export const aboutCell = ({ aboutKind, about }: ShownFinding): Cell =>
  text(plainCode(aboutKind), aboutKind === 'PRACTITIONER' ? who(about) : about);

/** Whose access is looked into. */
export const whoseAccess = ({ practitioner }: ShownReview): string | Who =>
  practitioner ? who(practitioner) : 'Nobody’s in particular';

/** The same, leading to what they saw where the reader reads recorded access. */
export const whoseAccessCell = (review: ShownReview, roles: readonly Role[]): Cell =>
  review.practitioner && opensTo(roles, 'accessEvents')
    ? link(who(review.practitioner), accessHref('by-user', { user: review.practitioner }))
    : text(whoseAccess(review));
