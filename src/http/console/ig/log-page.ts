import { z } from 'zod';
import type { Instant } from '../../../domain/day.ts';
import { instantInWords } from '../dates.ts';
import { lengthInWords } from '../file/clock-view.ts';
import type { HubPage } from '../hub-page.ts';
import { sectionsPage, tag, text, type Cell, type Section } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { anInstant, maybe } from '../scalars.ts';

const LOG_DOCUMENT = /* GraphQL */ `
  query LogHealth {
    auditCheckpoint {
      note
      size
      standing
      signedAt
      ageSeconds
      witnesses {
        name
        kind
        size
        keptAt
        ageSeconds
        standing
      }
      verifierKeys
    }
  }
`;
const witness = z.object({
  name: z.string(),
  kind: z.enum(['KEEPER', 'AGENCY', 'AGENCY_LOG']),
  size: maybe(z.number()),
  keptAt: maybe(anInstant),
  ageSeconds: maybe(z.number()),
  standing: maybe(z.string()),
});
type Witness = z.infer<typeof witness>;
const logAnswer = z.object({
  auditCheckpoint: z.object({
    note: maybe(z.string()),
    size: z.number(),
    standing: z.string(),
    signedAt: maybe(anInstant),
    ageSeconds: maybe(z.number()),
    witnesses: z.array(witness),
    verifierKeys: z.array(z.string()),
  }),
});

/** How the log is doing, and what somebody needs to check it without the hub. */
export const logPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: LOG_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { note, size, standing, verifierKeys, ...checkpoint } =
      logAnswer.parse(answered).auditCheckpoint;
    return sectionsPage({
      here: 'log',
      heading: 'The log',
      lead: 'Every answer is on record before it leaves. What is on record can be checked without the hub.',
      sections: [
        {
          summary: [
            { name: 'Status', cell: standingCell(standing) },
            { name: 'Records covered', cell: text(size.toLocaleString('en-GB')) },
            { name: 'Last signed', cell: whenCell(checkpoint.signedAt, checkpoint.ageSeconds) },
            { name: 'Signed by', cell: text(...signersOf(note ?? '')) },
            { name: 'Keys to check it by', cell: text(...verifierKeys) },
          ],
        },
        witnessesSection(checkpoint.witnesses),
        {
          heading: 'Signed checkpoint',
          lead: 'Keep it where nobody of the hub can change it. A log that was rewritten contradicts it.',
          paragraphs: [note ?? 'Nothing is in the log yet.'],
        },
        {
          heading: 'Check it',
          paragraphs: [
            '“mash audit verify” reads the whole log and names the first byte that was changed. “mash audit reconcile” compares it with an agency’s own log.',
          ],
        },
      ],
    });
  },
};

function standingCell(standing: string): Cell {
  if (standing === 'SOUND') return tag('Sound: written and signed in time', 'good');
  if (standing === 'LATE') return tag('Late: what was written waits for its signature', 'care');
  return tag(`${plainCode(standing)}: nothing is answered until it can be written again`, 'alarm');
}

const witnessesSection = (witnesses: readonly Witness[]): Section => ({
  heading: 'Who keeps checkpoints outside',
  lead: 'A log that only its owner holds proves nothing against the owner. Each of these can show that it was changed.',
  list: {
    caption: 'Witnesses of the log',
    columns: ['Witness', 'How', 'Records it vouches for', 'Known to keep them', 'Status'],
    rows: witnesses.map(witnessRow),
    empty: 'Nobody outside keeps anything yet.',
  },
});

const KIND_WORDS: Readonly<Record<Witness['kind'], string>> = {
  KEEPER: 'Is shown each',
  AGENCY: 'Has it with every question, in its own log',
  AGENCY_LOG: 'The agency’s own log, compared when the hub started',
};

const witnessRow = ({ name, kind, size, keptAt, ageSeconds, standing }: Witness) => [
  text(name),
  text(KIND_WORDS[kind]),
  text(size?.toLocaleString('en-GB') ?? 'None yet'),
  kind === 'AGENCY_LOG' ? text('Is only read') : whenCell(keptAt, ageSeconds),
  standing ? keptCell(standing) : text('Agreed with the log'),
];

const keptCell = (standing: string): Cell =>
  standing === 'SOUND' ? tag('Up to date', 'good') : tag('Stale: somebody should look', 'care');

const whenCell = (at: Instant | null | undefined, ageSeconds: number | null | undefined): Cell =>
  at ? text(instantInWords(at), agoInWords(ageSeconds ?? 0)) : text('Not yet');

function agoInWords(seconds: number): string {
  if (seconds >= 60) return `${lengthInWords(seconds * 1_000)} ago`;
  return seconds === 1 ? '1 second ago' : `${String(seconds)} seconds ago`;
}

/** Each signature's line of a signed note names its key (C2SP signed-note). */
function signersOf(note: string): readonly string[] {
  const signers = [...note.matchAll(/^\u2014 (\S+) /gm)].map(([, name = '']) => name);
  return signers.length > 0 ? signers : ['Nobody yet'];
}
