import { hash, randomBytes } from 'node:crypto';
import { openAuditTrail } from '../audit/writer.ts';
import type { Disclosed, Intent } from '../domain/audit-event.ts';
import type { EnquiryKind } from '../domain/enquiry-kinds.ts';
import { asId, type PractitionerId, type QuestionId } from '../domain/ids.ts';
import type { RuleBundle } from '../domain/sharing.ts';
import type { AuditTrail } from '../sharing/ports.ts';
import type { PolicyBooks, PolicyCommandDependencies } from './policy-books.ts';

/** Something that is done at the command line, and by whom: what its user says, for nobody signs in there. */
export type AtTerminal = {
  readonly enquiry: EnquiryKind;
  readonly by: string;
  readonly bundle: RuleBundle;
};

/** What the log says of whatever is done there, instead of a role. */
export const AT_TERMINAL = 'COMMAND_LINE';
const QUESTION_BYTES = 16;

export type Terminal = {
  readonly question: QuestionId;
  readonly actor: PractitionerId;
  readonly trail: AuditTrail;
};

/**
 * Puts on record what is asked before it is done, and what will be said before it is said, as the hub itself does.
 * Whoever has the machine's account and the store may do this.
 */
export async function onRecord<Value>(
  { blocks }: Pick<PolicyBooks, 'blocks'>,
  { started }: Pick<PolicyCommandDependencies, 'started'>,
  { enquiry, by, bundle }: AtTerminal,
  work: (terminal: Terminal) => Promise<{ readonly value: Value; readonly said: string }>,
): Promise<Value> {
  const trail = await openAuditTrail({ blocks, started, clock: Date.now, random: randomBytes });
  try {
    const question = asId<QuestionId>(`cli-${randomBytes(QUESTION_BYTES).toString('base64url')}`);
    const actor = asId<PractitionerId>(by);
    await trail.intend({ ...intentOf(bundle), question, enquiry, actor });
    const { value, said } = await work({ question, actor, trail });
    await trail.disclosed(saying(question, said));
    return value;
  } finally {
    await trail.close();
  }
}

const intentOf = (policy: RuleBundle): Omit<Intent, 'question' | 'enquiry' | 'actor'> => ({
  kind: 'INTENT',
  agency: asId('command-line'),
  roles: [],
  teams: [],
  decision: 'PERMIT',
  reasons: [AT_TERMINAL],
  rules: [],
  basis: [],
  agreements: [],
  sources: [],
  policy,
});

/** Every intent has its end, and names what was said by its digest. */
const saying = (question: QuestionId, said: string): Disclosed => ({
  kind: 'DISCLOSED',
  questions: [question],
  status: 200,
  bytes: Buffer.byteLength(said),
  digest: asId(hash('sha256', said, 'hex')),
  pictures: [],
  releases: [],
  subjects: [],
  faults: [],
});
