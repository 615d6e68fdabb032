import { categoriesOf } from '../domain/agency.ts';
import type { Instant } from '../domain/day.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import { fingerprintOf, type SourceDetails } from './details.ts';
import { flawInClaims } from './claims.ts';
import { type Proof, type Registration, stepped } from './registration.ts';
import { flawInStep, notYours, ownsIt, type Situation } from './situation.ts';

/** One line of the conformance suite. */
export type Checked = {
  readonly check: string;
  readonly outcome: 'PASSED' | 'FAILED' | 'NOT_TRIED';
  readonly cause?: string;
  readonly fix?: string;
};

/**
 * What came of trying the source: whether the registered address answered our challenge with the registered
 * key, and, only if so, what it says of itself and how the conformance suite went on synthetic subjects.
 */
export type Evidence =
  | { readonly challenge: 'NOT_ANSWERED' }
  | {
      readonly challenge: 'ANSWERED';
      readonly card: { readonly contract: string; readonly categories: readonly string[] };
      readonly checks: readonly Checked[];
      readonly certificateUntil?: Instant;
    };

/**
 * Tries a source out. Never rejects. Until the challenge is answered, an evidence is the same, and takes the
 * same time, whatever the reason: it must not tell open ports from closed ones.
 */
export type Prover = (details: SourceDetails, signal: AbortSignal) => Promise<Evidence>;

/** Whether somebody may have this source tried out now; asked before anything is called. */
export function flawInProving(
  by: Practitioner,
  current: Registration | undefined,
  { settings, allowance }: Pick<Situation, 'settings' | 'allowance'>,
): Mistake | undefined {
  if (!current || !ownsIt(by, current.details.organisation)) return notYours();
  const flaw = flawInStep('PROVE', current);
  if (flaw) return flaw;
  const read = settings.readAddress(current.details.url);
  const isAllowed = 'url' in read && allowance?.hosts.includes(read.url.hostname) === true;
  return isAllowed ? undefined : new Mistake('url', 'is on a host that is not allowed any more');
}

/** The source is proven, as it is registered now; or what is missing. */
export function proveDataSource(
  by: Practitioner,
  { evidence, tried }: { readonly evidence: Evidence; readonly tried: SourceDetails },
  current: Registration | undefined,
  situation: Situation,
): Registration | Mistake {
  const flaw = flawInProving(by, current, situation);
  if (flaw || !current) return flaw ?? notYours();
  const { details } = current;
  if (fingerprintOf(tried) !== fingerprintOf(details)) {
    return new Mistake('source', 'has changed while it was tried');
  }
  const shortfall = shortfallIn(evidence, details) ?? flawInClaims(details, situation);
  if (shortfall) return shortfall;
  const step = { act: 'PROVE', by: by.id, at: situation.now } as const;
  const proof = proofOf(by, evidence, details, situation.now);
  return stepped(current, step, { state: stateOnceProven(current), proof });
}

/** What is approved already is only proven to be so still, and until when its certificate lasts. */
const stateOnceProven = ({ state }: Registration): Registration['state'] =>
  state === 'DRAFT' || state === 'SUSPENDED' ? 'PROVEN' : state;

function proofOf(by: Practitioner, evidence: Evidence, details: SourceDetails, at: Instant): Proof {
  const until = evidence.challenge === 'ANSWERED' ? evidence.certificateUntil : undefined;
  const proof = { of: fingerprintOf(details), by: by.id, at };
  return until ? { ...proof, certificateUntil: until } : proof;
}

function shortfallIn(evidence: Evidence, details: SourceDetails): Mistake | undefined {
  if (evidence.challenge === 'NOT_ANSWERED') {
    return new Mistake('url', 'did not answer the challenge with a registered key');
  }
  const { card, checks } = evidence;
  if (!card.contract.startsWith('1.')) return new Mistake('contract', 'is not what the card says');
  const lacking = card.categories.filter((one) => !details.categories.some((own) => own === one));
  if (lacking.length > 0) return new Mistake('categories', lackingInWords(lacking, details));
  const failed = checks.filter(({ outcome }) => outcome !== 'PASSED').map(({ check }) => check);
  if (checks.length === 0) return new Mistake('source', 'was not tried by the conformance suite');
  return failed.length === 0
    ? undefined
    : new Mistake('source', `fails the conformance suite at ${failed.join(', ')}`);
}

/** Names only words of the hub's own list, whatever the card says. */
function lackingInWords(lacking: readonly string[], { holder }: SourceDetails): string {
  const known = categoriesOf(holder).filter((one) => lacking.includes(one));
  return known.length === lacking.length
    ? `lack ${known.join(', ')}, which the card names: register them, or switch them off at the source`
    : 'are not all that the card names, and the card names some of another kind of agency';
}
