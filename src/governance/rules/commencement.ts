import type { DutyCode } from '../../domain/sharing.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { Commencement } from '../../sharing/protections.ts';
import type { GovernanceBooks } from '../books.ts';
import { dayIn, firstWins } from '../checked.ts';

type Books = Pick<GovernanceBooks, 'commencements'>;
type Asks = DeskAsks & { readonly duty: DutyCode; readonly from: string };

/** Records from which day on a duty that an Act makes is in force; recorded anew, the newer day counts. */
export const recordCommencement = ({ commencements }: Books): Desk<Asks, Commencement> => ({
  kind: 'RECORD_COMMENCEMENT',
  answer: async ({ duty, from }, { viewer, askedAt, record }) => {
    const found = await commencements.get(duty);
    const commencement = { duty, from: dayIn('from', from), by: viewer.id, at: askedAt };
    const version = (found?.version ?? 0) + 1;
    await record({ changes: `commencement/${duty}`, version, value: commencement });
    await firstWins(() => commencements.replace(duty, commencement, version - 1));
    return commencement;
  },
});

/** The duties whose day is on record, past or to come. */
export const listCommencements = ({
  commencements,
}: Books): Desk<object, readonly Commencement[]> => ({
  kind: 'COMMENCEMENTS',
  answer: () => commencements.all(),
});
