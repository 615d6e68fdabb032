import type { Agency, EntryCategory } from '../domain/agency.ts';
import { asId, type PersonRef, type PractitionerId, type ReferralId } from '../domain/ids.ts';
import type { PersonTraits } from '../domain/person.ts';
import { ROLES, type Practitioner } from '../domain/practitioner.ts';
import type { Purpose, Referral } from '../domain/referral.ts';
import { describing } from './describing.ts';
import { readFacts, type FactBooks, type Known } from './facts.ts';
import type { Place } from './ports.ts';
import { askableCategories, mayAsk, rulingsFor, type Rules } from './rulings.ts';

/** On whose behalf, of whom and for what an agency was asked. */
export type Standing = {
  readonly agency: Agency;
  readonly referral: ReferralId;
  readonly purpose: Purpose;
  readonly askedBy: PractitionerId;
  /** Their roles then, with a space between. */
  readonly role: string;
  readonly people: readonly StandingPerson[];
};
export type StandingPerson = {
  readonly ref: PersonRef;
  readonly traits: PersonTraits;
  readonly place: Place;
};
/** What may be known of somebody; whoever may not be asked about has none. */
export type StillAsked = ReadonlyMap<
  PersonRef,
  { readonly content: readonly EntryCategory[]; readonly existence: readonly EntryCategory[] }
>;

/**
 * Rules anew, by the books of now, about whom and for what an agency that was asked earlier may still be asked: what
 * the family, an agreement or the referral itself has since closed is closed. It has to be open for the purpose that
 * the agency was told and for the referral's of now, so that neither lends the other anything. Whether whoever asked
 * still works the referral is no matter: the question is the hub's. Rejects with HUB_UNAVAILABLE.
 */
export const stillAsked =
  (hub: FactBooks & Rules) =>
  async (standing: Standing): Promise<StillAsked> => {
    const { askedBy: id, role, referral: named, purpose } = standing;
    const worn = new Set(role.split(' '));
    const roles = ROLES.filter((one) => worn.has(one));
    const viewer = { id, name: '', agency: asId<Agency['code']>('hub'), roles, teams: [] };
    const known = await readFacts(hub, viewer, named);
    const { referral } = known.facts;
    if (!referral) return new Map();
    const purposes = new Set([purpose, referral.purpose]);
    return [...purposes]
      .map((one) => ruledFor(hub, { ...known, viewer, purpose: one, referral }, standing))
      .reduce(inBoth);
  };

type Ruled = Known & {
  readonly viewer: Practitioner;
  readonly purpose: Purpose;
  readonly referral: Referral;
};

function ruledFor(rules: Rules, ruled: Ruled, { agency, people }: Standing): StillAsked {
  const { viewer, protecting, purpose } = ruled;
  const inHand = { assignedTo: [viewer.id], conflictsDeclared: [] };
  const referral = { ...ruled.referral, ...inHand, purpose };
  const facts = { ...ruled.facts, referral };
  const rulings = rulingsFor(rules, viewer, facts);
  const describes = describing(protecting, referral, facts.today);
  return new Map(
    people.flatMap(({ ref, traits, place: { part, age } }) => {
      const about = { ...describes.about({ ref, part, traits: [traits] }), age };
      return mayAsk(rulings, agency, about)
        ? [[ref, askableCategories(rulings, agency, about, undefined)] as const]
        : [];
    }),
  );
}

/** What both let be known; content that one of them keeps is still known to be there where both let that be known. */
const inBoth = (left: StillAsked, right: StillAsked): StillAsked =>
  new Map(
    [...left].flatMap(([ref, one]) => {
      const other = right.get(ref);
      if (!other) return [];
      const content = one.content.filter((category) => other.content.includes(category));
      const open = new Set([...other.content, ...other.existence]);
      const existence = [...one.content, ...one.existence].filter(
        (category) => open.has(category) && !content.includes(category),
      );
      return [[ref, { content, existence }] as const];
    }),
  );
