import type { Clock } from '../../src/domain/clock.ts';
import type { FrontDoor } from '../../src/domain/front-door.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Decision, Signed } from '../../src/domain/referral-decision.ts';
import type { Referrer } from '../../src/domain/referral-form.ts';
import { isOpen, type Referral } from '../../src/domain/referral.ts';
import { startClock } from '../../src/referrals/acts/house.ts';
import { calendarOf } from '../../src/referrals/calendar/working-time.ts';
import { frontDoorOf } from '../../src/referrals/front-door-of.ts';
import { tracesOf } from '../../src/referrals/form/traces.ts';
import { TRIAL_FRONT_DOOR as settings } from '../../src/referrals/settings.ts';
import type { Practitioners } from './stories/story.ts';

const house = { settings, calendar: calendarOf(settings.workingHours) };

/**
 * A referral of a story as it would stand had it come through the front door: sent by the school's
 * safeguarding lead, rated and levelled by the north team's manager, and with a section 47 decision on
 * record wherever that is its purpose.
 */
export function throughFrontDoor(referral: Referral, practitioner: Practitioners): Referral {
  const at = referral.receivedAt;
  const marcus: Signed = { by: practitioner('marcus'), byName: 'Marcus Bell', at };
  const frost: Signed = { by: practitioner('dsl-frost'), byName: 'Joanna Frost', at };
  const { rag, threshold: level, status, version } = referral;
  const frontDoor: FrontDoor = {
    ...frontDoorOf({}),
    referrer: referrerOf(frost),
    clocks: isOpen(referral) ? clocksOf(referral) : [],
    ratings: [{ ...marcus, rag, rationale: 'As the concern reads.' }],
    thresholds: isLevelled(referral)
      ? [{ ...marcus, level, rationale: 'As the concern reads.' }]
      : [],
    decisions: decisionsOf(referral, marcus),
    history: [{ ...frost, act: 'SUBMIT_FORM', to: status, version }],
    traces: tracesOf(referral.people),
  };
  return { ...referral, frontDoor };
}

const referrerOf = ({ by, byName }: Signed): Referrer => ({
  source: 'SCHOOL',
  practitioner: by,
  agency: asId('oakfield-school'),
  name: byName,
  role: 'Designated safeguarding lead',
  organisation: 'Oakfield School',
  protect: true,
});

function clocksOf({ receivedAt, rag }: Referral): readonly Clock[] {
  const { clock } = settings.ratings[rag];
  return [
    startClock(house, 'STATUTORY_DECISION', receivedAt, settings.decideWithin),
    startClock(house, 'ACKNOWLEDGEMENT', receivedAt, settings.acknowledgeWithin),
    ...(clock ? [startClock(house, clock.kind, receivedAt, clock.allow)] : []),
  ];
}

/** Where the hub still screens, nobody has set the level of need yet. */
const isLevelled = ({ purpose }: Referral): boolean => purpose !== 'MASH_SCREENING';

function decisionsOf({ purpose }: Referral, marcus: Signed): readonly Decision[] {
  const decided = { ...marcus, id: 'd1', unheard: [] };
  switch (purpose) {
    case 'CHILD_PROTECTION_S47':
      return [
        {
          ...decided,
          kind: 'SECTION_47',
          rationale: 'There is cause to suspect that the child suffers significant harm.',
        },
      ];
    case 'EARLY_HELP':
      return [
        {
          ...decided,
          kind: 'OUTCOME',
          outcome: 'EARLY_HELP',
          rationale: 'The family would welcome help, and nothing points to harm.',
        },
      ];
    case 'MASH_SCREENING':
    case 'CHILD_IN_NEED_S17':
      return [];
  }
}
