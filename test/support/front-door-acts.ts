import { readFileSync } from 'node:fs';
import type { CoverageState } from '../../src/domain/coverage.ts';
import { instant } from '../../src/domain/day.ts';
import { asId, type AgencyCode, type Sha256 } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import type { ReferralOutcome } from '../../src/domain/referral-decision.ts';
import type { ReferralForm } from '../../src/domain/referral-form.ts';
import type { Referral } from '../../src/domain/referral.ts';
import type { Act, Acting } from '../../src/referrals/acts/act.ts';
import { rate } from '../../src/referrals/acts/assess.ts';
import type { DecideAsks } from '../../src/referrals/acts/decide.ts';
import { receiveForm } from '../../src/referrals/acts/receive.ts';
import { calendarOf } from '../../src/referrals/calendar/working-time.ts';
import { fileOf } from '../../src/referrals/reading/file-of.ts';
import { frontDoorSettings, type FrontDoorSettings } from '../../src/referrals/settings.ts';
import { checkForm, type FormGiven } from '../../src/referrals/form/check-form.ts';
import { wholeForm } from '../../src/referrals/form/whole-form.ts';
import { FORM } from './front-door-words.ts';
import { day, everyAgency, priya } from './world.ts';

export const marcus: Practitioner = {
  ...priya,
  id: asId('https://idp.test#marcus'),
  name: 'Marcus',
  roles: ['MASH_MANAGER'],
};

export const councilSettings = (name: string): FrontDoorSettings =>
  frontDoorSettings.parse(JSON.parse(readFileSync(`samples/front-door/${name}.json`, 'utf8')));

/** A Monday morning at work. */
export const MONDAY = '2026-11-23T10:00:00Z';

export const actingAs = (
  viewer: Practitioner,
  at = MONDAY,
  settings: FrontDoorSettings = councilSettings('merton'),
): Acting => ({
  house: { settings, calendar: calendarOf(settings.workingHours) },
  viewer,
  signed: { by: viewer.id, byName: viewer.name, at: instant(Date.parse(at)) },
  agencies: everyAgency,
});

export const STRICT = { today: day('2026-11-23'), draft: false };
export const formOf = (changes: FormGiven = {}): ReferralForm =>
  wholeForm(checkForm({ ...FORM, ...changes }, STRICT));

/** A referral that came by this form on a Monday morning. */
export const newReferral = (
  changes: FormGiven = {},
  settings: FrontDoorSettings = councilSettings('merton'),
): Referral =>
  receiveForm(asId('R-1'), formOf(changes), actingAs(priya, MONDAY, settings)).referral;

/** The referral after one act more. */
export const after = <Asks>(
  referral: Referral,
  act: Act<Asks>,
  asks: Asks,
  acting: Acting = actingAs(marcus),
): Referral => act(referral, asks, acting).referral;

export const why = { rationale: 'A reason.' };
export const outcome = (of: ReferralOutcome) =>
  ({ kind: 'OUTCOME', outcome: of, need: 'N1_ABUSE_OR_NEGLECT', ...why }) as const;

/** The referral once it has been rated so. */
export const rated = (rag: Referral['rag'], referral = newReferral()): Referral =>
  after(referral, rate, { rag, ...why });

/** How each clock stands an hour later. */
export const clocksOf = (referral: Referral): readonly string[] =>
  fileOf(referral, marcus, {
    now: instant(Date.parse('2026-11-23T11:00:00Z')),
    house: actingAs(marcus).house,
  }).clocks.map(({ kind, state }) => `${kind} ${state}`);

/** A picture on which each of these agencies stood so. */
export const seen = (
  state: CoverageState,
  agencies = everyAgency,
): NonNullable<DecideAsks['seen']> => ({
  id: 'picture-1',
  digest: asId<Sha256>('0'.repeat(64)),
  coverage: agencies.map(({ code }) => ({ agency: code, state })),
});

export const agency = (code: string): AgencyCode => asId<AgencyCode>(code);
export const police = agency('police');
