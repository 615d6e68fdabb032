import { minuteInWords, dateInWords, spanInWords } from '../dates.ts';
import { text, type Section, type Summary } from '../kit/list-page.ts';
import { CATEGORY_WORDS, NAME_USE_WORDS, PURPOSE_WORDS, ROLE_WORDS, SEX_WORDS } from '../words.ts';
import { isRole, type ShownRequest, type ShownSought } from './request-document.ts';

/** What somebody is called in questions about them. */
export function calledIn({ names: [first] }: ShownSought): string {
  return first ? `${first.given} ${first.family}`.trim() : 'somebody without a name';
}

/** Why an agency is asked, about whom, and until when. */
export const askedFor = (request: ShownRequest): Section => ({
  heading: 'What is asked',
  summary: [
    fact('Asked of', request.agency),
    fact('Why', PURPOSE_WORDS[request.purpose]),
    fact('About', ...request.people.map(calledIn)),
    fact(
      request.overdue ? 'Was due' : 'Due',
      `${minuteInWords(request.dueAt)}${request.overdue ? ': overdue. A late answer still counts.' : ''}`,
    ),
  ],
});

/** On whose behalf and under what: read where somebody wants to know it, and else folded away. */
export const askedUnder = (request: ShownRequest): Section => ({
  summary: [
    fact('For', ...request.role.split(' ').map((role) => (isRole(role) ? ROLE_WORDS[role] : role))),
    fact('On what basis', ...request.basis),
    fact('Sharing agreement', request.agreement),
    fact('Asked', minuteInWords(request.askedAt)),
  ],
});

/** Whom to look for, as far as the agency needs to know them for that. */
export const soughtSection = (person: ShownSought, nth: number): Section => ({
  heading: `Person ${nth + 1}: ${calledIn(person)}`,
  summary: [
    fact('Names', ...person.names.map(nameIn)),
    ...given('Date of birth', person.dateOfBirth && dateInWords(person.dateOfBirth)),
    ...given('Date of death', person.dateOfDeath && dateInWords(person.dateOfDeath)),
    ...given('Expected', person.expectedDelivery && dateInWords(person.expectedDelivery)),
    ...given('Sex', person.sex && SEX_WORDS[person.sex]),
    ...given('Addresses', ...person.addresses.map(addressIn)),
    ...given('Numbers', ...person.identifiers.map(({ system, value }) => `${system} ${value}`)),
    ...given(
      'Asked only whether there is any',
      ...person.existenceOf.map((category) => CATEGORY_WORDS[category]),
    ),
  ],
});

const fact = (name: string, ...lines: readonly string[]) => ({ name, cell: text(...lines) });

function given(name: string, ...lines: readonly (string | null | undefined)[]): Summary {
  const said = lines.filter((line) => typeof line === 'string');
  return said.length === 0 ? [] : [fact(name, ...said)];
}

const nameIn = ({ given: first, family, use }: ShownSought['names'][number]): string =>
  `${first} ${family}`.trim() + (use === 'LEGAL' ? '' : ` (${NAME_USE_WORDS[use]})`);

const addressIn = ({ line, postcode, from, until }: ShownSought['addresses'][number]): string =>
  [`${line}, ${postcode}`, spanInWords(from, until)].filter((part) => part !== '').join(', ');
