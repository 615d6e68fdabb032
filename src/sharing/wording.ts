import type { Match, PersonTraits } from '../domain/person.ts';
import type { SamePerson } from './family.ts';

/** An account by which somebody is recognised, with what it says for that as one text. */
export type Worded = { readonly wording: string; readonly traits: PersonTraits };

export const worded = (traits: PersonTraits): Worded => ({ wording: wordingOf(traits), traits });

/** Agencies repeat one another; two accounts in the words of two others compare as those did. */
export function rememberedByWording(same: SamePerson): (left: Worded, right: Worded) => Match {
  const remembered = new Map<string, Match>();
  return (left, right) => {
    const pair = `${left.wording}${right.wording}`;
    const match = remembered.get(pair) ?? same(left.traits, right.traits);
    remembered.set(pair, match);
    return match;
  };
}

/**
 * What an account says for recognising its person, as one text. With a name and a full date of birth
 * that is these two: within one family they say who is meant, wherever a source thinks that they live.
 */
function wordingOf({ names, dateOfBirth, sex, addresses }: PersonTraits): string {
  const [first] = names;
  return first && dateOfBirth?.length === FULL_DATE
    ? `${first.given}/${first.family}/${dateOfBirth}/${sex ?? ''}`
    : JSON.stringify([names, dateOfBirth, sex, addresses]);
}

const FULL_DATE = 'YYYY-MM-DD'.length;
