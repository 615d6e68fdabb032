import { Mistake } from '../domain/mistake.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { flawInClaims } from './claims.ts';
import { fingerprintOf } from './details.ts';
import { daysBetween, type Registration, stepped, type Vote } from './registration.ts';
import { flawInStep, hubRoleOf, notForYou, type Situation } from './situation.ts';

/**
 * An officer of the hub approves exactly the details that they saw. It takes two officers, neither of whom
 * registered or proved it (ASVS 2.3.5). The second makes it the approval that is
 * asked by: a source that was on goes on, a new one waits for its agency to switch it on.
 */
export function approveDataSource(
  by: Practitioner,
  { seen }: { readonly seen: Sha256 },
  current: Registration | undefined,
  situation: Situation,
): Registration | Mistake {
  const role = hubRoleOf(by);
  if (!role) return notForYou();
  if (!current) return new Mistake('source', 'is not registered');
  const flaw =
    flawInStep('APPROVE', current) ??
    flawInApprover(by, current) ??
    flawInProof(seen, current, situation) ??
    flawInPapers(current, situation) ??
    flawInClaims(current.details, situation);
  if (flaw) return flaw;
  return voted({ by: by.id, role, at: situation.now }, current);
}

function voted(vote: Vote, current: Registration): Registration {
  const votes = [...current.votes, vote];
  const step = { act: 'APPROVE', by: vote.by, at: vote.at } as const;
  if (votes.length < 2) return stepped(current, step, { votes });
  const approval = { details: current.details, by: votes, at: vote.at };
  return stepped(current, step, { state: stateOnceApproved(current), votes: [], approval });
}

function stateOnceApproved({ on, approval }: Registration): Registration['state'] {
  if (on) return 'ACTIVE';
  return approval ? 'PAUSED' : 'APPROVED';
}

function flawInApprover(by: Practitioner, current: Registration): Mistake | undefined {
  if ([...current.registrants, current.proof?.by].includes(by.id)) {
    return new Mistake('source', 'is not approved by whoever registered or proved it');
  }
  return current.votes.some((vote) => vote.by === by.id)
    ? new Mistake('source', 'was approved by you; a second officer has to approve it too')
    : undefined;
}

function flawInProof(
  seen: Sha256,
  { proof, details }: Registration,
  { now, settings }: Situation,
): Mistake | undefined {
  const stands = fingerprintOf(details);
  if (seen !== stands) return new Mistake('seen', 'are details that have changed since');
  if (proof?.of !== stands) return new Mistake('source', 'has to be proven first');
  const age = daysBetween(proof.at, now);
  return age > settings.provenForDays
    ? new Mistake('source', 'was proven too long ago; it has to be proven again')
    : undefined;
}

/** An allowance or an agreement may have gone since it was proven. */
function flawInPapers(
  { details }: Registration,
  { settings, allowance, agreements }: Situation,
): Mistake | undefined {
  const read = settings.readAddress(details.url);
  if (!('url' in read) || allowance?.hosts.includes(read.url.hostname) !== true) {
    return new Mistake('url', 'is on a host that is not allowed any more');
  }
  const isAgreed = agreements.some(
    ({ id, agency }) => id === details.agreement && agency === details.code,
  );
  return isAgreed ? undefined : new Mistake('agreement', 'is not one with this source');
}
