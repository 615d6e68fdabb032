import { Command } from 'commander';
import { bundleOf } from '../../policies/bundle.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { instant } from '../domain/day.ts';
import type { RuleBundle } from '../domain/sharing.ts';
import { approvedBundle, proposeBundle, type BundleActivation } from '../governance/activation.ts';
import { AT_TERMINAL, onRecord } from './at-terminal.ts';
import { withBooks, type PolicyBooks, type PolicyCommandDependencies } from './policy-books.ts';
import { tell, type Spoken } from './policy-options.ts';

type Given = Spoken & { readonly by: string };

/** `mash policy propose`: the first of the two people whom a rule book needs before it rules a live hub. */
export const policyPropose = (
  rulebook: RuleBook,
  dependencies: PolicyCommandDependencies,
): Command =>
  actCommand('propose', 'Propose that the rules of this release shall rule')
    .addHelpText('after', HELP)
    .action((given: Given) =>
      withBooks(dependencies, async (books) => {
        const bundle = bundleOf(rulebook);
        await putOnRecord(books, dependencies, { act: 'PROPOSE_RULES', by: given.by, bundle });
        const activation = await proposeBundle(books.governance.activations, bundle, actBy(given));
        tell(given, activation, `${wordsFor(activation)}\n`);
      }),
    );

/** `mash policy activate`: the second of the two, who must be somebody else. */
export const policyActivate = (
  rulebook: RuleBook,
  dependencies: PolicyCommandDependencies,
): Command =>
  actCommand('activate', 'Approve the rules of this release, which somebody else proposed')
    .addHelpText('after', HELP)
    .action((given: Given) =>
      withBooks(dependencies, async (books) => {
        const bundle = bundleOf(rulebook);
        const { activations } = books.governance;
        const approved = await approvedBundle(activations, bundle.digest, actBy(given));
        await putOnRecord(books, dependencies, { act: 'APPROVE_RULES', by: given.by, bundle });
        await activations.replace(bundle.digest, approved.activation, approved.replaces);
        tell(given, approved.activation, `${wordsFor(approved.activation)}\n`);
      }),
    );

const actCommand = (name: string, does: string): Command =>
  new Command(name)
    .description(does)
    .requiredOption('--by <person>', 'who does it, as they are known to the hub')
    .option('--json', 'print the activation as JSON; words go to standard error')
    .exitOverride();

const actBy = ({ by }: Given) => ({ by, at: instant(Date.now()) });

type Act = {
  readonly act: 'PROPOSE_RULES' | 'APPROVE_RULES';
  readonly by: string;
  readonly bundle: RuleBundle;
};

/** In the audit log before it is in the books, as every change is. Nothing of anybody is shown. */
const putOnRecord = (
  books: PolicyBooks,
  dependencies: PolicyCommandDependencies,
  { act, by, bundle }: Act,
): Promise<void> =>
  onRecord(
    books,
    dependencies,
    { enquiry: act, by, bundle },
    async ({ question, actor, trail }) => {
      const changes = `rule-activation/${bundle.digest}`;
      const version = act === 'PROPOSE_RULES' ? 1 : 2;
      await trail.recorded(
        { kind: 'RECORDED', question, act, actor, changes, version, reasons: [AT_TERMINAL] },
        bundle,
      );
      return { value: undefined, said: '' };
    },
  );

const wordsFor = ({ version, digest, proposed, approved }: BundleActivation): string =>
  approved
    ? `Rules ${version} (${digest}) may rule: proposed by ${proposed.by}, approved by ${approved.by}.`
    : `Rules ${version} (${digest}) are proposed by ${proposed.by}. Somebody else has to approve them: mash policy activate --by <person>.`;

const HELP = `
Examples:
  $ mash policy propose --by tom.ig@hub.example
  $ mash policy activate --by ida.dpo@hub.example

A live hub does not start on rules that two people have not let rule. Where a hub runs, its officers do the
same signed in, by proposeRules and approveRules. Exit status: 0 done, 1 refused, 2 usage, 3 configuration.`;
