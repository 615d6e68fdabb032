import type { FamilyAgreement } from '../../../domain/referral.ts';
import { dateInWords, minuteInWords, spanInWords } from '../dates.ts';
import { idIn } from '../hub-form.ts';
import type { HubPage } from '../hub-page.ts';
import { link, sectionsPage, tag, text, type Cell } from '../kit/list-page.ts';
import { opensTo } from '../open-doors.ts';
import { pictureHref } from '../referral-view.ts';
import { AGREEMENT_WORDS } from '../words.ts';
import { CAPACITY_WORDS, OVERRIDE_WORDS } from './agreement-words.ts';
import { categorySaid } from './categories.ts';
import { AGREEMENT_DOCUMENT, agreementAnswer, type AgreementAnswer } from './agreement-document.ts';

/** What the family said to sharing, oldest first; nothing is ever taken out. */
export const agreementPage: HubPage<string> = {
  request: idIn,
  question: (id) => ({ query: AGREEMENT_DOCUMENT, variables: { id } }),
  compose: (answered) => {
    const read = agreementAnswer.parse(answered);
    const { referral, familyAgreements } = read;
    const at = `${pictureHref(referral.id)}/agreement`;
    return sectionsPage({
      here: 'referrals',
      heading: 'The family’s agreement',
      lead: `It comes to: ${AGREEMENT_WORDS[referral.familyAgreement].toLowerCase()}. It is not the lawful basis for sharing; where the law asks for it, rules do.`,
      back: { says: `Back to ${referral.id}`, href: `${pictureHref(referral.id)}/file` },
      actions: [
        { says: 'Write down what they said', href: `${at}/said` },
        { says: 'They no longer agree', href: `${at}/withdraw` },
        { says: 'Go without it', href: `${at}/override` },
      ],
      sections: [
        {
          list: {
            caption: 'What is on record, oldest first',
            columns: ['What', 'Said by', 'About', 'Holds', 'Written down', 'What can be done'],
            rows: familyAgreements.map((entry) => rowOf(entry, read, at)),
            empty: 'Nothing is on record beside what the referral says.',
          },
        },
      ],
    });
  },
};

type Entry = AgreementAnswer['familyAgreements'][number];

function rowOf(entry: Entry, read: AgreementAnswer, at: string): readonly Cell[] {
  const { referral, agencies } = read;
  const person = (ref: string) => referral.people.find((one) => one.ref === ref)?.name ?? ref;
  const agency = (code: string) => agencies.find((one) => one.code === code)?.name ?? code;
  return [
    text(...whatOf(entry)),
    text(
      entry.givenBy ? person(entry.givenBy) : NOBODY_NAMED[entry.state],
      entry.capacity ? CAPACITY_WORDS[entry.capacity] : undefined,
    ),
    text(...entry.about.map(person)),
    text(
      spanInWords(entry.from, entry.until) || dateInWords(entry.from),
      entry.categories ? `Only ${entry.categories.map(categorySaid).join('; ')}` : 'Every category',
      entry.agencies ? `Only ${entry.agencies.map(agency).join('; ')}` : 'Every agency',
    ),
    text(minuteInWords(entry.recordedAt)),
    whatNext(entry, read, at),
  ];
}

/** Who is meant where an entry names nobody. */
const NOBODY_NAMED: Readonly<Record<FamilyAgreement, string>> = {
  NOT_SOUGHT: 'Nobody was asked',
  SOUGHT_PENDING: 'Nobody has answered',
  GIVEN: 'Nobody is named',
  REFUSED: 'The family; nobody is named',
  WITHDRAWN: 'The family; nobody is named',
  OVERRIDDEN: 'Not asked of the family',
  NOT_REQUIRED: 'Nobody was asked',
};

const whatOf = ({ state, override }: Entry): readonly (string | undefined)[] => [
  AGREEMENT_WORDS[state],
  override ? OVERRIDE_WORDS[override.reason] : undefined,
  override?.because,
];

function whatNext(
  { id, state, override, recordedBy }: Entry,
  { me }: AgreementAnswer,
  at: string,
): Cell {
  const entry = encodeURIComponent(id);
  if (override && !override.authorised)
    return opensTo(me.roles, 'authoriseOverride') && me.id !== recordedBy
      ? link('Authorise', `${at}/authorise/${entry}`)
      : tag('Counts for nothing until a manager authorises it', 'care');
  return state === 'GIVEN' ? link('Withdraw', `${at}/withdraw/${entry}`) : text('–');
}
