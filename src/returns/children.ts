import type { PersonTraits } from '../domain/person.ts';
import type { Referral, ReferralPerson } from '../domain/referral.ts';
import { readIdentifier } from '../matching/identifiers/identifier.ts';
import type { CensusChild, CensusEpisode } from './census-child.ts';

/** A referral that counts, with what the census takes of it. */
export type CountedReferral = {
  readonly referral: Referral;
  readonly episode: Omit<CensusEpisode, 'person'>;
};

/** One child as one referral tells of them. */
type Told = { readonly traits: PersonTraits; readonly episode: CensusEpisode };

/**
 * The children whom referrals are about, each with all of theirs. Two referrals are taken to be of one child only
 * where they carry the same sound number and no different day of birth; a name is not enough.
 */
export function childrenOf(counted: readonly CountedReferral[]): readonly CensusChild[] {
  const groups: Told[][] = [];
  const byNumber = new Map<string, Told[]>();
  for (const told of counted.flatMap(toldBy)) {
    const numbers = numbersOf(told.traits);
    const known = numbers
      .map((number) => byNumber.get(number))
      .find((found) => found !== undefined && fits(found, told));
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(told);
    for (const number of numbers) if (!byNumber.has(number)) byNumber.set(number, group);
  }
  return groups.map(childOf);
}

const toldBy = ({ referral: { people }, episode }: CountedReferral): readonly Told[] =>
  people.filter(isSubject).map(({ ref, traits }) => ({
    traits,
    episode: { ...episode, person: ref },
  }));

export const isSubject = ({ part }: ReferralPerson): boolean => part === 'SUBJECT';

const SAME_BY = ['LA_CHILD_ID', 'UPN', 'NHS_NUMBER'] as const;

const numbersOf = ({ identifiers }: PersonTraits): readonly string[] =>
  identifiers.flatMap(({ system, value }) => {
    if (!SAME_BY.some((one) => one === system)) return [];
    const read = readIdentifier(system, value);
    return read?.sound ? [`${system}/${read.value}`] : [];
  });

/** Not where one referral names both, nor where their days of birth differ. */
const fits = (group: readonly Told[], { traits, episode }: Told): boolean =>
  group.every(
    (one) =>
      one.episode.referral !== episode.referral &&
      (wholeDay(one.traits.dateOfBirth) ?? '') === (wholeDay(traits.dateOfBirth) ?? ''),
  );

function childOf(told: readonly Told[]): CensusChild {
  const newest = told.toSorted((one, other) =>
    one.episode.referredOn < other.episode.referredOn ? 1 : -1,
  );
  const all = newest.map(({ traits }) => traits);
  const episodes = newest.map(({ episode }) => episode).toReversed();
  const upn = valueOf(all, 'UPN');
  const stopped = episodes.every(({ noFurtherAction }) => noFurtherAction);
  return {
    ...optional('laChildId', valueOf(all, 'LA_CHILD_ID')),
    ...optional('upn', upn),
    ...optional('formerUpn', valueOf(all, 'FORMER_UPN')),
    // UN7 says just that: a referral with no further action.
    ...(upn === undefined && stopped ? { upnUnknown: 'UN7' } : {}),
    ...birthOf(all),
    sex: sexOf(all),
    episodes,
  };
}

const optional = <Name extends string>(
  name: Name,
  value: string | undefined,
): { readonly [Key in Name]?: string } => {
  const held: { [Key in Name]?: string } = {};
  if (value !== undefined) held[name] = value;
  return held;
};

const valueOf = (
  all: readonly PersonTraits[],
  wanted: 'LA_CHILD_ID' | 'UPN' | 'FORMER_UPN',
): string | undefined =>
  all.flatMap(({ identifiers }) => identifiers).find(({ system }) => system === wanted)?.value;

/** A day that is not known in full is left out, and never filled up. */
function birthOf(all: readonly PersonTraits[]): Pick<CensusChild, 'bornOn' | 'expectedOn'> {
  const born = all.find(({ dateOfBirth }) => dateOfBirth !== undefined)?.dateOfBirth;
  if (born !== undefined) return optional('bornOn', wholeDay(born));
  return optional(
    'expectedOn',
    wholeDay(all.find((one) => one.expectedDelivery)?.expectedDelivery),
  );
}

const WHOLE_DAY = 'YYYY-MM-DD'.length;
const wholeDay = (date: string | undefined): string | undefined =>
  date?.length === WHOLE_DAY ? date : undefined;

/** U says that it is not known; of a child who is not born yet the census wants no other (rule 8750). */
function sexOf(all: readonly PersonTraits[]): 'F' | 'M' | 'U' {
  if (all.every(({ dateOfBirth }) => dateOfBirth === undefined) && all.some(isUnborn)) return 'U';
  const told = all.find(({ sex }) => sex !== undefined)?.sex;
  if (told === undefined || told === 'INDETERMINATE') return 'U';
  return told === 'FEMALE' ? 'F' : 'M';
}

const isUnborn = ({ expectedDelivery }: PersonTraits): boolean => expectedDelivery !== undefined;
