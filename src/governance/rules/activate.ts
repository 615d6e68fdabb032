import type { Sha256 } from '../../domain/ids.ts';
import { asId } from '../../domain/ids.ts';
import { Mistake } from '../../domain/mistake.ts';
import type { RuleBundle } from '../../domain/sharing.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import { approvedBundle, type BundleActivation } from '../activation.ts';
import type { GovernanceBooks } from '../books.ts';
import { firstWins, said } from '../checked.ts';

type Books = Pick<GovernanceBooks, 'activations'>;
type Asks = DeskAsks & { readonly version: string; readonly digest: string };

const DIGEST = /^[0-9a-f]{64}$/;

function digestIn(text: string): Sha256 {
  if (!DIGEST.test(text))
    throw new Mistake('digest', 'must be 64 small hexadecimal digits, as the register prints it.');
  return asId(text);
}

/** The first of the two people whom a rule book needs before it rules. */
export const proposeRules = (
  { activations }: Books,
  ruling: RuleBundle,
): Desk<Asks, ActivationListing> => ({
  kind: 'PROPOSE_RULES',
  answer: async (asks, { viewer, askedAt, record }) => {
    const digest = digestIn(asks.digest);
    const version = said('version', asks.version);
    const activation = { version, digest, proposed: { by: viewer.id, at: askedAt } };
    const changes = `rule-activation/${digest}`;
    await record({ changes, version: 1, reasons: ['PROPOSED'], value: activation });
    await firstWins(() => activations.add(digest, activation));
    return listed(activation, ruling);
  },
});

/** The second of the two. */
export const approveRules = (
  { activations }: Books,
  ruling: RuleBundle,
): Desk<DeskAsks & { readonly digest: string }, ActivationListing> => ({
  kind: 'APPROVE_RULES',
  answer: async (asks, { viewer, askedAt, record }) => {
    const digest = digestIn(asks.digest);
    const { activation, replaces } = await approvedBundle(activations, digest, {
      by: viewer.id,
      at: askedAt,
    });
    const changes = `rule-activation/${digest}`;
    await record({ changes, version: replaces + 1, reasons: ['APPROVED'], value: activation });
    await firstWins(() => activations.replace(digest, activation, replaces));
    return listed(activation, ruling);
  },
});

/** A rule book that somebody proposed, and whether it is the one that rules now. */
export type ActivationListing = BundleActivation & { readonly ruling: boolean };

export const listActivations = (
  { activations }: Books,
  ruling: RuleBundle,
): Desk<object, readonly ActivationListing[]> => ({
  kind: 'RULE_ACTIVATIONS',
  answer: async () => (await activations.all()).map((activation) => listed(activation, ruling)),
});

const listed = (activation: BundleActivation, { digest }: RuleBundle): ActivationListing => ({
  ...activation,
  ruling: activation.digest === digest,
});
