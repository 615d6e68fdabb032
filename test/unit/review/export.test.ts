import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { exportAccessEvents } from '../../../src/review/export/export-access-events.ts';
import { FORMATS } from '../../../src/review/export/formats.ts';
import type { Subject } from '../../../src/sharing/subjects.ts';
import { officer, reviewBooks, visitBy } from '../../support/review-books.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const tom = officer('tom');
const alfie: Subject = { kind: 'PERSON', referral: asId('R-1'), person: asId('p1') };

let desk: Awaited<ReturnType<typeof reviewBooks>>;
let ref: string;
beforeEach(async () => {
  desk = await reviewBooks([], NOW);
  [ref = ''] = await desk.books.subjects.refer([alfie]);
});
afterEach(() => desk.close());

/** A picture in which Alfie was shown. */
const seen = (question: string, at: string, intent: object = {}) => ({
  question,
  at,
  intent: { named: asId<never>('R-1'), ...intent },
  left: { subjects: [asId<never>(ref)] },
});
const put = async (...asked: readonly ReturnType<typeof seen>[]) => {
  await desk.log.put(asked);
  await desk.index.follow();
};

describe('an export', () => {
  const EVIL = '=HYPERLINK("http://evil.test";"x")';
  const exported = async (format: (typeof FORMATS)[number]) => {
    await put(
      seen('q-1', '2026-11-19T09:00:00.000Z', { actor: asId<never>(EVIL) }),
      seen('q-2', '2026-11-19T10:00:00.000Z', { decision: 'REFUSE', reasons: ['NOT_ASSIGNED'] }),
    );
    const { visit, recorded } = visitBy(tom, NOW);
    const filter = { referral: 'R-1' };
    const out = await exportAccessEvents(desk.books).answer({ filter, format }, visit);
    return { ...out, recorded };
  };

  test.each(FORMATS)('as %s is on record by its digest before it leaves', async (format) => {
    const { text, digest, events, recorded } = await exported(format);
    expect(events).toBe(2);
    expect(text).not.toBe('');
    expect(recorded).toMatchObject([{ reasons: [format], value: { digest, events: 2 } }]);
  });

  test('as a table runs no formula', async () => {
    const { text } = await exported('CSV');
    expect(text).toContain(`"'=HYPERLINK(""http://evil.test"";""x"")"`);
    expect(text).not.toMatch(/"=/);
  });

  test('as BALP says a disclosure for each person shown, and a refusal as a failure', async () => {
    const { text } = await exported('BALP');
    const resources = text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(resources).toMatchObject([
      {
        resourceType: 'AuditEvent',
        outcome: '8',
        outcomeDesc: 'NOT_ASSIGNED',
        type: { code: '110113' },
      },
      {
        resourceType: 'AuditEvent',
        outcome: '0',
        type: { code: '110106' },
        subtype: [{ code: 'disclose' }],
        entity: [
          { what: { type: 'Patient', identifier: { value: ref } }, role: { code: '1' } },
          {},
          {},
          {},
        ],
      },
    ]);
  });

  test('as OCSF says API activity with its status', async () => {
    const { text } = await exported('OCSF');
    const lines = text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { class_uid: 6003, type_uid: 600_302, status_id: 2, metadata: { uid: 'q-2' } },
      { class_uid: 6003, status_id: 1, actor: { user: { uid: EVIL } } },
    ]);
  });

  test('that fishes is refused, and nothing is on record', async () => {
    const { visit, recorded } = visitBy(tom, NOW);
    const asked = exportAccessEvents(desk.books).answer({ filter: {}, format: 'CSV' }, visit);
    await expect(asked).rejects.toThrow('filter must name a person');
    expect(recorded).toEqual([]);
  });
});
