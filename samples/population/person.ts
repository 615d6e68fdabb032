import type { PartialDate } from '../../src/domain/day.ts';
import type { Address, Identifier, PersonName } from '../../src/domain/person.ts';
import type { BinarySex, NamingCommunity } from './names/naming.ts';

/** Somebody in the sample population, as they truly are: what no agency knows in full. */
export type TruePerson = {
  /** Counts from 0 within the population. */
  readonly id: number;
  readonly household: number;
  readonly part: 'ADULT' | 'GRANDPARENT' | 'CHILD' | 'RESIDENT';
  readonly community: NamingCommunity;
  readonly sex: BinarySex;
  readonly born: PartialDate;
  /** The name in use first, then names that once were. */
  readonly names: readonly PersonName[];
  /** The present home first, then former ones. */
  readonly addresses: readonly Address[];
  readonly identifiers: readonly Identifier[];
  readonly mother?: number;
  readonly father?: number;
  /** The twin, where there is one. */
  readonly twin?: number;
};

/** People who live together. */
export type TrueHousehold = {
  readonly id: number;
  readonly kind:
    'SINGLE' | 'COUPLE' | 'FAMILY' | 'LONE_PARENT' | 'THREE_GENERATIONS' | 'SHARERS' | 'HOSTEL';
  readonly people: readonly TruePerson[];
};
