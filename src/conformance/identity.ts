import { asId } from '../domain/ids.ts';
import { newSigningJwk, signingKey } from '../wire/keys.ts';
import { type Asker, askByHand, type ByHand } from './asker.ts';
import { firstFlaw, type Flaw, flaw } from './check.ts';

const FIND = 'query($people: [PersonQuery!]!) { find(people: $people, limit: 1) { ref } }';

type Situation = readonly [situation: string, by: ByHand, status: number, fix: string];

/** Whether the source answers this hub, and nobody who only looks like it. */
export const identityFlaw = (asker: Asker): Promise<Flaw | undefined> =>
  firstFlaw([
    () => goodTokenFlaw(asker),
    ...situations(asker).map((one) => () => wrongly(asker, one)),
    () => replayFlaw(asker),
  ]);

async function goodTokenFlaw(asker: Asker): Promise<Flaw | undefined> {
  const said = await askByHand(asker);
  if (said?.status === 200) return undefined;
  if (said?.status === 401) {
    return flaw(
      'A good request token was not accepted.',
      'Give the agency this hub’s origin and public keys, check the agency code, and compare the clocks.',
    );
  }
  return flaw(
    said
      ? `A good question was answered with ${said.status}.`
      : 'A good question had no answer in 4 seconds.',
    'Look at the agency’s own log for this moment.',
  );
}

const READ = 'Read docs/agency-contract.md on the request token.';

/** Everything but a good token, each with what a source that answers it all the same should do. */
const situations = (asker: Asker): readonly Situation[] => [...forged(asker), ...misused(asker)];

const forged = (asker: Asker): readonly Situation[] => [
  ['without a token', { token: '' }, 401, 'Refuse every question without a token.'],
  ['with a token that is nonsense', { token: 'a.b.c' }, 401, READ],
  [
    'of another hub',
    { hubOrigin: 'https://another-hub.invalid' },
    401,
    'Compare iss with the hub’s origin.',
  ],
  [
    'signed by a key that is not the hub’s',
    { signer: signingKey(newSigningJwk()) },
    401,
    'Verify by the hub’s published keys alone, never by a key that the token names.',
  ],
  [
    'that has expired',
    { now: asker.clock() - 300_000 },
    401,
    'Compare exp with a clock that is right.',
  ],
];

const misused = ({ agency }: Asker): readonly Situation[] => [
  ['for another agency', { agency: asId(`not-${agency}`) }, 401, 'Compare aud with your own code.'],
  [
    'made for another body',
    { sentBody: '{"query":"{ __typename }"}' },
    401,
    'Compare digest with SHA-256 of the bytes that arrived.',
  ],
  [
    'about people and without a mandate',
    { query: FIND, variables: { people: [] } },
    403,
    'Answer only the card without a mandate.',
  ],
];

async function wrongly(
  asker: Asker,
  [situation, by, status, fix]: Situation,
): Promise<Flaw | undefined> {
  const said = await askByHand(asker, by);
  if (said?.status === status) return undefined;
  const got = said ? String(said.status) : 'nothing';
  return flaw(`A question ${situation} was answered with ${got} in place of ${status}.`, fix);
}

async function replayFlaw(asker: Asker): Promise<Flaw | undefined> {
  const first = await askByHand(asker);
  const second = await askByHand(asker, { token: first?.token ?? '' });
  return second?.status === 401
    ? undefined
    : flaw(
        'One request token was accepted twice.',
        'Remember each jti for as long as its token lives.',
      );
}
