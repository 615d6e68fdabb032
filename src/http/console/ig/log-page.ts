import { z } from 'zod';
import type { HubPage } from '../hub-page.ts';
import { sectionsPage, tag, text, type Cell } from '../kit/list-page.ts';
import { plainCode } from '../plain-code.ts';
import { maybe } from '../scalars.ts';

const LOG_DOCUMENT = /* GraphQL */ `
  query LogHealth {
    auditCheckpoint {
      note
      size
      standing
      verifierKeys
    }
  }
`;
const logAnswer = z.object({
  auditCheckpoint: z.object({
    note: maybe(z.string()),
    size: z.number(),
    standing: z.string(),
    verifierKeys: z.array(z.string()),
  }),
});

/** How the log is doing, and what somebody needs to check it without the hub. */
export const logPage: HubPage<object> = {
  request: () => ({}),
  question: () => ({ query: LOG_DOCUMENT, variables: {} }),
  compose: (answered) => {
    const { note, size, standing, verifierKeys } = logAnswer.parse(answered).auditCheckpoint;
    return sectionsPage({
      here: 'log',
      heading: 'The log',
      lead: 'Every answer is on record before it leaves. What is on record can be checked without the hub.',
      sections: [
        {
          summary: [
            { name: 'How it stands', cell: standingCell(standing) },
            { name: 'Records covered', cell: text(size.toLocaleString('en-GB')) },
            { name: 'Signed by', cell: text(...signersOf(note ?? '')) },
            { name: 'Keys to check it by', cell: text(...verifierKeys) },
          ],
        },
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

/** Each signature's line of a signed note names its key (C2SP signed-note). */
function signersOf(note: string): readonly string[] {
  const signers = [...note.matchAll(/^\u2014 (\S+) /gm)].map(([, name = '']) => name);
  return signers.length > 0 ? signers : ['Nobody yet'];
}
