import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { bundleOf } from '../../policies/bundle.ts';
import { faultsOf } from '../../policies/faults.ts';
import { flipsBetween, type Flip } from '../../policies/replay.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { categoryInWords, HOLDER_WORDS, PART_WORDS, PURPOSE_WORDS } from '../../policies/words.ts';
import { instant } from '../domain/day.ts';
import { withBooks, type PolicyBooks, type PolicyCommandDependencies } from './policy-books.ts';
import { refuse, tell, type Spoken } from './policy-options.ts';
import { recordedQuestions, type Recorded } from './recorded-questions.ts';

type Given = Spoken & { readonly candidate: string; readonly days: string };

/** `mash policy replay`: which of the last days' decisions another rule book would have made otherwise. */
export const policyReplay = (
  running: RuleBook,
  dependencies: Pick<PolicyCommandDependencies, 'openBooks'>,
): Command =>
  new Command('replay')
    .description(
      'Play recorded decisions again under other rules, and list what comes out otherwise',
    )
    .requiredOption('--candidate <folder>', 'the compiled policies/ of the other release')
    .option('--days <days>', 'how far back', '30')
    .option('--json', 'print the flips as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((given: Given, command: Command) =>
      withBooks(dependencies, async (books) => {
        const days = daysIn(command, given.days);
        const candidate = await candidateIn(given.candidate);
        const recorded = await recordedIn(books, running, days);
        const flips = flipsBetween(running, candidate, recorded.playable);
        const played = recorded.playable.length;
        tell(
          given,
          { played, unplayable: recorded.unplayable, flips },
          inWords(recorded, flips, candidate),
        );
        if (played === 0 || flips.some(({ showsMore }) => showsMore)) process.exitCode = 1;
      }),
    );

const MOST_DAYS = 3_660;
const DAY_MS = 86_400_000;

function daysIn(command: Command, given: string): number {
  const days = Number(given);
  return Number.isInteger(days) && days > 0 && days <= MOST_DAYS
    ? days
    : refuse(command, '--days must be a whole number of days');
}

/** Rejects for what is no rule book, or none that could be signed. */
async function candidateIn(folder: string): Promise<RuleBook> {
  const index = join(resolve(folder), 'index.js');
  if (!existsSync(index))
    throw new Error(
      'The candidate folder has no index.js: give the dist/policies of a built release',
    );
  const loaded: unknown = await import(pathToFileURL(index).href);
  if (!hasRuleBook(loaded))
    throw new Error('The candidate folder has no rule book in its index.js');
  const faults = faultsOf(loaded.rulebook);
  if (faults.length > 0) throw new Error(`The candidate cannot be signed: ${faults.join('; ')}`);
  return loaded.rulebook;
}

/** Whoever hands over a folder of code runs it; that it is a rule book is for `faultsOf` to find. */
const hasRuleBook = (loaded: unknown): loaded is { readonly rulebook: RuleBook } =>
  typeof loaded === 'object' &&
  loaded !== null &&
  'rulebook' in loaded &&
  typeof loaded.rulebook === 'object';

async function recordedIn(
  { governance, blocks }: PolicyBooks,
  running: RuleBook,
  days: number,
): Promise<Recorded> {
  const [agencies, agreements, commencements] = await Promise.all([
    governance.agencies.all(),
    governance.agreements.all(),
    governance.commencements.all(),
  ]);
  const { digest } = bundleOf(running);
  const since = instant(Date.now() - days * DAY_MS);
  return recordedQuestions(blocks, since, { agencies, agreements, commencements, running: digest });
}

function inWords(
  { playable, unplayable }: Recorded,
  flips: readonly Flip[],
  { version }: RuleBook,
) {
  const more = flips.filter(({ showsMore }) => showsMore);
  const less = flips.filter(({ showsMore }) => !showsMore);
  return `${[
    `Played ${playable.length} pictures under rules ${version}.`,
    ...missing(unplayable),
    ...(playable.length === 0 ? ['A replay that looked at nothing proves nothing.'] : []),
    ...section(`Would show more (${more.length})`, more),
    ...section(`Would show less (${less.length})`, less),
    ...(playable.length > 0 && flips.length === 0 ? ['Every decision comes out as it did.'] : []),
  ].join('\n')}\n`;
}

const missing = ({ OTHER_RULES, NO_PEOPLE, NO_AGREEMENT, NO_AGENCY }: Recorded['unplayable']) => [
  ...(OTHER_RULES > 0 ? [`  ${OTHER_RULES} could not be played: other rules decided them.`] : []),
  ...(NO_PEOPLE > 0
    ? [`  ${NO_PEOPLE} could not be played: the log does not say about whom they were.`]
    : []),
  ...(NO_AGENCY > 0
    ? [`  ${NO_AGENCY} could not be played: an agency that was to be asked is registered no more.`]
    : []),
  ...(NO_AGREEMENT > 0
    ? [`  ${NO_AGREEMENT} could not be played: an agreement that they name is not kept.`]
    : []),
];

const section = (head: string, flips: readonly Flip[]): readonly string[] =>
  flips.length === 0 ? [] : ['', head, ...flips.map(flipInWords)];

const flipInWords = (flip: Flip): string =>
  [
    `  ${categoryInWords(flip.category)} of ${HOLDER_WORDS[flip.holder]} about ${PART_WORDS[flip.part]},`,
    `for ${PURPOSE_WORDS[flip.purpose]} at level ${flip.level}:`,
    `${flip.before} (${flip.rulesBefore.join(', ') || 'no rule'})`,
    `→ ${flip.after} (${flip.rulesAfter.join(', ') || 'no rule'});`,
    `${flip.questions.length} ${flip.questions.length === 1 ? 'picture' : 'pictures'}`,
  ].join(' ');

const HELP = `
Examples:
  $ mash policy replay --candidate ../next-release/dist/policies --days 30
  $ mash policy replay --candidate ../next-release/dist/policies --json > flips.json

Single entries are not on record, so what keeps single entries is not played; the situations cover it.
Exit status: 0 nothing more would be shown, 1 something would, or nothing could be played, 2 usage.`;
