import { randomUUID } from 'node:crypto';
import {
  type ContractSource,
  contractSource,
  type ContractSourceOptions,
} from '../agencies/contract/index.ts';
import { categoriesOf, HOLDERS, type Holder, isEntryCategory } from '../domain/agency.ts';
import { instant, partialDate } from '../domain/day.ts';
import { asId, type HoldingId } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import type { Ask, Answer, PersonQuery } from '../sharing/ports.ts';
import { type Asker, DEADLINE_MS, TRIAL_MANDATE } from './asker.ts';
import { firstFlaw, type Flaw, flaw } from './check.ts';

/** A client for the source, as a hub has it, and why its last question came to nothing. */
export type Questions = {
  readonly client: ContractSource;
  readonly lastWhy: () => string;
};

export function questions(asker: Asker): Questions {
  let why = '';
  const options: ContractSourceOptions = {
    source: {
      code: asker.agency,
      name: asker.agency,
      holder: HOLDERS[0],
      url: asker.url,
      answerKeys: asker.answerKeys,
      ...(asker.trust ? { trust: asker.trust } : {}),
      state: 'ACTIVE',
      registeredAt: instant(asker.clock()),
    },
    guard: asker.guard,
    signer: asker.signer,
    hubOrigin: asker.hubOrigin,
    clock: asker.clock,
    deadlineMs: DEADLINE_MS,
    observe: (observation) => {
      why = observation.why ?? observation.outcome;
    },
  };
  return { client: contractSource(options), lastWhy: () => why };
}

const asking = (): Ask => ({
  mandate: TRIAL_MANDATE,
  signal: AbortSignal.timeout(DEADLINE_MS),
});
/** Nobody is called so, and nobody who was born then is a child or brings one up. */
const born = partialDate('1907-07-19');
const NOBODY: PersonQuery = {
  ref: asId('nobody'),
  traits: {
    names: [{ given: 'Zzyxqv', family: 'Wqxzzyv', use: 'LEGAL' }],
    ...(born ? { dateOfBirth: born } : {}),
    addresses: [],
    identifiers: [],
  },
};
const noRecord = () => asId<HoldingId>(`no-such-record-${randomUUID()}`);

/** Whether everything that can be asked is answered in the contract's shape. */
export const schemaFlaw = ({ client, lastWhy }: Questions): Promise<Flaw | undefined> => {
  const said = (wave: string, answer: Answer<unknown>) =>
    answer.kind === 'ANSWERED'
      ? undefined
      : flaw(
          `${wave} is not answered by the contract (${lastWhy()}).`,
          'Compare with schema/agency-contract.graphql; docs/agency-contract.md says what each answer must be.',
        );
  return firstFlaw([
    async () => said('agency', await client.refresh(asking().signal)),
    () => Promise.resolve(cardFlaw(client)),
    async () => said('find', await client.find([NOBODY], asking())),
    async () => said('relationships', await client.relationships([noRecord()], asking())),
    async () => said('entries', await client.entries(wantedOf(client, [noRecord()]), {}, asking())),
    async () => {
      const existence = wantedOf(client, [noRecord()]).map((one) => ({
        ...one,
        only: 'EXISTENCE' as const,
      }));
      return said('holds', await client.entries(existence, {}, asking()));
    },
  ]);
};

function cardFlaw(client: ContractSource): Flaw | undefined {
  const card = client.card();
  if (!card?.contract.startsWith('1.')) {
    return flaw('The card names another version of the contract.', 'Say 1.0 in the card.');
  }
  return holderOf(card.categories)
    ? undefined
    : flaw(
        'The card names no category, or categories of more than one kind of agency.',
        'Name only what your kind of agency holds; the list is in src/domain/agency.ts.',
      );
}

/** The kind of agency that holds all of these. */
const holderOf = (categories: readonly string[]): Holder | undefined =>
  categories.length === 0
    ? undefined
    : HOLDERS.find((holder) => {
        const own: readonly string[] = categoriesOf(holder);
        return categories.every((category) => own.includes(category));
      });

const wantedOf = (
  client: ContractSource,
  holdings: readonly HoldingId[],
): Parameters<ContractSource['entries']>[0] => [
  { holdings, categories: (client.card()?.categories ?? []).filter(isEntryCategory) },
];

/** Whether somebody who is not there is not found, and, where one is named, somebody who is there is. */
export const sampleFlaw = (
  { client }: Questions,
  known: PersonTraits | undefined,
): Promise<Flaw | undefined> =>
  firstFlaw([
    () => strangerFlaw(client),
    () => noRecordFlaw(client),
    ...(known ? [() => knownFlaw(client, { ref: asId('known'), traits: known })] : []),
  ]);

async function strangerFlaw(client: ContractSource): Promise<Flaw | undefined> {
  const answer = await client.find([NOBODY], asking());
  const [found] = answer.kind === 'ANSWERED' ? answer.value : [];
  return found && found.candidates.length === 0 && !found.tooVague
    ? undefined
    : flaw(
        'Somebody who does not exist was found, or was called too vague to look for.',
        'List only records whose parts speak for them; a full name with a birth date is not vague.',
      );
}

const isEmpty = (answer: Answer<readonly unknown[]>) =>
  answer.kind === 'ANSWERED' && answer.value.length === 0;

async function noRecordFlaw(client: ContractSource): Promise<Flaw | undefined> {
  const holdings = [noRecord()];
  const relations = await client.relationships(holdings, asking());
  const entries = await client.entries(wantedOf(client, holdings), {}, asking());
  return isEmpty(relations) && isEmpty(entries)
    ? undefined
    : flaw(
        'A record that does not exist was answered for.',
        'Leave out a reference that is not yours, without an error.',
      );
}

async function knownFlaw(client: ContractSource, known: PersonQuery): Promise<Flaw | undefined> {
  const answer = await client.find([known], asking());
  const [found] = answer.kind === 'ANSWERED' ? answer.value : [];
  const holdings = (found?.candidates ?? [])
    .filter(({ match }) => match.grade === 'PROBABLE')
    .map(({ holding }) => holding);
  if (holdings.length === 0) {
    return flaw(
      'The person in the sample file was not found as probable.',
      'Give name, birth date and postcode as your records have them, of a synthetic person.',
    );
  }
  const relations = await client.relationships(holdings, asking());
  const entries = await client.entries(wantedOf(client, holdings), {}, asking());
  return relations.kind === 'ANSWERED' && entries.kind === 'ANSWERED'
    ? undefined
    : flaw(
        'The record of the person in the sample file was not answered by the contract.',
        'Compare each of its fields with docs/agency-contract.md; one bad field spoils the answer.',
      );
}
