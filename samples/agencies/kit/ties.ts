import type { PartialDate } from '../../../src/domain/day.ts';
import type { HoldingId } from '../../../src/domain/ids.ts';
import type { PersonTraits } from '../../../src/domain/person.ts';
import { INVERSE, type RelationshipKind } from '../../../src/domain/relationship.ts';
import type { HoldingRelations, NamedRelative } from '../../../src/sharing/ports.ts';
import { known } from './known.ts';

/** A relationship as a record tells it: the relative, with a record or without, is the kind of this person. */
export type Tie = {
  readonly holding: HoldingId;
  readonly kind: RelationshipKind;
  readonly relative: HoldingId | PersonTraits;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
};

/** Everybody whom each record names, told from both sides where both have a record. */
export function relativesByHolding(
  ties: readonly Tie[],
  people: ReadonlyMap<HoldingId, PersonTraits>,
): ReadonlyMap<HoldingId, readonly NamedRelative[]> {
  const named = new Map<HoldingId, NamedRelative[]>();
  const add = (holding: HoldingId, relative: NamedRelative): void => {
    const list = named.get(holding);
    if (list === undefined) named.set(holding, [relative]);
    else list.push(relative);
  };
  for (const { holding, relative, kind, from, to } of ties) {
    const time = { ...known('from', from), ...known('to', to) };
    if (typeof relative !== 'string') {
      add(holding, { traits: relative, kind, ...time });
      continue;
    }
    const [whose, who] = [people.get(holding), people.get(relative)];
    if (whose === undefined || who === undefined) continue;
    add(holding, { holding: relative, traits: who, kind, ...time });
    const inverse = INVERSE[kind];
    if (inverse !== undefined) add(relative, { holding, traits: whose, kind: inverse, ...time });
  }
  return named;
}

/** What these records tell of relationships; nothing for a record that there is not. */
export const relationsOf = (
  holdings: readonly HoldingId[],
  people: ReadonlyMap<HoldingId, PersonTraits>,
  relatives: ReadonlyMap<HoldingId, readonly NamedRelative[]>,
): readonly HoldingRelations[] =>
  holdings.flatMap((holding) => {
    const person = people.get(holding);
    if (person === undefined) return [];
    return [{ holding, person, relatives: relatives.get(holding) ?? [] }];
  });
