import { describe, expect, test } from 'vitest';
import { MandateMissing } from '../../../src/edge/contract-schema.ts';
import { hourlyVolume } from '../../../src/edge/limits/hourly.ts';
import { answering, noting } from '../../../src/edge/program/answering.ts';
import type { AnsweredQuestion } from '../../../src/edge/program/generation.ts';
import { newTally } from '../../../src/edge/program/tally.ts';
import type { QueryLog } from '../../../src/edge/query-log/query-log.ts';
import type { QueryEvent } from '../../../src/edge/query-log/record.ts';
import { MANDATE } from '../../support/agency-wire.ts';

function logInMemory(): QueryLog & { readonly events: QueryEvent[] } {
  const events: QueryEvent[] = [];
  return {
    events,
    append: (event) => {
      events.push(event);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}
const fullDisk: QueryLog = {
  append: () => Promise.reject(new Error('No room')),
  close: () => Promise.resolve(),
};

const said: AnsweredQuestion = {
  kind: 'ANSWERED',
  data: { entries: ['canary-entry'] },
  tally: { ...newTally(), recordsRead: 2, entries: { TENANCY: 3 } },
};

type Options = Parameters<typeof answering>[0];
const run = async (more: Partial<Options>, checkpoint?: unknown) =>
  answering(
    {
      ask: () => Promise.resolve(said),
      log: logInMemory(),
      volume: hourlyVolume({}),
      clock: () => 0,
      ...more,
    },
    checkpoint,
  )('{ x }', { secret: 'canary-variable' }, { mandate: MANDATE });

describe('a question at the edge', () => {
  test('is in the log, by mandate and count, before it is answered', async () => {
    const log = logInMemory();
    expect(await run({ log }, 'c2lnbmVk')).toEqual({ data: said.data });
    expect(log.events).toEqual([
      {
        kind: 'ASKED',
        outcome: 'ANSWERED',
        mandate: MANDATE,
        peopleLookedFor: 0,
        candidates: 0,
        recordsRead: 2,
        relatives: 0,
        entries: { TENANCY: 3 },
        checkpoint: 'c2lnbmVk',
      },
    ]);
    expect(JSON.stringify(log.events)).not.toContain('canary');
  });

  test.each([undefined, '', 'not base64!', ['c2lnbmVk'], 'A'.repeat(9000)])(
    'has no checkpoint beside it where none came (%#)',
    async (header) => {
      const log = logInMemory();
      await run({ log }, header);
      expect(log.events[0]).not.toHaveProperty('checkpoint');
    },
  );

  test('that cannot be logged is not answered', async () => {
    const result = await run({ log: fullDisk });
    expect(result).toMatchObject({ data: null });
    expect(JSON.stringify(result)).not.toContain('canary');
  });

  test('beyond the hour’s volume is not answered, and logged all the same', async () => {
    const log = logInMemory();
    const result = await run({ log, volume: hourlyVolume({ recordsRead: 1 }) });
    expect(result).toMatchObject({ data: null });
    expect(log.events).toMatchObject([{ outcome: 'OVER_LIMIT' }]);
    expect(JSON.stringify(result)).not.toContain('canary');
  });

  test('that the reading cannot take is not answered', async () => {
    const result = await run({ ask: () => Promise.reject(new Error('The thread ended')) });
    expect(result).toMatchObject({ data: null });
  });

  test('without a mandate keeps its reason, by which it is refused', async () => {
    const result = await run({
      ask: () => Promise.resolve({ kind: 'NO_MANDATE', tally: newTally() }),
    });
    expect(result?.errors?.[0]?.originalError).toBeInstanceOf(MandateMissing);
  });
});

describe('a token that is not accepted', () => {
  const refusing = () => Promise.resolve({ kind: 'REFUSED', flaw: 'REPLAYED' } as const);

  test('is written down by why, and by nothing of the token', async () => {
    const log = logInMemory();
    await noting(refusing, { log, isRoom: () => true }, undefined)('canary', Buffer.from(''));
    expect(log.events).toEqual([{ kind: 'REFUSED', flaw: 'REPLAYED' }]);
  });

  test('does not fill the disk', async () => {
    const log = logInMemory();
    await noting(refusing, { log, isRoom: () => false }, undefined)('canary', Buffer.from(''));
    expect(log.events).toEqual([]);
  });

  test('is refused even where it cannot be written down', async () => {
    const verified = noting(refusing, { log: fullDisk, isRoom: () => true }, undefined);
    expect(await verified('canary', Buffer.from(''))).toMatchObject({ kind: 'REFUSED' });
  });
});
