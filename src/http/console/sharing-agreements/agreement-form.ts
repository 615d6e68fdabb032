import { z } from 'zod';
import type { HubForm } from '../hub-form.ts';
import { lineOf } from '../kit/fields.ts';
import type { FormPage } from '../kit/form-page.ts';
import {
  agreementHref,
  AGREEMENTS_DOCUMENT,
  AGREEMENTS_HREF,
  agreementsAnswer,
  type Agreements,
  type ShownAgreement,
} from './agreement-document.ts';
import { termsOf } from './agreement-words.ts';

type Address = { readonly id: string; readonly version: number };
const address = z.object({
  id: z.string().min(1).max(100),
  version: z.coerce.number().int().min(1),
});
const addressIn: HubForm<Address>['address'] = ({ params }) => address.safeParse(params).data;

const BACK = { says: 'Back to the agreements', href: AGREEMENTS_HREF };

const agreementAt = (answer: Agreements, { id, version }: Address) =>
  answer.sharingAgreements.find((one) => one.id === id && one.version === version);

const notThere: FormPage = {
  here: 'agreements',
  heading: 'There is no such agreement',
  back: BACK,
  fields: [],
};

/** One version of an agreement, and the signature that it waits for, if that is the viewer's to give. */
export const agreementForm: HubForm<Address> = {
  address: addressIn,
  question: () => ({ query: AGREEMENTS_DOCUMENT, variables: {} }),
  compose: (answered, at) => {
    const answer = agreementsAnswer.parse(answered);
    const agreement = agreementAt(answer, at);
    if (!agreement) return notThere;
    const side = sideToSign(answer, agreement);
    return {
      here: 'agreements',
      heading: `Agreement ${agreement.id}, version ${String(agreement.version)}`,
      back: BACK,
      sections: [{ summary: termsOf(answer, agreement), actions: actionsOn(agreement) }],
      fields: [],
      ...(side
        ? {
            hidden: [{ name: 'side', value: side }],
            submit: side === 'HUB' ? 'Sign for the hub' : 'Sign for the agency',
            warning: 'Once both sides have signed, the hub may ask under it from its first day.',
          }
        : {}),
    };
  },
  act: (typed, { id, version }) => ({
    query: /* GraphQL */ `
      mutation SignSharingAgreement($agreement: ID!, $version: Int!, $side: AgreementSide!) {
        signSharingAgreement(agreement: $agreement, version: $version, side: $side) {
          id
        }
      }
    `,
    variables: { agreement: id, version, side: lineOf(typed, 'side') },
  }),
  done: (_answered, at) => agreementHref(at),
};

function sideToSign({ me }: Agreements, agreement: ShownAgreement): 'HUB' | 'AGENCY' | undefined {
  if (agreement.standing !== 'PROPOSED') return undefined;
  if (!agreement.signedForHub && me.roles.includes('IG_OFFICER')) return 'HUB';
  const theirs = me.roles.includes('AGENCY_OWNER') && me.agency === agreement.agency;
  return theirs && !agreement.signedForAgency ? 'AGENCY' : undefined;
}

const actionsOn = (agreement: ShownAgreement) => [
  { says: 'Propose a new version', href: `${agreementHref(agreement)}/renew` },
  ...(['IN_FORCE', 'NOT_BEGUN', 'PROPOSED'].includes(agreement.standing)
    ? [{ says: 'End it', href: `${agreementHref(agreement)}/end` }]
    : []),
];

/** Ends an agreement at once. */
export const endAgreementForm: HubForm<Address> = {
  address: addressIn,
  question: () => ({ query: AGREEMENTS_DOCUMENT, variables: {} }),
  compose: (answered, at) => {
    const answer = agreementsAnswer.parse(answered);
    const agreement = agreementAt(answer, at);
    if (!agreement) return notThere;
    return {
      here: 'agreements',
      heading: `End agreement ${at.id}`,
      back: { says: 'Back to the agreement', href: agreementHref(at) },
      sections: [{ summary: termsOf(answer, agreement).slice(0, 4) }],
      fields: [{ kind: 'TEXT', name: 'because', label: 'Why it ends' }],
      submit: 'End the agreement',
      warning: 'It ends at once, in every version. What is not shared any more may be missed.',
    };
  },
  check: (typed) =>
    lineOf(typed, 'because') === undefined ? [{ field: 'because', says: 'Say why it ends.' }] : [],
  act: (typed, { id }) => ({
    query: /* GraphQL */ `
      mutation EndSharingAgreement($agreement: ID!, $because: String!) {
        endSharingAgreement(agreement: $agreement, because: $because) {
          id
        }
      }
    `,
    variables: { agreement: id, because: lineOf(typed, 'because') },
  }),
  done: () => AGREEMENTS_HREF,
};
