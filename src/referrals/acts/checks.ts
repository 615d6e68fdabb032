import { HOLDERS, type Agency } from '../../domain/agency.ts';
import type { CoverageState } from '../../domain/coverage.ts';
import type { Instant } from '../../domain/day.ts';
import type { Check, CheckAnswer, FrontDoor } from '../../domain/front-door.ts';
import type { AgencyCode } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { Signed, UnheardSource } from '../../domain/referral-decision.ts';
import type { RagRating, Referral } from '../../domain/referral.ts';
import { frontDoorOf } from '../front-door-of.ts';
import type { FrontDoorSettings } from '../settings.ts';
import { acted, type Act } from './act.ts';
import { dueAt, stopClocks, type House } from './house.ts';

/** Whether a source in that state has been heard, so that what it knows is known as far as it may be. */
const IS_HEARD: Readonly<Record<CoverageState, boolean>> = {
  ANSWERED: true,
  NO_TRACE: true,
  WITHHELD: true,
  NOTHING_SHAREABLE: true,
  PARTIAL: false,
  PENDING: false,
  NOT_ASKED: false,
  PAUSED: false,
  UNAVAILABLE: false,
  TIMED_OUT: false,
  FAULTY: false,
  EXPIRED: false,
};

export type CoverageLine = { readonly agency: AgencyCode; readonly state: CoverageState };

/** The agencies that a rating asks to be heard. */
export function requiredAgencies(
  settings: FrontDoorSettings,
  rag: RagRating,
  agencies: readonly Agency[],
): readonly AgencyCode[] {
  const asked = settings.ratings[rag].agencies;
  const holders = asked === 'ALL' ? HOLDERS : asked;
  return agencies.filter(({ holder }) => holders.includes(holder)).map(({ code }) => code);
}

/** The checks that are there, and one for each agency that has none. */
export function checksFor(
  { checks }: Pick<FrontDoor, 'checks'>,
  agencies: readonly AgencyCode[],
  check: Omit<Check, 'agency'>,
): readonly Check[] {
  const known = new Set(checks.map(({ agency }) => agency));
  const more = agencies.filter((agency) => !known.has(agency));
  return [...checks, ...more.map((agency) => ({ agency, ...check }))];
}

/** When a check that begins now is due: as the rating's clock for replies says, or its decision. */
export function checkDue({ settings, calendar }: House, rag: RagRating, from: Instant): Instant {
  const { clock } = settings.ratings[rag];
  return dueAt(calendar, from, clock?.allow ?? settings.decideWithin);
}

export type BeginChecksAsks = {
  /** Agencies to be asked beside those that the rating requires. */
  readonly agencies?: readonly AgencyCode[];
  readonly dueAt?: Instant;
};

/** Opens a check with each agency that the rating requires, and with those chosen. */
export const beginChecks: Act<BeginChecksAsks> = (referral, asks, acting) => {
  const { house, signed, agencies } = acting;
  refuseBelowLevel(referral, house.settings);
  const strange = (asks.agencies ?? []).some(
    (agency) => !agencies.some(({ code }) => code === agency),
  );
  if (strange) throw new Mistake('agencies', 'names an agency that is not registered.');
  if (asks.dueAt !== undefined && asks.dueAt <= signed.at)
    throw new Mistake('dueAt', 'must be in the future.');
  const door = frontDoorOf(referral);
  const due = asks.dueAt ?? checkDue(house, referral.rag, signed.at);
  const required = requiredAgencies(house.settings, referral.rag, agencies);
  const withRequired = checksFor(door, required, { ...signed, dueAt: due, required: true });
  const checks = checksFor({ checks: withRequired }, asks.agencies ?? [], {
    ...signed,
    dueAt: due,
    required: false,
  });
  return {
    referral: acted(referral, 'BEGIN_CHECKS', acting, { frontDoor: { checks } }),
    reasons: [],
  };
};

/** Behind a referral service a hub takes only what is above its threshold, except in an emergency. */
function refuseBelowLevel({ threshold, rag }: Referral, settings: FrontDoorSettings): void {
  if (settings.mode === 'FRONT_DOOR' || settings.ratings[rag].immediate) return;
  if (threshold < settings.takesFromLevel)
    throw new Mistake(
      'threshold',
      'is below what this hub takes. Return the case to those who passed it on.',
    );
}

export type NoteAnswersAsks = {
  /** What a picture's coverage says, where answers came by machine. */
  readonly coverage: readonly CoverageLine[];
  /** Agencies that answered by telephone, letter or in person. */
  readonly told: readonly AgencyCode[];
};

/** Takes down who has answered; the clock for replies stops with the last. */
export const noteAnswers: Act<NoteAnswersAsks> = (referral, { coverage, told }, acting) => {
  const { signed } = acting;
  const door = frontDoorOf(referral);
  if (told.some((agency) => !door.checks.some((check) => check.agency === agency)))
    throw new Mistake('told', 'names an agency of which nothing was asked.');
  const lines = new Map(coverage.map(({ agency, state }) => [agency, state]));
  const checks = door.checks.map((check) =>
    check.answered ? check : withAnswer(check, told, lines.get(check.agency), signed),
  );
  const all = checks.length > 0 && checks.every(({ answered }) => answered);
  return {
    referral: acted(referral, 'NOTE_ANSWERS', acting, {
      frontDoor: {
        checks,
        clocks: all ? stopClocks(door.clocks, signed.at, 'PARTNER_REPLY') : door.clocks,
      },
    }),
    reasons: [],
  };
};

function withAnswer(
  check: Check,
  told: readonly AgencyCode[],
  state: CoverageState | undefined,
  signed: Signed,
): Check {
  const answer: CheckAnswer | undefined = told.includes(check.agency)
    ? { ...signed, how: 'PERSON', state: 'ANSWERED' }
    : state && IS_HEARD[state]
      ? { ...signed, how: 'PICTURE', state }
      : undefined;
  return answer ? { ...check, answered: answer } : check;
}

/**
 * Sources that had to be heard and were not: those that the rating requires or somebody asked, by the
 * coverage of the picture that was seen, unless a person has answered for them.
 */
export function unheardSources(
  referral: Referral,
  required: readonly AgencyCode[],
  coverage: readonly CoverageLine[],
): readonly UnheardSource[] {
  const { checks } = frontDoorOf(referral);
  const answered = new Set(
    checks.filter((check) => check.answered?.how === 'PERSON').map(({ agency }) => agency),
  );
  const states = new Map(coverage.map(({ agency, state }) => [agency, state]));
  const wanted = new Set([...required, ...checks.map(({ agency }) => agency)]);
  return [...wanted]
    .filter((agency) => !answered.has(agency))
    .map((agency) => ({ agency, state: states.get(agency) ?? ('NOT_ASKED' as const) }))
    .filter(({ state }) => !IS_HEARD[state]);
}
