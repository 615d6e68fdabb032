import type { HeldEntry, Professional } from '../../../src/domain/entry.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { PersonName, PersonTraits } from '../../../src/domain/person.ts';
import { maybe, slashedDate } from '../kit/dates.ts';
import { handlingOf } from '../kit/handling.ts';
import { known } from '../kit/known.ts';
import { backwards } from '../kit/lookup.ts';
import type { Tie } from '../kit/ties.ts';
import type { Client, Involvement, Kinship } from './documents.ts';
import { HOW_NAMED, KIN, STRANDS } from './strands.ts';

const categoryOf = backwards(STRANDS, 'A strand');
const kindOf = backwards(KIN, 'A kinship');
const useOf = backwards(HOW_NAMED, 'A kind of name');

const SEXES = { F: 'FEMALE', M: 'MALE', X: 'INDETERMINATE' } as const;
const STANDINGS = {
  'recorded fact': 'FACT',
  'professional view': 'OPINION',
  alleged: 'ALLEGATION',
} as const;

/** A client, or a person in a genogram, in the hub's words. */
export function traitsOf(person: Omit<Client, 'ref'>): PersonTraits {
  const legal: PersonName = { given: person.fn, family: person.sn, use: 'LEGAL' };
  return {
    names: [
      ...(person.fn === '' && person.sn === '' ? [] : [legal]),
      ...person.known.map(({ fn, sn, how }) => ({ given: fn, family: sn, use: useOf(how) })),
    ],
    ...known('dateOfBirth', maybe(slashedDate, person.dob)),
    ...known('expectedDelivery', maybe(slashedDate, person.edd)),
    ...known('dateOfDeath', maybe(slashedDate, person.died)),
    ...known('sex', person.gender === undefined ? undefined : SEXES[person.gender]),
    addresses: person.abodes.map(({ adr, pc, uprn, since, left }) => ({
      line: adr,
      postcode: pc,
      ...known('uprn', uprn),
      ...known('from', maybe(slashedDate, since)),
      ...known('until', maybe(slashedDate, left)),
    })),
    identifiers: person.ids.map(({ scheme, no }) => ({ system: scheme, value: no })),
  };
}

export const tieOf = ({ of, is, who, since, ended }: Kinship): Tie => ({
  holding: asId<HoldingId>(of),
  kind: kindOf(is),
  relative: typeof who === 'string' ? asId<HoldingId>(who) : traitsOf(who),
  from: maybe(slashedDate, since),
  to: maybe(slashedDate, ended),
});

export const entryOf = (work: Involvement): HeldEntry => ({
  id: work.no,
  category: categoryOf(work.strand),
  ...known('occurredOn', maybe(slashedDate, work.began)),
  ...known('until', maybe(slashedDate, work.ended)),
  current: work.open,
  summary: work.headline,
  ...known('detail', work.narrative),
  standing: STANDINGS[work.basis],
  handling: handlingOf(work.limits),
  ...known('professional', maybe(professionalOf, work.worker)),
});

const professionalOf = (worker: NonNullable<Involvement['worker']>): Professional => ({
  name: worker.name,
  role: worker.post,
  service: worker.team,
  ...known('contact', worker.tel),
  ...known('from', maybe(slashedDate, worker.since)),
  ...known('lastContact', maybe(slashedDate, worker.lastSeen)),
});
