import { isOpen, type Referral } from '../../domain/referral.ts';
import { AlreadyKept, StaleVersion } from '../../domain/store-errors.ts';
import type { ReferralBook } from '../../sharing/ports.ts';
import { newestFirst } from '../in-order.ts';
import { referralShape } from '../shapes/referral.ts';
import type { Engine } from './engine.ts';
import { keyOf } from './key.ts';
import { frozen, recent } from './memory.ts';
import { ifAbsent, ifVersion } from './on-disk.ts';
import type { Tables } from './tables.ts';

const WHAT = 'a referral with this id';

/** Enough for the work lists of a large hub; a referral of a large family is about 10 kB. */
const REMEMBERED = 1_000;

export function embeddedReferrals(engine: Engine): ReferralBook {
  const at = reading();
  return {
    async get(id) {
      return at(engine.now(), keyOf(id));
    },

    async workedBy({ id, teams }) {
      const tables = engine.now();
      const keys = new Set(
        [person(id), ...teams.map(team)].flatMap((who) => workedUnder(tables, who)),
      );
      return newestFirst([...keys].flatMap((key) => at(tables, key) ?? []));
    },

    async add(referral) {
      const tables = engine.now();
      const key = keyOf(referral.id);
      const kept = referralShape.keepable(referral);
      const added = await ifAbsent(tables.referrals, key, () => [
        tables.referrals.put(key, kept, kept.version),
        ...workers(kept).map((who) => tables.worked.put([who, key], true)),
      ]);
      if (!added) throw new AlreadyKept(WHAT);
    },

    async replace(referral) {
      const tables = engine.now();
      const key = keyOf(referral.id);
      const kept = referralShape.keepable(referral);
      const before = at(tables, key);
      if (before?.version !== kept.version - 1) throw new StaleVersion(WHAT);
      const replaced = await ifVersion(tables.referrals, [key, before.version], () => [
        tables.referrals.put(key, kept, kept.version),
        ...workers(before).map((who) => tables.worked.remove([who, key])),
        ...workers(kept).map((who) => tables.worked.put([who, key], true)),
      ]);
      if (!replaced) throw new StaleVersion(WHAT);
    },
  };
}

/** Reads referrals, and those that it has read before only if their version has changed, which each change does. */
function reading(): (tables: Tables, key: string) => Referral | undefined {
  const remembered = recent<Referral>(REMEMBERED);
  return ({ referrals }, key) => {
    const last = remembered.get(key);
    if (last !== undefined && referrals.doesExist(key, last.version)) return last;
    const kept = referrals.get(key);
    if (kept === undefined) return undefined;
    return remembered.set(key, frozen(referralShape.read(kept)));
  };
}

/** Under whom a referral is found: whoever works it, while it is open; nobody afterwards. */
function workers(referral: Referral): readonly string[] {
  if (!isOpen(referral)) return [];
  const people = referral.assignedTo.map(person);
  return referral.team === undefined ? people : [...people, team(referral.team)];
}

const person = (id: string): string => keyOf(`PERSON ${id}`);
const team = (id: string): string => keyOf(`TEAM ${id}`);

const workedUnder = ({ worked }: Tables, who: string): readonly string[] =>
  [...worked.getKeys({ start: [who], end: [who, AFTER_ANY_KEY] })].flatMap(
    ([, referral]) => referral ?? [],
  );
/** Sorts after every key that keyOf makes. */
const AFTER_ANY_KEY = '~';
