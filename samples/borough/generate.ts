import type { Holder } from '../../src/domain/agency.ts';
import { instant } from '../../src/domain/day.ts';
import type { PartialDate } from '../../src/domain/day.ts';
import { AGENCY_OF } from './agencies.ts';
import { SAMPLE_DAY } from './days.ts';
import { numbered } from './knowledge.ts';
import type { Knowledge } from './knowledge.ts';
import { makeTruth } from './make-truth.ts';
import { movedTo } from './moved.ts';
import type { Roll } from './roll.ts';
import { educationKnows } from './rolls/education.ts';
import { healthKnows } from './rolls/health.ts';
import { housingKnows } from './rolls/housing.ts';
import { policeKnows } from './rolls/police.ts';
import { probationKnows } from './rolls/probation.ts';
import { socialCareKnows } from './rolls/social-care.ts';
import { newPartner } from './stories/new-partner/story.ts';
import { closedFamily } from './stories/others/closed.ts';
import { southFamily } from './stories/others/south.ts';
import { theMove } from './stories/the-move/story.ts';
import { theUncle } from './stories/the-uncle/story.ts';
import { surveyOf } from './survey.ts';
import type { Survey } from './survey.ts';
import type { Truth } from './truth.ts';

/** An invented borough: how it is, and how each agency has it. */
export type Borough = {
  readonly truth: Truth;
  readonly rolls: Readonly<Record<Holder, Roll>>;
};

const STORIES = [newPartner, theMove, theUncle, closedFamily, southFamily];

const KNOWS: Readonly<Record<Holder, (survey: Survey) => Knowledge>> = {
  SOCIAL_CARE: socialCareKnows,
  HEALTH: healthKnows,
  POLICE: policeKnows,
  EDUCATION: educationKnows,
  HOUSING: housingKnows,
  PROBATION: probationKnows,
};

/**
 * Northmere on that day: about 2,000 households, and the families of the worked referrals among them. The
 * same seed and day give the same borough on every machine.
 */
export function generateBorough(seed: number, today: PartialDate = SAMPLE_DAY): Borough {
  const stories = STORIES.map((story) => movedTo(today, story));
  const truth = makeTruth(seed, today);
  const survey = surveyOf(truth, seed, today);
  const roll = (holder: Holder): Roll =>
    numbered(AGENCY_OF[holder], instant(Date.parse(today)), [
      ...stories.map(({ knows }) => knows[holder]),
      KNOWS[holder](survey),
    ]);
  return {
    truth: {
      residents: [...stories.flatMap((story) => story.truth.residents), ...truth.residents],
      ties: [...stories.flatMap((story) => story.truth.ties), ...truth.ties],
    },
    rolls: {
      SOCIAL_CARE: roll('SOCIAL_CARE'),
      HEALTH: roll('HEALTH'),
      POLICE: roll('POLICE'),
      EDUCATION: roll('EDUCATION'),
      HOUSING: roll('HOUSING'),
      PROBATION: roll('PROBATION'),
    },
  };
}
