import { z } from 'zod';
import { EVERY_CATEGORY } from '../../../domain/agency.ts';
import { PURPOSES } from '../../../domain/referral.ts';
import { missing } from '../acts/act-form.ts';
import type { HubForm } from '../hub-form.ts';
import { dayOf, lineOf, linesOf, type Field, type Typed } from '../kit/fields.ts';
import { plainCode } from '../plain-code.ts';
import { PURPOSE_WORDS } from '../words.ts';
import {
  agreementHref,
  AGREEMENTS_DOCUMENT,
  AGREEMENTS_HREF,
  agreementsAnswer,
  type Agreements,
  type ShownAgreement,
} from './agreement-document.ts';
import { MODE_WORDS } from './agreement-words.ts';

type Address = { readonly id?: string | undefined; readonly version?: number | undefined };
const address = z.object({
  id: z.string().min(1).max(100).optional(),
  version: z.coerce.number().int().min(1).optional(),
});

const proposed = z.object({
  proposeSharingAgreement: z.object({ id: z.string(), version: z.number() }),
});

/** Puts terms before both sides: of a new agreement, or as a new version of one. */
export const proposeForm: HubForm<Address> = {
  address: ({ params }) => address.safeParse(params).data,
  question: () => ({ query: AGREEMENTS_DOCUMENT, variables: {} }),
  compose: (answered, { id, version }) => {
    const answer = agreementsAnswer.parse(answered);
    const earlier = answer.sharingAgreements.find(
      (one) => one.id === id && one.version === version,
    );
    return {
      here: 'agreements',
      heading: earlier ? `A new version of ${earlier.id}` : 'Propose an agreement',
      lead: 'Nothing is shared under it until both sides have signed.',
      back: { says: 'Back to the agreements', href: AGREEMENTS_HREF },
      fields: fieldsFor(answer),
      ...(earlier ? { begun: begunWith(earlier) } : {}),
      submit: 'Propose',
    };
  },
  check: (typed) => [
    ...missing({ agency: 'Choose an agency.', dpia: 'Name the impact assessment.' })(typed),
    ...missing({ retention: 'Say how long the hub keeps it.' })(typed),
    ...['categories', 'purposes', 'modes'].flatMap((field) =>
      linesOf(typed, field).length === 0 ? [{ field, says: 'Choose at least one.' }] : [],
    ),
  ],
  act: (typed, { id }) => ({
    query: /* GraphQL */ `
      mutation ProposeSharingAgreement($terms: SharingTermsInput!) {
        proposeSharingAgreement(terms: $terms) {
          id
          version
        }
      }
    `,
    variables: { terms: { ...(id ? { agreement: id } : {}), ...termsIn(typed) } },
  }),
  done: (answered) => agreementHref(proposed.parse(answered).proposeSharingAgreement),
};

const fieldsFor = ({ agencies }: Agreements): readonly Field[] => [
  {
    kind: 'LIST',
    name: 'agency',
    label: 'The agency that shares',
    options: agencies.map(({ code, name }) => ({ value: code, says: name })),
  },
  {
    kind: 'ANY_OF',
    name: 'categories',
    label: 'What it may be asked for',
    options: EVERY_CATEGORY.map((code) => ({ value: code, says: plainCode(code) })),
  },
  {
    kind: 'ANY_OF',
    name: 'purposes',
    label: 'What for',
    options: PURPOSES.map((code) => ({ value: code, says: PURPOSE_WORDS[code] })),
  },
  {
    kind: 'ANY_OF',
    name: 'modes',
    label: 'What is let out',
    options: Object.entries(MODE_WORDS).map(([value, says]) => ({ value, says })),
  },
  { kind: 'DAY', name: 'from', label: 'First day' },
  { kind: 'DAY', name: 'until', label: 'Last day' },
  { kind: 'DAY', name: 'reviewBy', label: 'To be reviewed by' },
  { kind: 'LINE', name: 'dpia', label: 'Data protection impact assessment', width: 20 },
  { kind: 'LINE', name: 'retention', label: 'How long the hub keeps what is shared' },
];

const termsIn = (typed: Typed) => ({
  agency: lineOf(typed, 'agency'),
  categories: linesOf(typed, 'categories'),
  purposes: linesOf(typed, 'purposes'),
  modes: linesOf(typed, 'modes'),
  from: dayOf(typed, 'from') ?? '',
  until: dayOf(typed, 'until') ?? '',
  reviewBy: dayOf(typed, 'reviewBy') ?? '',
  dpiaReference: lineOf(typed, 'dpia'),
  retention: lineOf(typed, 'retention'),
});

/** The terms of the version before; its days are over, so they are asked anew. */
const begunWith = (earlier: ShownAgreement): Typed =>
  new Map<string, readonly string[]>([
    ['agency', [earlier.agency]],
    ['categories', earlier.categories],
    ['purposes', earlier.purposes],
    ['modes', earlier.modes],
    ['dpia', [earlier.dpiaReference]],
    ['retention', earlier.retention ? [earlier.retention] : []],
  ]);
