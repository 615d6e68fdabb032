import type { Agency } from '../domain/agency.ts';
import type { Standing, StillAsked } from '../sharing/still-asked.ts';
import type { AskedPerson, HumanRequest } from './human-request.ts';

/**
 * A request with only those people and categories of which the rules of now let the agency be asked; about nobody
 * where there is none left. What is kept stays as it was: what is opened again is asked again.
 */
export async function asStillAsked(
  request: HumanRequest,
  agency: Agency,
  stillAsked: (standing: Standing) => Promise<StillAsked>,
): Promise<HumanRequest> {
  const { referral, purpose, askedBy, role, about } = request;
  const people = about.flatMap(({ ref, traits, place }) =>
    traits && place ? [{ ref, traits, place }] : [],
  );
  const allowed = await stillAsked({ agency, referral, purpose, askedBy, role, people });
  return { ...request, about: about.flatMap((asked) => cutDown(asked, allowed.get(asked.ref))) };
}

/** Of what was asked, what may be: where no more than existence may be known any more, that is asked. */
function cutDown(
  asked: AskedPerson,
  allowed: ReturnType<StillAsked['get']>,
): readonly AskedPerson[] {
  if (!allowed) return [];
  const categories = asked.categories.filter((one) => allowed.content.includes(one));
  const open = new Set([...allowed.content, ...allowed.existence]);
  const existenceOf = [...asked.categories, ...asked.existenceOf].filter(
    (one) => open.has(one) && !categories.includes(one),
  );
  const wasSomething = asked.categories.length + asked.existenceOf.length > 0;
  if (wasSomething && categories.length + existenceOf.length === 0) return [];
  return [{ ...asked, categories, existenceOf }];
}
