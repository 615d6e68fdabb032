import { hash } from 'node:crypto';
import type { Disclosed, Intent } from '../domain/audit-event.ts';
import { instant } from '../domain/day.ts';
import { asId, type PractitionerId, type QuestionId } from '../domain/ids.ts';
import type { OpenRegistration } from './registration.ts';
import { keepUpRequests, type HumanUpkeep, type OwnAct } from './human-upkeep.ts';
import { keepUp } from '../registration/upkeep.ts';
import type { Change } from '../sharing/desk.ts';
import type { Hub } from '../sharing/disclose.ts';

const HOUR_MS = 3_600_000;

type Parts = {
  readonly requests: Pick<HumanUpkeep, 'human' | 'referrals' | 'noteTold'>;
  readonly registration: Pick<OpenRegistration, 'registrations' | 'takeUsed' | 'unusedAfterDays'>;
  readonly hub: Pick<Hub, 'audit' | 'policy' | 'newId' | 'clock' | 'sources'>;
  readonly report: (cause: unknown) => void;
};

/**
 * Looks after the registered sources, and after what people are asked, at once and every hour; ends when what is under
 * way has ended.
 */
export function startUpkeep({ report, ...parts }: Parts): () => Promise<void> {
  const look = async () => {
    await lookAfterSources(parts).catch(report);
    await lookAfterRequests(parts).catch(report);
  };
  let running = look();
  const timer = setInterval(() => {
    running = running.then(look);
  }, HOUR_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

function lookAfterSources({ registration, hub }: Omit<Parts, 'report'>): Promise<void> {
  const { registrations, unusedAfterDays, takeUsed } = registration;
  const now = instant(hub.clock());
  const record = (change: Change) => recordBy(hub, { act: 'SUSPEND_DATA_SOURCE' }, change);
  return keepUp({ registrations, unusedAfterDays, record }, { used: takeUsed(), now });
}

function lookAfterRequests({ requests, hub }: Omit<Parts, 'report'>): Promise<void> {
  const agencies = () => hub.sources().map(({ agency }) => agency);
  const record: HumanUpkeep['record'] = (act, change) => recordBy(hub, act, change);
  return keepUpRequests({ ...requests, agencies, record }, instant(hub.clock()));
}

/** Nobody asked for this: the hub itself did it, by its own rule. */
async function recordBy(
  { audit, policy, newId }: Parts['hub'],
  { act, referral }: OwnAct,
  { value, reasons = [], ...change }: Change,
): Promise<void> {
  const question = asId<QuestionId>(newId());
  const actor = asId<PractitionerId>('hub');
  const about = referral && { referral };
  const named = referral && { named: referral };
  await audit.intend({ ...OWN_RULE, ...named, policy, question, actor, enquiry: act });
  const recorded = {
    ...change,
    ...about,
    kind: 'RECORDED',
    question,
    actor,
    act,
    reasons,
  } as const;
  await audit.recorded(recorded, value);
  await audit.disclosed({ ...NOTHING_LEFT, questions: [question] });
}

const OWN_RULE: Omit<Intent, 'question' | 'enquiry' | 'actor' | 'policy'> = {
  kind: 'INTENT',
  agency: asId('hub'),
  roles: [],
  teams: [],
  decision: 'PERMIT',
  reasons: ['UPKEEP'],
  rules: [],
  basis: [],
  agreements: [],
  sources: [],
};

/** Nothing of anybody is shown; every intent has its end all the same. */
const NOTHING_LEFT: Omit<Disclosed, 'questions'> = {
  kind: 'DISCLOSED',
  status: 200,
  bytes: 0,
  digest: asId(hash('sha256', '', 'hex')),
  pictures: [],
  releases: [],
  subjects: [],
  faults: [],
};
