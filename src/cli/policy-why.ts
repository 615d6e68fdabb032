import { Command } from 'commander';
import { bundleOf } from '../../policies/bundle.ts';
import type { RuleBook } from '../../policies/vocabulary.ts';
import { categoryInWords } from '../../policies/words.ts';
import { allRecords } from '../audit/export/records.ts';
import type { AuditBlocks } from '../audit/ports.ts';
import {
  accessEvent,
  questionRecord,
  type AccessEvent,
  type QuestionRecord,
} from '../review/access-event.ts';
import { pointerIn, questionsAt, type Pointer } from '../review/why/pointer.ts';
import { tellerOf, type KeptBack, type ToldQuestion } from '../review/why/told-question.ts';
import { onRecord } from './at-terminal.ts';
import { withBooks, type PolicyBooks, type PolicyCommandDependencies } from './policy-books.ts';
import { tell, type Spoken } from './policy-options.ts';

type Given = Spoken & { readonly by: string; readonly agency?: string };

/** `mash policy why`: why a recorded question was refused, or what was kept back from its answer. */
export const policyWhy = (rulebook: RuleBook, dependencies: PolicyCommandDependencies): Command =>
  new Command('why')
    .description('Say why a recorded question was refused, or what was kept back from its answer')
    .argument('<question>', 'the id of the question, or the receipt that came with its answer')
    .requiredOption('--by <person>', 'who asks, as they are known to the hub; it is put on record')
    .option('--agency <code>', 'only what was kept back of this agency')
    .option('--json', 'print it as JSON; words go to standard error')
    .addHelpText('after', HELP)
    .exitOverride()
    .action((question: string, given: Given) =>
      withBooks(dependencies, async (books) => {
        const bundle = bundleOf(rulebook);
        const asked = { enquiry: 'WHY_REFUSED', by: given.by, bundle } as const;
        const told = await onRecord(books, dependencies, asked, async () => {
          const all = await toldOf(books, rulebook, question);
          const value = all.map((one) => only(one, given));
          return { value, said: value.map(inWords).join('\n') };
        });
        tell(given, told, told.map(inWords).join('\n'));
      }),
    );

async function toldOf(
  { blocks, governance }: PolicyBooks,
  rulebook: RuleBook,
  question: string,
): Promise<readonly ToldQuestion[]> {
  const pointer = pointerIn(question);
  const events = await eventsIn(blocks, pointer ? await named(blocks, pointer) : [question]);
  if (events.length === 0)
    throw new Error('The log has no such question. Give the id of an event, or a receipt.');
  const [agencies, agreements, commencements] = await Promise.all([
    governance.agencies.all(),
    governance.agreements.all(),
    governance.commencements.all(),
  ]);
  const { digest: running } = bundleOf(rulebook);
  const teller = tellerOf(rulebook);
  return events.map((event) => teller(event, { agencies, agreements, commencements, running }));
}

async function named(blocks: AuditBlocks, { writer, block, seq }: Pointer) {
  for await (const found of blocks.read(writer, block, 1))
    return found.block === block ? questionsAt(found, seq) : [];
  return [];
}

/** What the log has of these questions. Without the hub's index it is read from end to end. */
async function eventsIn(
  blocks: AuditBlocks,
  questions: readonly string[],
): Promise<readonly AccessEvent[]> {
  const about: QuestionRecord[] = [];
  for await (const { bytes } of allRecords(blocks)) {
    const record = questionRecord(bytes);
    if (record && concerns(record, questions)) about.push(record);
  }
  return about.flatMap((asked) => accessEvent(asked, about) ?? []);
}

const concerns = ({ event }: QuestionRecord, questions: readonly string[]): boolean =>
  'question' in event
    ? questions.includes(event.question)
    : event.questions.some((one) => questions.includes(one));

const only = (told: ToldQuestion, { agency }: Given): ToldQuestion =>
  agency === undefined
    ? told
    : { ...told, keptBack: told.keptBack.filter((one) => one.agency === agency) };

const inWords = ({ event, outcome, keptBack }: ToldQuestion): string =>
  `${[
    `${event.id}: ${event.enquiry}, asked ${event.at} by ${event.actor}${event.named ? ` about ${event.named}` : ''}.`,
    ...outcome,
    ...(keptBack.length > 0 ? ['', 'What the rules kept back, agency by agency:'] : []),
    ...keptBack.flatMap(keptInWords),
  ].join('\n')}\n`;

const keptInWords = ({ agency, name, category, about, existenceTold, why }: KeptBack) => [
  '',
  `${name} (${agency}): ${categoryInWords(category)}, about ${about.join('; ')}`,
  existenceTold
    ? '  Whether there are any was told; nothing of them was shown.'
    : '  Nothing was shown, nor told whether there are any.',
  ...why.map((sentence) => `  ${sentence}`),
];

const HELP = `
Examples:
  $ mash policy why 8f3kQ2xJv0mZr7aB1cD4eg --by tom.ig@hub.example
  $ mash policy why "$(cat receipt.txt)" --by tom.ig@hub.example --agency northmere-police

Lists of recorded access name the id of each question. It tells of rules, never of records, and is itself put on
record. Exit status: 0 told, 1 there is no such question, 2 usage, 3 configuration.`;
