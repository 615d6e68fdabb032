import { type Asker, askByHand, type ByHand } from './asker.ts';
import { firstFlaw, type Flaw, flaw } from './check.ts';

const OVER_A_MEBIBYTE = 'x'.repeat(1024 * 1024 + 1);
/** Stands in a question that is refused, and must not stand in the refusal. */
const CANARY = 'canary9d4e';

/** Whether the source refuses what no hub sends, in words that repeat nothing. */
export const limitsFlaw = (asker: Asker): Promise<Flaw | undefined> =>
  firstFlaw([
    () => refusal(asker, 'by GET', { method: 'GET' }, [405]),
    () => refusal(asker, 'that is not JSON', { contentType: 'text/plain' }, [415]),
    () => refusal(asker, 'that is not GraphQL', { query: `tell me of ${CANARY}` }, [400]),
    () =>
      refusal(asker, 'for a field that there is not', { query: `{ ${CANARY} { name } }` }, [400]),
    () => refusal(asker, 'larger than 1 MiB', { sentBody: OVER_A_MEBIBYTE }, [413, undefined]),
  ]);

async function refusal(
  asker: Asker,
  what: string,
  by: ByHand,
  statuses: readonly (number | undefined)[],
): Promise<Flaw | undefined> {
  const said = await askByHand(asker, by);
  const [status = 0] = statuses;
  if (!statuses.includes(said?.status)) {
    const got = said ? `answered with ${said.status}` : 'not answered';
    return flaw(`A question ${what} was ${got}.`, `Refuse it with ${status}.`);
  }
  return Buffer.from(said?.body ?? []).includes(CANARY)
    ? flaw(
        `The refusal of a question ${what} repeats it.`,
        'Refuse in fixed words: what was asked may be somebody’s name.',
      )
    : undefined;
}
