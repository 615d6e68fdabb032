import type { PartialDate } from '../domain/day.ts';
import type {
  AddressClaim,
  Claim,
  NameClaim,
  PicturedPerson,
  Source,
} from '../domain/family-picture.ts';
import type { Address, PersonTraits } from '../domain/person.ts';
import type { FamilyPart } from '../domain/sharing.ts';
import type { Person } from './family.ts';

/** Everything that sources say about one person, each value once, with everybody who says it. */
export function picturedPerson({ ref, part, accounts }: Person): PicturedPerson {
  const names = claims(accounts, (traits) => traits.names, nameKey).map(
    ({ value: { given, family, use }, heldBy }): NameClaim => ({
      value: [given, family].filter(Boolean).join(' '),
      use,
      heldBy,
    }),
  );
  return {
    id: ref,
    label: names[0]?.value ?? unnamed(part, accounts),
    part,
    names,
    datesOfBirth: dateClaims(accounts, ({ dateOfBirth }) => dateOfBirth),
    datesOfDeath: dateClaims(accounts, ({ dateOfDeath }) => dateOfDeath),
    expectedDelivery: dateClaims(accounts, ({ expectedDelivery }) => expectedDelivery),
    sexes: claims(accounts, ({ sex }) => (sex ? [sex] : []), String),
    addresses: claims(accounts, ({ addresses }) => addresses, stayKey).map(addressClaim),
  };
}

type Accounts = Person['accounts'];

const unnamed = (part: FamilyPart, accounts: Accounts): string =>
  accounts.some(({ traits }) => traits.expectedDelivery) ? 'Unborn child' : UNNAMED[part];

const UNNAMED: Readonly<Record<FamilyPart, string>> = {
  SUBJECT: 'Child of the referral',
  CHILD: 'Child, name not shown',
  PARENT_CARER: 'Parent or carer, name not shown',
  ADULT_IN_HOUSEHOLD: 'Adult, name not shown',
  POSES_RISK: 'Somebody who poses a risk, name not shown',
  OTHER_RELATIVE: 'Relative, name not shown',
};

/** Equal values, as their key tells, are one claim; the first wording stands. */
function claims<Value>(
  accounts: Accounts,
  valuesOf: (traits: PersonTraits) => readonly Value[],
  keyOf: (value: Value) => string,
): readonly Claim<Value>[] {
  const found = new Map<string, { value: Value; heldBy: Source[] }>();
  for (const { source, traits } of accounts)
    for (const value of valuesOf(traits)) {
      const key = keyOf(value);
      const known = found.get(key);
      if (!known) found.set(key, { value, heldBy: [source] });
      else if (!known.heldBy.includes(source)) known.heldBy.push(source);
    }
  return [...found.values()];
}

const dateClaims = (
  accounts: Accounts,
  dateOf: (traits: PersonTraits) => PartialDate | undefined,
): readonly Claim<PartialDate>[] =>
  claims(accounts, (traits) => [dateOf(traits)].filter((date) => date !== undefined), String);

function addressClaim({ value, heldBy }: Claim<Address>): AddressClaim {
  const { line, postcode, from, until } = value;
  return {
    value: line,
    postcode,
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    heldBy,
  };
}

/** Letters and digits alone, whatever their case and form. */
const plain = (text: string) =>
  ASCII.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]/g, '')
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
/** Text of which no letter has another form, so that it need not be looked for. */
const ASCII = /^[ -~]*$/;

const nameKey = ({ given, family, use }: PersonTraits['names'][number]) =>
  `${plain(given)}/${plain(family)}/${use}`;

/**
 * Two sources speak of one home where the postcode and every number in the line are the same; where
 * the line has no number, where the line is the same but for case, spaces and stops.
 */
export function homeKey({ line, postcode }: Pick<Address, 'line' | 'postcode'>): string {
  const numbers = line.toLowerCase().match(/\d+[a-z]?\b/g);
  return `${plain(postcode)}/${numbers ? numbers.join('/') : plain(line)}`;
}

const stayKey = (address: Address) =>
  `${homeKey(address)}/${address.from ?? ''}/${address.until ?? ''}`;
