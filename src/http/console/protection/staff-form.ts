import { z } from 'zod';
import { missing } from '../acts/act-form.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf, type Fold, type FormItem, type Typed } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import {
  accessFields,
  accessIn,
  colleagueOptions,
  COLLEAGUES,
  colleaguesAnswer,
} from './colleague-fields.ts';
import { knownPersonFields, knownPersonIn } from './known-person-fields.ts';
import { PROTECTED_HREF, STAFF_HREF } from './protection-document.ts';

const MOST_RELATIVES = 6;
const RELATIVES = Array.from({ length: MOST_RELATIVES }, (_, index) => `relative${String(index)}`);

/** An entry that is written anew names the version that was read. */
const address = z.object({
  practitioner: z.string().min(1).max(300).optional(),
  version: z.coerce.number().int().positive().optional(),
});
type Address = z.infer<typeof address>;
type Colleagues = z.infer<typeof colleaguesAnswer>['colleagues'];

/** Most have fewer relatives than there is room for. */
function relativeFold(at: string, index: number): Fold {
  const label = `Relative ${String(index + 1)}`;
  return { kind: 'FOLD', name: at, label, items: knownPersonFields(at, label, true) };
}

const fieldsOf = (colleagues: Colleagues): readonly FormItem[] => [
  ...(colleagues.length === 0
    ? []
    : [
        {
          kind: 'LIST',
          name: 'colleague',
          label: 'Colleague',
          hint: 'Whoever works referrals and signed in at the console within 90 days.',
          options: colleagueOptions(colleagues),
          optional: true,
        } as const,
      ]),
  {
    kind: 'LINE',
    name: 'practitioner',
    label: 'Somebody who is not in the list',
    hint: 'Their id as records of access name them.',
    optional: true,
  },
  ...knownPersonFields('self', 'Outside of work'),
  ...RELATIVES.map(relativeFold),
  ...accessFields('Who, besides managers, may see them', colleagues),
];

const NAMED = missing({
  'self.given': 'Type their given names.',
  'self.family': 'Type their family name.',
});
/** Whoever was typed is meant, and where nobody was, who was chosen. */
const whoIn = (typed: Typed): string | undefined =>
  lineOf(typed, 'practitioner') ?? lineOf(typed, 'colleague');

/** Writes down who somebody else on the staff is outside of work, and who belongs to them. */
export const staffForm: HubForm<Address> = {
  address: ({ query }) => address.safeParse(query).data,
  question: () => ({ query: `query StaffForm { ${COLLEAGUES} }`, variables: {} }),
  compose: (answered, { practitioner, version }) =>
    formOf(colleaguesAnswer.parse(answered).colleagues, practitioner, version),
  check: (typed) => [
    ...(whoIn(typed) === undefined
      ? [{ field: 'practitioner', says: 'Choose a colleague, or type an id.' }]
      : []),
    ...NAMED(typed),
  ],
  act: (typed, { version }) => ({
    query: /* GraphQL */ `
      mutation RecordStaffMember($member: StaffMemberInput!) {
        recordStaffMember(member: $member)
      }
    `,
    variables: { member: memberIn(typed, version) },
  }),
  done: () => PROTECTED_HREF,
};

const formOf = (colleagues: Colleagues, practitioner = '', version?: number): FormPage => ({
  here: 'protection',
  heading: version === undefined ? 'Write down a member of staff' : 'Write an entry anew',
  lead: 'Somebody else than they themselves writes it down. What is written is not shown again.',
  back: { says: 'Back to staff and their families', href: STAFF_HREF },
  fields: fieldsOf(colleagues),
  elsewhere: { self: 'Outside of work', relatives: 'Relatives', version: 'The entry' },
  begun: new Map([['practitioner', [practitioner]]]),
  submit: 'Write it down',
  ...(version !== undefined && {
    warning:
      'This replaces the whole entry. Whoever wrote it can leave nobody out; another officer can.',
  }),
});

function memberIn(typed: Typed, version: number | undefined) {
  return {
    practitioner: whoIn(typed),
    self: knownPersonIn(typed, 'self'),
    relatives: RELATIVES.flatMap((at) => knownPersonIn(typed, at) ?? []),
    access: accessIn(typed),
    ...(version !== undefined && { version }),
  };
}
