import type { Instant } from '../domain/day.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { RuleBundle } from '../domain/sharing.ts';
import { Mistake } from '../domain/mistake.ts';
import type { Register } from '../store/register.ts';

type Act = { readonly by: string; readonly at: Instant };

/** That a rule book, named by its content, may rule: one person proposed it, and another approved it. */
export type BundleActivation = {
  readonly version: string;
  readonly digest: Sha256;
  readonly proposed: Act;
  readonly approved?: Act;
};

/** Whether two people have let this very rule book rule. */
export async function isActivated(
  activations: Register<BundleActivation>,
  { digest }: RuleBundle,
): Promise<boolean> {
  const found = await activations.get(digest);
  return found?.value.approved !== undefined;
}

/** The first of the two. Proposing again what is proposed already changes nothing. */
export async function proposeBundle(
  activations: Register<BundleActivation>,
  { version, digest }: RuleBundle,
  act: Act,
): Promise<BundleActivation> {
  const found = await activations.get(digest);
  if (found) return found.value;
  const activation = { version, digest, proposed: act };
  await activations.add(digest, activation);
  return activation;
}

/** The second of the two. Throws a Mistake where nobody proposed it, or the same person did. */
export async function approvedBundle(
  activations: Register<BundleActivation>,
  digest: Sha256,
  act: Act,
): Promise<{ readonly activation: BundleActivation; readonly replaces: number }> {
  const found = await activations.get(digest);
  if (!found) throw new Mistake('digest', 'is of no rule book that anybody has proposed');
  if (found.value.approved)
    throw new Mistake('digest', 'is of a rule book that is approved already');
  if (found.value.proposed.by === act.by)
    throw new Mistake('digest', 'was proposed by the same person; somebody else has to approve it');
  return { activation: { ...found.value, approved: act }, replaces: found.version };
}
