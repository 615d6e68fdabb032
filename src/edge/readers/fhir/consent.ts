import { isRecord } from '../../../wire/shape.ts';
import { codesAt, listAt, type Resource, referencesAt, referenceTo, textAt } from './resource.ts';

/** That a person has refused, and of which of their records. */
export type Refusal = {
  readonly patient: string;
  /** Whether this record is among what was refused. */
  readonly covers: (resource: Resource) => boolean;
  /** False where it has terms that are not understood here, so that it covers all that they may mean. */
  readonly isUnderstood: boolean;
};

/** Consent is also written for treatment, research and advance directives; those say nothing of sharing. */
const OTHER_SCOPES: ReadonlySet<string> = new Set(['treatment', 'research', 'adr']);
const OPTS_OUT: ReadonlySet<string> = new Set(['OPTOUT', 'OPTOUTE']);
/** A refusal for these alone is not one for the protection of a child (HL7 v3 PurposeOfUse). */
const OTHER_PURPOSES: ReadonlySet<string> = new Set(
  'HMARKT HRESCH CLINTRCH BIORCH PATRQT HPAYMT CLMATTCH COVAUTH COVERAGE ELIGDTRM REMITADV'.split(
    ' ',
  ),
);
/** A refusal to one of these people is not one to the hub. */
const INDIVIDUALS = /^(?:Practitioner|PractitionerRole|RelatedPerson|Patient|Device)\//;

/**
 * What an active Consent refuses today (hl7.org/fhir/R4/consent.html): everything, where its policy is to opt
 * out; what a provision denies; and what a provision of no type takes out of a policy to opt in. A permission
 * within a refusal is not looked at: to whom it is given cannot be told here, so the refusal holds.
 */
export function refusalsIn(consent: Resource, today: string): readonly Refusal[] {
  const scopes = codesAt(consent, 'scope').map(({ code }) => code);
  const [patient] = referencesAt(consent, 'patient');
  const isOurs = scopes.length === 0 || scopes.some((code) => !OTHER_SCOPES.has(code));
  if (textAt(consent, 'status') !== 'active' || !isOurs || patient === undefined) return [];
  const [root] = listAt(consent, 'provision');
  if (!isNow(root, today)) return [];
  const isOptOut = codesAt(consent, 'policyRule').some(({ code }) => OPTS_OUT.has(code));
  if (isOptOut) return [{ patient, covers: () => true, isUnderstood: true }];
  return denials(root, { today, isRoot: true }).map((denial) => ({ patient, ...denialOf(denial) }));
}

const CRITERIA = ['data', 'class', 'code', 'securityLabel'] as const;

/** The provisions that deny something, the nested ones among them. */
function denials(
  provision: unknown,
  { today, isRoot }: { readonly today: string; readonly isRoot: boolean },
): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(provision) || !isNow(provision, today)) return [];
  const type = textAt(provision, 'type');
  const takesOut = isRoot && type === '' && CRITERIA.some((field) => field in provision);
  const isDenied = (type === 'deny' || takesOut) && concernsUs(provision);
  const nested = listAt(provision, 'provision').flatMap((one) =>
    denials(one, { today, isRoot: false }),
  );
  return isDenied ? [provision, ...nested] : nested;
}

/** A period without an end goes on; a date stands for all of its day, month or year. */
function isNow(provision: unknown, today: string): boolean {
  const [period] = listAt(provision, 'period');
  const [start, end] = [textAt(period, 'start'), textAt(period, 'end')];
  const isBegun = start === '' || today >= dayIn(start);
  return isBegun && (end === '' || today.slice(0, dayIn(end).length) <= dayIn(end));
}
/** The day of a time, or the month or year where no more is known. */
const dayIn = (date: string) => date.slice(0, 10);

function concernsUs(provision: unknown): boolean {
  const purposes = codesAt(provision, 'purpose').map(({ code }) => code);
  const actors = listAt(provision, 'actor').flatMap((actor) => referencesAt(actor, 'reference'));
  const isForOthers = actors.length > 0 && actors.every((actor) => INDIVIDUALS.test(actor));
  const isForElse = purposes.length > 0 && purposes.every((code) => OTHER_PURPOSES.has(code));
  return !isForOthers && !isForElse;
}

/** Everything that a provision names has to fit; what it does not name fits. */
function denialOf(
  provision: Readonly<Record<string, unknown>>,
): Pick<Refusal, 'covers' | 'isUnderstood'> {
  const references = listAt(provision, 'data').flatMap((one) => referencesAt(one, 'reference'));
  const types = codesAt(provision, 'class').map(({ code }) => code);
  const areTypes = types.every((type) => /^[A-Z][A-Za-z]+$/.test(type));
  const fits = [
    fitting(references, (resource) => [referenceTo(resource)]),
    fitting(areTypes ? types : [], ({ resourceType }) => [resourceType]),
    fitting(
      codesAt(provision, 'code').map(({ code }) => code),
      codesOf,
    ),
    fitting(
      codesAt(provision, 'securityLabel').map(({ code }) => code),
      labelsOf,
    ),
  ];
  return {
    isUnderstood: areTypes && !('dataPeriod' in provision) && !('action' in provision),
    covers: (resource) => fits.every((fit) => fit(resource)),
  };
}

function fitting(
  named: readonly string[],
  of: (resource: Resource) => readonly string[],
): Refusal['covers'] {
  const names = new Set(named);
  return (resource) => names.size === 0 || of(resource).some((name) => names.has(name));
}

const codesOf = (resource: Resource): readonly string[] =>
  ['code', 'category', 'type', 'class', 'reasonCode', 'serviceType'].flatMap((field) =>
    codesAt(resource, field).map(({ code }) => code),
  );

const labelsOf = (resource: Resource): readonly string[] =>
  listAt(resource, 'meta').flatMap((meta) => codesAt(meta, 'security').map(({ code }) => code));
