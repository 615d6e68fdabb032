import { createHash } from 'node:crypto';
import { groupedBy } from '../../domain/grouped-by.ts';
import type { AccessEvent } from '../access-event.ts';
import type { FlagSettings } from './flag-settings.ts';

export const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every rule by which recorded access is looked at again (domain guide §3.4). */
export const FLAGS = [
  'NO_NEED_TO_KNOW',
  'OWN_FAMILY',
  'KEPT_FROM_ASKER',
  'CONFLICT_THEN_ACCESS',
  'VOLUME_SPIKE',
  'SLOW_SPREAD',
  'OUT_OF_HOURS',
  'LOOKED_AND_LEFT',
  'AFTER_DECISION',
  'BREAK_GLASS',
  'BREAK_GLASS_REPEATED',
  'UNDER_EMERGENCY',
  'ONE_PERSON_MANY_VIEWERS',
  'BEYOND_THRESHOLD',
  'OVERRIDE_RATE',
  'AGENCY_SILENT',
  'AGENCY_REFUSES',
  'REFUSED_WITHOUT_DETRIMENT',
  'EXPORT_THEN_ANOTHER_FAMILY',
  'NEW_PURPOSE',
  'FISHING',
  'ABANDONED_MANY',
  'REVIEWED_OWN',
] as const;
export type FlagCode = (typeof FLAGS)[number];

/** Whom a flag is about: a practitioner, an agency, or somebody who was shown. */
export type Whom =
  | { readonly kind: 'PRACTITIONER'; readonly id: string }
  | { readonly kind: 'AGENCY'; readonly id: string }
  | { readonly kind: 'SUBJECT'; readonly id: string };

export type Found = { readonly whom: Whom; readonly evidence: readonly AccessEvent[] };

/** One rule: pure, over the events of a window, oldest first. */
export type RedFlag = {
  readonly code: FlagCode;
  readonly severity: Severity;
  /** What it means, in a sentence for whoever looks into it. */
  readonly says: string;
  /** Working days within which somebody has looked into it. */
  readonly dueInDays: number;
  readonly find: (events: readonly AccessEvent[], settings: FlagSettings) => readonly Found[];
};

/** A flag that was raised; the same evidence raises the same one again. */
export type Finding = Omit<RedFlag, 'find'> & {
  readonly id: string;
  readonly whom: Whom;
  /** Ids of the events, oldest first, at most fifty. */
  readonly evidence: readonly string[];
  readonly occasions: number;
  readonly since: string;
  readonly until: string;
  /** Teams of the practitioners in the evidence, none of which may review it. */
  readonly teams: readonly string[];
  readonly actors: readonly string[];
  /** That one of them acted as an officer in these weeks, in this or in anything else. */
  readonly ofOfficer: boolean;
};

const MOST_EVIDENCE = 50;

/** Everything that the rules find, gravest first. */
export function raise(
  flags: readonly RedFlag[],
  events: readonly AccessEvent[],
  settings: FlagSettings,
): readonly Finding[] {
  const officers = new Set(
    events.filter(({ roles }) => roles.includes('IG_OFFICER')).map(({ actor }) => actor),
  );
  return flags
    .flatMap((flag) => flag.find(events, settings).map((found) => findingOf(flag, found, officers)))
    .toSorted(
      (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
    );
}

function findingOf(
  { find: _find, ...flag }: RedFlag,
  { whom, evidence }: Found,
  officers: ReadonlySet<string>,
): Finding {
  const [first] = evidence;
  const actors = [...new Set(evidence.map(({ actor }) => actor))];
  return {
    ...flag,
    id: createHash('sha256')
      .update(`${flag.code}\n${whom.kind}\n${whom.id}\n${first?.id ?? ''}`)
      .digest('hex')
      .slice(0, ID_LENGTH),
    whom,
    evidence: evidence.slice(0, MOST_EVIDENCE).map(({ id }) => id),
    occasions: evidence.length,
    since: first?.at ?? '',
    until: evidence.at(-1)?.at ?? '',
    teams: [...new Set(evidence.flatMap(({ teams }) => teams))],
    actors,
    ofOfficer: whom.kind !== 'AGENCY' && actors.some((actor) => officers.has(actor)),
  };
}
const ID_LENGTH = 32;

export const practitioner = (id: string): Whom => ({ kind: 'PRACTITIONER', id });

/** The events of each practitioner that fit. */
export const eachActor = (
  events: readonly AccessEvent[],
  fits: (event: AccessEvent) => boolean,
): readonly (readonly [string, readonly AccessEvent[]])[] => [
  ...groupedBy(events.filter(fits), ({ actor }) => actor),
];

/** Found where a practitioner's fitting events are at least so many. */
export const practitionersWith = (
  events: readonly AccessEvent[],
  atLeast: number,
  fits: (event: AccessEvent) => boolean,
): readonly Found[] =>
  eachActor(events, fits)
    .filter(([, own]) => own.length >= atLeast)
    .map(([actor, evidence]) => ({ whom: practitioner(actor), evidence }));

export const permitted = ({ decision }: AccessEvent): boolean => decision === 'PERMIT';

/** Whether somebody saw a family's picture. */
export const sawPicture = ({ enquiry, decision }: AccessEvent): boolean =>
  enquiry === 'FAMILY_PICTURE' && decision === 'PERMIT';

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
