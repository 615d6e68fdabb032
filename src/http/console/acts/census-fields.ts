import { ASSESSMENT_FACTORS, type ClosureReason } from '../../../domain/census-codes.ts';
import { FACTOR_WORDS } from './factor-words.ts';
import { optionsOf } from '../front-door-words.ts';
import { dayOf, lineOf, linesOf, type FormItem, type Typed } from '../kit/fields.ts';

export const CLOSURE_WORDS: Readonly<Record<ClosureReason, string>> = {
  RC1: 'RC1 Adopted',
  RC2: 'RC2 Died',
  RC3: 'RC3 Child arrangements order',
  RC4: 'RC4 Special guardianship order',
  RC5: 'RC5 Transferred to another local authority',
  RC6: 'RC6 Transferred to adult social care',
  RC7: 'RC7 Services ceased for another reason',
  RC8: 'RC8 Closed after assessment, no further action',
  RC9: 'RC9 Closed after assessment, referred to early help',
};

/** What the statutory return asks of an outcome besides the primary need; all of it only where it is known. */
export const censusFields: readonly FormItem[] = [
  {
    kind: 'FOLD',
    name: 'factorsFound',
    label: 'Factors found',
    items: [
      {
        kind: 'ANY_OF',
        name: 'factors',
        label: 'Factors found at the end of the assessment',
        hint: 'All that were found, or “None of these” alone. The code of the children in need census stands behind each.',
        optional: true,
        options: ASSESSMENT_FACTORS.map((value) => ({
          value,
          says: `${FACTOR_WORDS[value]} (${value})`,
        })),
      },
    ],
  },
  {
    kind: 'DAY',
    name: 'assessmentStartedOn',
    label: 'Assessment began',
    hint: 'Only where one was begun by now.',
    optional: true,
  },
  {
    kind: 'DAY',
    name: 'assessmentAuthorisedOn',
    label: 'Assessment was authorised as complete',
    optional: true,
  },
  {
    kind: 'LIST',
    name: 'closure',
    label: 'Why the child’s case is closed',
    hint: 'Only where the case itself ends here, and not where it goes on in social care.',
    optional: true,
    options: optionsOf(CLOSURE_WORDS),
  },
  {
    kind: 'ANY_OF',
    name: 'conferenceNotRequired',
    label: 'After a section 47 enquiry',
    optional: true,
    options: [{ value: 'yes', says: 'No initial child protection conference is needed' }],
  },
];

/** What of it was typed; nothing where nothing was. */
export function censusIn(typed: Typed): { readonly census?: object } {
  const factors = linesOf(typed, 'factors');
  const closure = lineOf(typed, 'closure');
  const startedOn = dayOf(typed, 'assessmentStartedOn');
  const authorisedOn = dayOf(typed, 'assessmentAuthorisedOn');
  const census = {
    ...(factors.length > 0 && { factors }),
    ...(startedOn && { assessmentStartedOn: startedOn }),
    ...(authorisedOn && { assessmentAuthorisedOn: authorisedOn }),
    ...(closure && { closure }),
    ...(lineOf(typed, 'conferenceNotRequired') === 'yes' && { conferenceNotRequired: true }),
  };
  return Object.keys(census).length === 0 ? {} : { census };
}
