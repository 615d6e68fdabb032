import { COGNATES } from './cognates.ts';
import { SHORT_FORMS } from './short-forms.ts';

const byName = (groups: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const known = new Map<string, number[]>();
  for (const [group, names] of groups.entries())
    for (const name of names.split(' ')) known.set(name, [...(known.get(name) ?? []), group]);
  return known;
};
const groupsByName = byName(SHORT_FORMS);
const cognatesByName = byName(COGNATES);

const NONE: readonly number[] = [];

/** The groups of forms that a folded first name belongs to. */
export const variantGroups = (name: string): readonly number[] => groupsByName.get(name) ?? NONE;

/** Whether two folded first names are the same name in different languages. */
export function areCognates(name: string, other: string): boolean {
  const groups = cognatesByName.get(name) ?? NONE;
  return groups.some((group) => cognatesByName.get(other)?.includes(group));
}
