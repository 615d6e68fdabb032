import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { text, type List } from '../kit/list-page.ts';
import { codeInWords, plainCode } from '../plain-code.ts';
import { PART_WORDS, ROLE_WORDS } from '../words.ts';

export const SIGHT_FIELDS = /* GraphQL */ `
  fragment ShownSight on Sight {
    rule
    says
    roles
    purposes
    about
    shows
    when
  }
`;
export const sight = z.object({
  rule: z.string(),
  says: z.string(),
  roles: z.array(z.enum(ROLES)),
  purposes: z.array(z.string()),
  about: z.array(z.string()),
  shows: z.array(z.string()),
  when: z.array(z.string()),
});

/** What rules let people see, a row for each rule. */
export const sightsList = (
  caption: string,
  empty: string,
  sights: readonly z.infer<typeof sight>[],
): List => ({
  caption,
  columns: ['Rule', 'In words', 'Who', 'What for', 'About whom', 'Which fields', 'When'],
  rows: sights.map((one) => [
    text(one.rule),
    text(one.says),
    text(...one.roles.map((role) => ROLE_WORDS[role])),
    text(...one.purposes.map(plainCode)),
    text(...one.about.map((part) => codeInWords(PART_WORDS, part))),
    text(one.shows.length > 0 ? one.shows.join(', ') : 'Only that there is something'),
    text(...(one.when.length > 0 ? one.when : ['Always'])),
  ]),
  empty,
});
