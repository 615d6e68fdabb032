import { z } from 'zod';
import { linesOf, type Field, type Option, type Typed } from '../kit/fields.ts';
import { practitionersIn } from './known-person-fields.ts';

/** Whom whoever fills the form in may name by name. */
export const COLLEAGUES = /* GraphQL */ `
  me {
    roles
  }
  colleagues {
    id
    name
    teams
  }
`;
export const colleaguesAnswer = z.object({
  me: z.object({ roles: z.array(z.string()) }),
  colleagues: z.array(z.object({ id: z.string(), name: z.string(), teams: z.array(z.string()) })),
});
type Colleagues = z.infer<typeof colleaguesAnswer>['colleagues'];

/** The colleagues by their names and teams. */
export const colleagueOptions = (colleagues: Colleagues): readonly Option[] =>
  colleagues.map(({ id, name, teams }) => ({
    value: id,
    says: teams.length === 0 ? name : `${name} (${teams.join(', ')})`,
  }));

const OTHERS = 'otherAccess';

/** Who may see somebody: colleagues by name, and whoever has not signed in lately by their ids. */
export const accessFields = (label: string, colleagues: Colleagues): readonly Field[] => [
  ...(colleagues.length === 0
    ? []
    : [
        {
          kind: 'ANY_OF',
          name: 'access',
          label,
          hint: 'Whoever works referrals and signed in at the console within 90 days.',
          options: colleagueOptions(colleagues),
          optional: true,
        } as const,
      ]),
  {
    kind: 'TEXT',
    name: OTHERS,
    label: colleagues.length === 0 ? label : `${label}: somebody who is not in the list`,
    hint: 'Practitioners, by their ids, one a line.',
    optional: true,
    rows: 3,
  },
];

/** Everybody who was chosen or typed, each once. */
export const accessIn = (typed: Typed): readonly string[] => [
  ...new Set([...linesOf(typed, 'access'), ...practitionersIn(typed, OTHERS)]),
];
