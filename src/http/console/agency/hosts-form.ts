import { z } from 'zod';
import { missing } from '../acts/act-form.ts';
import { minuteInWords } from '../dates.ts';
import type { HubForm } from '../hub-form.ts';
import { lineOf, type Field, type Typed } from '../kit/fields.ts';
import { link, text, type List } from '../kit/list-page.ts';
import { anInstant } from '../scalars.ts';
import { BACK } from './source-form.ts';
import { linesIn } from './typed-lines.ts';

export const HOSTS_HREF = '/console/ig/hosts';

const HOSTS_DOCUMENT = /* GraphQL */ `
  query HostAllowances {
    hostAllowances {
      organisation
      hosts
      setAt
    }
  }
`;
const ALLOW_DOCUMENT = /* GraphQL */ `
  mutation AllowHosts($organisation: ID!, $hosts: [String!]!) {
    allowHosts(organisation: $organisation, hosts: $hosts) {
      organisation
    }
  }
`;
const allowance = z.object({
  organisation: z.string(),
  hosts: z.array(z.string()),
  setAt: anInstant,
});
const hostsAnswer = z.object({ hostAllowances: z.array(allowance) });
type Allowance = z.infer<typeof allowance>;

const FIELDS: readonly Field[] = [
  {
    kind: 'LINE',
    name: 'organisation',
    label: 'Organisation',
    hint: 'As the tokens of its people name it, such as northmere-health.',
  },
  {
    kind: 'TEXT',
    name: 'hosts',
    label: 'Hosts',
    hint: 'All of them, one a line: whole names in small letters, such as mash.health.example. None stands for those below it.',
    optional: true,
    rows: 5,
  },
];

const address = z.object({ query: z.object({ organisation: z.string().max(200).optional() }) });
type Chosen = { readonly organisation?: string | undefined };

/** Information governance says on which hosts an organisation may have its sources, and sees what it said. */
export const hostsForm: HubForm<Chosen> = {
  address: (request) => address.safeParse(request).data?.query,
  question: () => ({ query: HOSTS_DOCUMENT, variables: {} }),
  compose: (answered, { organisation }) => {
    const { hostAllowances } = hostsAnswer.parse(answered);
    const chosen = hostAllowances.find((one) => one.organisation === organisation);
    return {
      here: 'sources',
      heading: 'Where organisations may have their sources',
      lead: 'A source is registered, and asked, only on a host that stands here for its organisation, to the letter. Find out from the organisation itself, and not from whoever registers, which hosts are its own.',
      back: BACK,
      sections: [{ heading: 'As it is now', list: allowedList(hostAllowances) }],
      fields: FIELDS,
      ...(chosen ? { begun: begunWith(chosen) } : {}),
      submit: 'Allow these hosts',
      warning:
        'What is left off is not allowed any more: sources there are not asked from then on.',
    };
  },
  check: missing({ organisation: 'Say whose hosts they are.' }),
  act: (typed) => ({
    query: ALLOW_DOCUMENT,
    variables: { organisation: lineOf(typed, 'organisation'), hosts: linesIn(typed, 'hosts') },
  }),
  done: () => HOSTS_HREF,
};

const begunWith = ({ organisation, hosts }: Allowance): Typed =>
  new Map([
    ['organisation', [organisation]],
    ['hosts', [hosts.join('\n')]],
  ]);

const allowedList = (allowances: readonly Allowance[]): List => ({
  caption: 'Allowed hosts by organisation',
  columns: ['Organisation', 'Hosts', 'Since'],
  rows: allowances.map(({ organisation, hosts, setAt }) => [
    link(organisation, `${HOSTS_HREF}?organisation=${encodeURIComponent(organisation)}`),
    hosts.length > 0 ? text(...hosts) : text('None any more'),
    text(minuteInWords(setAt)),
  ]),
  empty: 'No organisation may have a source anywhere yet.',
});
