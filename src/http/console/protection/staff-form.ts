import { z } from 'zod';
import { missing } from '../acts/act-form.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf, type Field, type Typed } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import { knownPersonFields, knownPersonIn, practitionersIn } from './known-person-fields.ts';
import { PROTECTED_HREF, STAFF_HREF } from './protection-document.ts';

const MOST_RELATIVES = 6;
const RELATIVES = Array.from({ length: MOST_RELATIVES }, (_, index) => `relative${String(index)}`);

/** An entry that is written anew names the version that was read. */
const address = z.object({
  practitioner: z.string().min(1).max(300).optional(),
  version: z.coerce.number().int().positive().optional(),
});
type Address = z.infer<typeof address>;

const FIELDS: readonly Field[] = [
  {
    kind: 'LINE',
    name: 'practitioner',
    label: 'Who they are to the hub',
    hint: 'Their id as records of access name them.',
  },
  ...knownPersonFields('self', 'Outside of work'),
  ...RELATIVES.flatMap((at, index) => knownPersonFields(at, `Relative ${String(index + 1)}`, true)),
  {
    kind: 'TEXT',
    name: 'access',
    label: 'Who, besides managers, may see them',
    hint: 'Practitioners, by their ids, one a line.',
    optional: true,
    rows: 3,
  },
];

/** Writes down who somebody else on the staff is outside of work, and who belongs to them. */
export const staffForm: HubForm<Address> = {
  address: ({ query }) => address.safeParse(query).data,
  question: () => ({ query: 'query StaffForm { me { roles } }', variables: {} }),
  compose: (_answered, { practitioner, version }) => formOf(practitioner, version),
  check: missing({
    practitioner: 'Say who they are to the hub.',
    'self.given': 'Type their given names.',
    'self.family': 'Type their family name.',
  }),
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

const formOf = (practitioner = '', version?: number): FormPage => ({
  here: 'protection',
  heading: version === undefined ? 'Write down a member of staff' : 'Write an entry anew',
  lead: 'Somebody else than they themselves writes it down. What is written is not shown again.',
  back: { says: 'Back to staff and their families', href: STAFF_HREF },
  fields: FIELDS,
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
    practitioner: lineOf(typed, 'practitioner'),
    self: knownPersonIn(typed, 'self'),
    relatives: RELATIVES.flatMap((at) => knownPersonIn(typed, at) ?? []),
    access: practitionersIn(typed, 'access'),
    ...(version !== undefined && { version }),
  };
}
