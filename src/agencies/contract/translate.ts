import { instant } from '../../domain/day.ts';
import { asId, type HoldingId } from '../../domain/ids.ts';
import type {
  Address,
  Identifier,
  MatchPart,
  PersonName,
  PersonTraits,
} from '../../domain/person.ts';
import type {
  AgencyCard,
  Candidate,
  Found,
  HoldingRelations,
  NamedRelative,
  PersonQuery,
} from '../../sharing/ports.ts';
import type { WireCard, WireFound, WirePerson, WireRelations } from './wire.ts';

/*
 * From the wire to the domain, member by member, so that what the contract does not name is dropped. Each
 * translation gives undefined where the answer, though well formed, is not an answer to what was asked: other
 * people's records, other categories, sums that do not add up.
 */

export const cardFrom = ({ coversFrom, coversTo, skipped, ...card }: WireCard): AgencyCard => ({
  contract: card.contract,
  asOf: instant(Date.parse(card.asOf)),
  window: { ...(coversFrom ? { from: coversFrom } : {}), ...(coversTo ? { to: coversTo } : {}) },
  area: card.area,
  freshness: card.freshness,
  categories: card.categories,
  ...(skipped ? { skipped } : {}),
});

/** The answers stand in the order of the people, each with at most `limit` candidates. */
export function foundFrom(
  answers: readonly WireFound[],
  people: readonly PersonQuery[],
  limit: number,
): readonly Found[] | undefined {
  const asAsked =
    answers.length === people.length &&
    answers.every((answer, at) => answer.ref === people[at]?.ref && isSound(answer, limit));
  if (!asAsked) return undefined;
  return answers.map(({ ref, tooVague, candidates }) => ({
    ref: asId(ref),
    tooVague,
    candidates: candidates.map(candidateFrom),
  }));
}

function isSound({ tooVague, candidates }: WireFound, limit: number): boolean {
  const most = tooVague ? 0 : limit;
  return (
    candidates.length <= most &&
    candidates.every(isSummed) &&
    areDistinct(candidates.map(({ holding }) => holding))
  );
}

/** The parts of a match sum exactly to its total. */
const isSummed = ({ parts, milliBits }: WireFound['candidates'][number]) =>
  parts.reduce((sum, part) => sum + part.milliBits, 0) === milliBits;

const candidateFrom = ({
  holding,
  version,
  ...candidate
}: WireFound['candidates'][number]): Candidate => ({
  holding,
  version,
  match: {
    grade: candidate.grade,
    milliBits: candidate.milliBits,
    parts: candidate.parts.map(partFrom),
    conflicts: candidate.conflicts,
    rivals: candidate.rivals,
    modelVersion: candidate.modelVersion,
  },
});

const partFrom = ({ field, level, milliBits, says }: MatchPart): MatchPart => ({
  field,
  level,
  milliBits,
  says,
});

/** Only records that were asked for, each once. One that the agency no longer has is left out. */
export function relationsFrom(
  answers: readonly WireRelations[],
  holdings: readonly HoldingId[],
): readonly HoldingRelations[] | undefined {
  const asked = new Set(holdings);
  const answered = answers.map(({ holding }) => holding);
  if (!answered.every((holding) => asked.has(holding)) || !areDistinct(answered)) return undefined;
  return answers.map(({ holding, person, relatives }) => ({
    holding,
    person: traitsFrom(person),
    relatives: relatives.map(relativeFrom),
  }));
}

const relativeFrom = ({
  holding,
  person,
  kind,
  from,
  to,
}: WireRelations['relatives'][number]): NamedRelative => ({
  ...(holding ? { holding } : {}),
  traits: traitsFrom(person),
  kind,
  ...(from ? { from } : {}),
  ...(to ? { to } : {}),
});

const traitsFrom = (person: WirePerson): PersonTraits => ({
  names: person.names.map(nameFrom),
  ...(person.dateOfBirth ? { dateOfBirth: person.dateOfBirth } : {}),
  ...(person.dateOfDeath ? { dateOfDeath: person.dateOfDeath } : {}),
  ...(person.expectedDelivery ? { expectedDelivery: person.expectedDelivery } : {}),
  ...(person.sex ? { sex: person.sex } : {}),
  addresses: person.addresses.map(addressFrom),
  identifiers: person.identifiers.map(identifierFrom),
});

const nameFrom = ({ given, family, use }: PersonName): PersonName => ({ given, family, use });

const identifierFrom = ({ system, value }: Identifier): Identifier => ({ system, value });

const addressFrom = ({
  line,
  postcode,
  uprn,
  from,
  until,
}: WirePerson['addresses'][number]): Address => ({
  line,
  postcode,
  ...(uprn ? { uprn } : {}),
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

/** Whether no key stands twice. */
const areDistinct = (keys: readonly string[]) => new Set(keys).size === keys.length;
