import { z } from 'zod';
import { ROLES } from '../../../domain/practitioner.ts';
import { text, type List } from '../kit/list-page.ts';
import { codeInWords, plainCode } from '../plain-code.ts';
import { fieldsInWords } from '../shown-words.ts';
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
  columns: ['Rule', 'Who', 'What for', 'About whom', 'Which fields', 'When'],
  rows: sights.map((one) => [
    text(one.says, one.rule),
    text(...one.roles.map((role) => ROLE_WORDS[role])),
    text(...one.purposes.map(plainCode)),
    text(...one.about.map((part) => codeInWords(PART_WORDS, part))),
    text(fieldsInWords(one.shows) || 'Only that there is something'),
    text(...(one.when.length > 0 ? one.when : ['Always'])),
  ]),
  empty,
});
