import { text, who, type Cell, type Who } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import type { ShownFinding, ShownReview } from './review-document.ts';

/** Whom a red flag is about: a practitioner by name and id, anybody or anything else by id alone. */
export const aboutCell = ({ aboutKind, about }: ShownFinding): Cell =>
  text(plainCode(aboutKind), aboutKind === 'PRACTITIONER' ? who(about) : about);

/** Whose access is looked into. */
export const whoseAccess = ({ practitioner }: ShownReview): string | Who =>
  practitioner ? who(practitioner) : 'Nobody’s in particular';
