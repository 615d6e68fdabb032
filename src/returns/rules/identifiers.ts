import { readIdentifier } from '../../matching/identifiers/identifier.ts';
import { daysAfter, monthsAfter } from '../census-year.ts';
import { ofChild, type ReturnRule } from './rule.ts';

const DAYS_BEFORE = 30;
const MONTHS_AFTER = 9;
const OLDEST = 25;
const SCHOOL_AGE_YEARS = 4;
const SEXES: ReadonlySet<string> = new Set(['M', 'F', 'U']);

/** A child is of school age who is four by the August after the census year. */
const fourBy = (until: string): string => monthsAfter(until, -12 * SCHOOL_AGE_YEARS + 5);

/** Rules of the modules ChildIdentifiers and ChildCharacteristics. */
export const IDENTIFIER_RULES: readonly ReturnRule[] = [
  ofChild(
    { id: '1510', says: 'The check letter of the unique pupil number does not fit.' },
    ({ upn }) => upn !== undefined && !readIdentifier('UPN', upn)?.sound,
  ),
  ofChild({ id: '4180', says: 'Sex is none of M, F and U.' }, ({ sex }) => !SEXES.has(sex)),
  ofChild(
    { id: '8520', says: 'The date of birth is after the census year.' },
    ({ bornOn }, { until }) => bornOn !== undefined && bornOn > until,
  ),
  ofChild(
    {
      id: '8525',
      says: 'Either a whole date of birth or a whole expected date of birth has to be given, and not both.',
    },
    ({ bornOn, expectedOn }) => (bornOn === undefined) === (expectedOn === undefined),
  ),
  ofChild(
    {
      id: '8530Q',
      severity: 'QUERY',
      says: 'The expected date of birth is not from a month before to nine months after the end of the census year.',
    },
    ({ expectedOn }, { until }) =>
      expectedOn !== undefined &&
      (expectedOn < daysAfter(until, -DAYS_BEFORE) ||
        expectedOn > monthsAfter(until, MONTHS_AFTER)),
  ),
  ofChild(
    { id: '8750', says: 'The sex of a child who is not born yet has to be U.' },
    ({ expectedOn, sex }) => expectedOn !== undefined && sex !== 'U',
  ),
  ofChild(
    {
      id: '8772',
      says: 'UN7 says no further action, and one of the referrals had further action.',
    },
    ({ upnUnknown, episodes }) =>
      upnUnknown === 'UN7' && episodes.some(({ noFurtherAction }) => !noFurtherAction),
  ),
  ofChild(
    { id: '8775Q', severity: 'QUERY', says: 'The child would be over 25 years old.' },
    ({ bornOn }, { until }) => bornOn !== undefined && monthsAfter(bornOn, 12 * OLDEST) < until,
  ),
  ofChild(
    {
      id: 'hub: sex not known',
      severity: 'QUERY',
      says: 'The hub was not told the sex of a child who is born; U is given.',
    },
    ({ bornOn, sex }) => bornOn !== undefined && sex === 'U',
  ),
  ofChild(
    {
      id: '8500',
      severity: 'TO_COMPLETE',
      says: 'The authority’s own id of the child (LAchildID) is missing.',
    },
    ({ laChildId }) => laChildId === undefined,
  ),
  ofChild(
    {
      id: '8770Q',
      severity: 'TO_COMPLETE',
      says: 'A child of school age has neither a unique pupil number nor the reason why not.',
    },
    ({ bornOn, upn, upnUnknown }, { until }) =>
      upn === undefined &&
      upnUnknown === undefined &&
      bornOn !== undefined &&
      bornOn <= fourBy(until),
  ),
  ofChild(
    {
      id: '4220',
      severity: 'TO_COMPLETE',
      says: 'Ethnicity is missing: the hub does not ask for it.',
    },
    () => true,
  ),
  ofChild(
    {
      id: '8540',
      severity: 'TO_COMPLETE',
      says: 'Disability is missing: the hub does not ask for it in the census’s codes.',
    },
    ({ bornOn, episodes }) =>
      bornOn !== undefined && episodes.some(({ noFurtherAction }) => !noFurtherAction),
  ),
];
