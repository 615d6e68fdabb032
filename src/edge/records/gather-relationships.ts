import type { PersonTraits } from '../../domain/person.ts';
import { INVERSE, RELATIONSHIP_KINDS } from '../../domain/relationship.ts';
import { sealing, withinTraits } from '../limits/limits.ts';
import type { ReadDate } from '../mapping/dates.ts';
import type { RelationshipPart } from '../mapping/mapping.ts';
import { readTraits } from '../mapping/read-traits.ts';
import {
  date,
  known,
  needed,
  placeOf,
  type ReadField,
  type Tell,
  text,
  word,
} from '../mapping/telling.ts';
import type { AfterPeople } from './gather-people.ts';
import type { Gathered, Tie } from './gathered.ts';

type Told = {
  readonly of: string;
  readonly person: string | undefined;
  readonly who: PersonTraits | undefined;
  readonly time: Omit<Tie, 'relative'>;
  /** How faults call the two references. */
  readonly places: { readonly of: string; readonly person: string };
};

/** Whom each record names, told from both records where both have one. Sealed pairs leave no trace. */
export async function gatherRelationships(gathered: Gathered, by: AfterPeople): Promise<void> {
  const { mapping, readDate, pass, limits } = by;
  if (limits.neverShare.includes('relationships')) return;
  const isSealed = sealing(limits);
  const within = withinTraits(limits);
  for (const [nth, part] of mapping.relationships.entries()) {
    const read = readRelationship(part, readDate);
    // oxlint-disable-next-line no-await-in-loop -- one table after another
    await pass('relationships', nth, (row, tell) => {
      const told = read(row, tell);
      if (!told || (told.person !== undefined && isSealed(told.of, told.person))) return false;
      const kept = told.who ? { ...told, who: within(told.who) } : told;
      return keep(gathered, kept, by.isWhole ? tell : () => undefined);
    });
  }
}

function keep(gathered: Gathered, { of, person, who, time, places }: Told, tell: Tell): boolean {
  const whose = gathered.rowOf(of);
  const other = person === undefined ? undefined : gathered.rowOf(person);
  if (whose === undefined || (other === undefined && !who)) {
    tell('DANGLING', 'ROW_SKIPPED', whose === undefined ? places.of : places.person);
    return false;
  }
  if (other !== undefined) tieBoth(gathered, [whose, other], time);
  else if (who) gathered.ties.put(whose, { ...time, relative: who });
  return true;
}

function tieBoth(
  { ties }: Gathered,
  [whose, other]: readonly [number, number],
  tie: Omit<Tie, 'relative'>,
): void {
  ties.put(whose, { ...tie, relative: other });
  const inverse = INVERSE[tie.kind];
  if (inverse !== undefined) ties.put(other, { ...tie, kind: inverse, relative: whose });
}

function readRelationship(part: RelationshipPart, readDate: ReadDate): ReadField<Told> {
  const of = needed(part.of, 'of');
  const kind = word(part.is, RELATIONSHIP_KINDS, { field: 'is', effect: 'ROW_SKIPPED' });
  const person = text(part.person);
  const who: ReadField<PersonTraits> = part.who ? readTraits(part.who, readDate) : () => undefined;
  const places = {
    of: placeOf(part.of, 'of'),
    person: part.person === undefined ? 'person' : placeOf(part.person, 'person'),
  };
  const from = date(part.from, 'from', readDate);
  const until = date(part.until, 'until', readDate);
  return (row, tell) => {
    const [whose, what, other] = [of(row, tell), kind(row, tell), person(row, tell)];
    if (whose === undefined || what === undefined) return undefined;
    const described = who(row, other === undefined ? tell : () => undefined);
    if (other === undefined && !described) {
      if (!part.who) tell('EMPTY', 'ROW_SKIPPED', 'person');
      return undefined;
    }
    const time = { ...known('from', from(row, tell)), ...known('to', until(row, tell)) };
    return { of: whose, person: other, who: described, time: { kind: what, ...time }, places };
  };
}
