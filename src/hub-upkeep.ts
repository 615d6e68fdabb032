import { hash } from 'node:crypto';
import type { Disclosed, Intent } from './domain/audit-event.ts';
import { instant } from './domain/day.ts';
import { asId, type PractitionerId, type QuestionId } from './domain/ids.ts';
import type { OpenRegistration } from './hub-registration.ts';
import { keepUp } from './registration/upkeep.ts';
import type { Hub } from './sharing/disclose.ts';

const HOUR_MS = 3_600_000;

type Parts = {
  readonly registration: Pick<OpenRegistration, 'registrations' | 'takeUsed' | 'unusedAfterDays'>;
  readonly hub: Pick<Hub, 'audit' | 'policy' | 'newId' | 'clock'>;
  readonly report: (cause: unknown) => void;
};

/** Looks after the registered sources at once and every hour; ends when what is under way has ended. */
export function startUpkeep({ registration, hub, report }: Parts): () => Promise<void> {
  const look = () => lookAfter({ registration, hub }).catch(report);
  let running = look();
  const timer = setInterval(() => {
    running = running.then(look);
  }, HOUR_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

function lookAfter({ registration, hub }: Omit<Parts, 'report'>): Promise<void> {
  const { registrations, unusedAfterDays, takeUsed } = registration;
  const now = instant(hub.clock());
  const record: Recording = (change) => recordBy(hub, change);
  return keepUp({ registrations, unusedAfterDays, record }, { used: takeUsed(), now });
}

type Recording = Parameters<typeof keepUp>[0]['record'];

/** Nobody asked for this: the hub itself did it, by its own rule. */
async function recordBy(
  { audit, policy, newId }: Parts['hub'],
  { value, reasons = [], ...change }: Parameters<Recording>[0],
): Promise<void> {
  const question = asId<QuestionId>(newId());
  const actor = asId<PractitionerId>('hub');
  const enquiry = 'SUSPEND_DATA_SOURCE';
  await audit.intend({ ...OWN_RULE, policy, question, actor, enquiry });
  const recorded = { ...change, kind: 'RECORDED', question, actor, act: enquiry, reasons } as const;
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
