import { z } from 'zod';
import { categoriesOf, ENTRY_CATEGORIES } from '../../src/domain/agency.ts';
import { asId } from '../../src/domain/ids.ts';
import type { AgencyBooks } from '../../src/edge/books.ts';
import type { Finder } from '../../src/edge/contract-schema.ts';
import { serveContract } from '../../src/edge/contract-server.ts';
import { personIndex } from '../../src/matching/person-index.ts';
import { requestSigningKey } from '../../src/hub/signing-keys.ts';
import { newSigningJwk } from '../../src/wire/keys.ts';
import { booksHolding, held } from './agency-books.ts';
import { person } from './world.ts';

/** A hostel that joins the hub: its people, and whoever lets it. */
export const JOINING = {
  olive: { sub: 'olive', roles: ['AGENCY_OWNER'], agency: 'kiln-lane', teams: [] },
  rival: { sub: 'rival', roles: ['AGENCY_OWNER'], agency: 'other-hostel', teams: [] },
  tom: { sub: 'tom', roles: ['IG_OFFICER'], teams: [] },
  marcus: { sub: 'marcus', roles: ['MASH_MANAGER'], teams: ['mash-north'] },
  priya: { sub: 'priya', roles: ['MASH_ANALYST'], teams: ['mash-north'] },
} as const;

/** The hostel's own server: it knows Alfie's mother, and counts what it was asked. */
export async function startKilnLane({ home }: { readonly home: string }) {
  const mother = person('Kayleigh', 'Marlow', '1994-08-19', {
    addresses: [{ line: '12 Mill Lane', postcode: 'NM1 1AA' }],
  });
  const books = booksHolding({
    holding: 'k-1',
    traits: mother,
    entries: [held('kiln-stay', 'HOMELESSNESS')],
  });
  const index = personIndex(books.people());
  let asked = 0;
  let hold: Promise<void> | undefined;
  const find: Finder = (traits, options) => {
    asked += 1;
    return index.find(traits, options);
  };
  const slowly: AgencyBooks = {
    ...books,
    card: () => ({ ...books.card(), categories: CATEGORIES }),
    entries: async (...wanted) => {
      await hold;
      return books.entries(...wanted);
    },
  };
  const keys = { keys: [requestSigningKey(`${home}/keys`).publicJwk] };
  const server = await serveContract({
    agency: asId('kiln-lane'),
    books: slowly,
    find,
    hub: { origin: 'http://hub.test', keys },
    answerKey: newSigningJwk(),
  });
  return {
    ...server,
    /** How often it was asked for somebody. */
    asked: () => asked,
    /** From now on whoever asks for entries waits for this. */
    holdUntil: (until: Promise<void>) => {
      hold = until;
    },
  };
}

const CATEGORIES = [...ENTRY_CATEGORIES.HOUSING];

/** What the hostel says of itself. */
export const kilnLane = (
  { url, answerKeys }: { readonly url: string; readonly answerKeys: readonly object[] },
  more: object = {},
) => ({
  code: 'kiln-lane',
  name: 'Kiln Lane Hostel',
  holder: 'HOUSING',
  url,
  answerKeys: z.array(z.object({ x: z.string() })).parse(answerKeys),
  categories: categoriesOf('HOUSING'),
  agreement: 'not-made-yet',
  dpiaReference: 'DPIA-KL-1',
  ...more,
});

const SEEN =
  'code state served seen approvals health { breaker asked } findings { answered checks { check outcome } }';
const onCode = (act: string) => `mutation($code: ID!) { ${act}(code: $code) { ${SEEN} } }`;

/** The documents by which a source joins. */
export const SAY = {
  SEE: `query($code: ID!) { dataSource(code: $code) { ${SEEN} } }`,
  REGISTER: `mutation($source: DataSourceInput!) { registerDataSource(source: $source) { ${SEEN} } }`,
  PROVE: onCode('proveDataSource'),
  APPROVE: `mutation($code: ID!, $seen: String!) { approveDataSource(code: $code, seen: $seen) { ${SEEN} } }`,
  PAUSE: onCode('pauseDataSource'),
  RESUME: onCode('resumeDataSource'),
  SUSPEND: onCode('suspendDataSource'),
  RETIRE: onCode('retireDataSource'),
  ALLOW:
    'mutation($organisation: ID!, $hosts: [String!]!) { allowHosts(organisation: $organisation, hosts: $hosts) { hosts } }',
  PROPOSE:
    'mutation($terms: SharingTermsInput!) { proposeSharingAgreement(terms: $terms) { id version } }',
  SIGN: 'mutation($agreement: ID!, $side: AgreementSide!) { signSharingAgreement(agreement: $agreement, version: 1, side: $side) { id } }',
  PICTURE:
    'query { familyPicture(referral: "R-1") { coverage { agency state note askedAt } chronology(first: 50) { nodes { heldBy id } } } }',
} as const;

/** What a test reads of a source. */
export const seenSource = z.looseObject({
  state: z.string(),
  served: z.boolean(),
  seen: z.string(),
});

const picture = z.object({
  coverage: z.array(
    z.object({
      agency: z.string(),
      state: z.string(),
      note: z.string(),
      askedAt: z.string().nullable(),
    }),
  ),
  chronology: z.object({ nodes: z.array(z.object({ heldBy: z.string() })) }),
});

/** The line of one agency on a picture, and how many entries of it the picture shows. */
export function lineOf(told: unknown, code: string) {
  const { coverage, chronology } = picture.parse(told);
  return {
    state: coverage.find(({ agency }) => agency === code)?.state,
    shown: chronology.nodes.filter(({ heldBy }) => heldBy === code).length,
  };
}
