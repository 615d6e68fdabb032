import { z } from 'zod';
import { HOLDERS } from '../../../domain/agency.ts';
import { missing } from '../acts/act-form.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf, type Field, type Typed } from '../kit/fields.ts';
import { HOLDER_WORDS } from '../words.ts';
import {
  CONTACT_AGENCIES_DOCUMENT,
  CONTACT_AGENCIES_HREF,
  contactAgencyHref,
  contactAgencyIn,
  type ShownContactAgency,
} from './contact-agency-document.ts';

const FIELDS: readonly Field[] = [
  { kind: 'LINE', name: 'name', label: 'Name' },
  {
    kind: 'LINE',
    name: 'code',
    label: 'Code',
    hint: 'Small letters, digits and single hyphens, such as northmere-probation. It stays.',
  },
  {
    kind: 'LIST',
    name: 'holder',
    label: 'What it is',
    options: HOLDERS.map((value) => ({ value, says: HOLDER_WORDS[value] })),
  },
  {
    kind: 'LINE',
    name: 'organisation',
    label: 'Whose contacts answer',
    hint: 'The organisation, as the tokens of its people name it. It needs two contacts at least: whoever knows a family may not answer for it.',
  },
  {
    kind: 'LINE',
    name: 'agreement',
    label: 'Sharing agreement',
    hint: 'Its number. It has to be in force before a second officer can approve the agency.',
    optional: true,
  },
];
const NAMES = ['name', 'code', 'holder', 'organisation', 'agreement'] as const;

const params = z.object({ params: z.object({ code: z.string().max(100).optional() }) });
type Changed = { readonly code?: string | undefined };

/** An officer says what an agency without a system is, for the first time or anew. */
export const contactAgencyForm: HubForm<Changed> = {
  address: (request) => params.safeParse(request).data?.params,
  question: () => ({ query: CONTACT_AGENCIES_DOCUMENT, variables: {} }),
  compose: (answered, { code }) => {
    const { agency } = contactAgencyIn(answered, code);
    return {
      here: 'sources',
      heading: code === undefined ? 'Register an agency without a system' : 'Change the agency',
      back: { says: 'Back to the agencies', href: CONTACT_AGENCIES_HREF },
      fields: FIELDS,
      ...(agency && { begun: begunWith(agency) }),
      submit: code === undefined ? 'Register' : 'Register anew',
      warning:
        'It is not asked before another officer has approved exactly this; what was approved before is paused until then.',
    };
  },
  check: missing({
    name: 'Say what it is called.',
    code: 'Give it a code.',
    holder: 'Choose what it is.',
    organisation: 'Say whose contacts answer.',
  }),
  act: (typed) => ({
    query: /* GraphQL */ `
      mutation RegisterContactAgency($agency: ContactAgencyInput!) {
        registerContactAgency(agency: $agency) {
          code
        }
      }
    `,
    variables: {
      agency: Object.fromEntries(
        NAMES.flatMap((name) => {
          const line = lineOf(typed, name);
          return line === undefined ? [] : [[name, line]];
        }),
      ),
    },
  }),
  done: (_answered, _address, typed) => contactAgencyHref(lineOf(typed, 'code') ?? ''),
};

const begunWith = (agency: ShownContactAgency): Typed =>
  new Map(NAMES.map((name) => [name, [agency[name] ?? '']]));
