import { COGNATES, SIBLING_FORMS } from './cognates.ts';
import { SHORT_FORMS } from './short-forms.ts';

const byName = (groups: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const known = new Map<string, number[]>();
  for (const [group, names] of groups.entries())
    for (const name of names.split(' ')) known.set(name, [...(known.get(name) ?? []), group]);
  return known;
};
const groupsByName = byName(SHORT_FORMS);
const cognatesByName = byName(COGNATES);

const siblingFormsByName = byName(SIBLING_FORMS);

const NONE: readonly number[] = [];

/** The groups of forms that a folded first name belongs to. */
export const variantGroups = (name: string): readonly number[] => groupsByName.get(name) ?? NONE;

/** Whether two folded first names are forms of one name that siblings are given side by side. */
export const areSiblingForms = (name: string, other: string): boolean =>
  shareGroup(siblingFormsByName, name, other);

/** Whether two folded first names are the same name in different languages. */
export const areCognates = (name: string, other: string): boolean =>
  shareGroup(cognatesByName, name, other);

function shareGroup(
  groupsOf: ReadonlyMap<string, readonly number[]>,
  name: string,
  other: string,
): boolean {
  const groups = groupsOf.get(name) ?? NONE;
  return groups.some((group) => groupsOf.get(other)?.includes(group));
}
