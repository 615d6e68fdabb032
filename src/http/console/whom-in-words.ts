import { who, type Who } from './kit/list-page.ts';
import { codeInWords } from './plain-code.ts';
import { ROLE_WORDS } from './words.ts';

const ROLE = 'role/';
const AGENCY = 'agency/';

/** Whom something is addressed to: a role as the console calls it, an agency by its code, a practitioner by name and id. */
export function whomInWords(whom: string): string | Who {
  if (whom.startsWith(ROLE)) return codeInWords(ROLE_WORDS, whom.slice(ROLE.length));
  return whom.startsWith(AGENCY) ? whom.slice(AGENCY.length) : who(whom);
}
