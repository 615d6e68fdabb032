import { expect, test } from 'vitest';
import { saysWith } from '../support/agency-hostile-content.ts';
import { CANARY, DANA, facing, KOFI } from '../support/agency-situation.ts';
import { asking } from '../support/agency-wire.ts';

const FAULTY = { kind: 'GAP', gap: 'FAULTY' };
const WANTED = [{ holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] }] as const;

test('an entry of a person who was not asked about spoils the whole answer', async () => {
  const { source, observed } = await facing(saysWith(`"holding":"${DANA}"`, `"holding":"${KOFI}"`));
  const answer = await source.entries(WANTED, {}, asking());
  expect(answer).toEqual(FAULTY);
  expect(JSON.stringify([answer, observed])).not.toContain(CANARY);
  expect(observed[0]?.why).toBe('NOT_AS_ASKED');
});

test('an entry in a category that was not asked for spoils the whole answer', async () => {
  const { source } = await facing(saysWith('DOMESTIC_ABUSE_INCIDENT', 'POLICE_INTELLIGENCE'));
  const answer = await source.entries(WANTED, {}, asking());
  expect(answer).toEqual(FAULTY);
  expect(JSON.stringify(answer)).not.toContain(CANARY);
});

test('an entry may not stand in another set than the one that wanted it', async () => {
  const sets = [
    { holdings: [DANA], categories: ['MARAC'] },
    { holdings: [KOFI], categories: ['MISSING_EPISODE'] },
  ] as const;
  const swapped = saysWith(/"e0":(\[.*\]),"e1":(\[.*\])/g, '"e0":$2,"e1":$1');
  const { source } = await facing(swapped);
  expect(await source.entries(sets, {}, asking())).toEqual(FAULTY);
});

test('one entry given twice spoils the answer, for nobody could cite it', async () => {
  const { source } = await facing(saysWith(/"e0":\[(\{.*\})\]/g, '"e0":[$1,$1]'));
  expect(await source.entries(WANTED, {}, asking())).toEqual(FAULTY);
});

const ONLY_WHETHER = [
  { holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'], only: 'EXISTENCE' },
] as const;

test.each<[what: string, text: string, instead: string]>([
  ['by somebody who was not asked about', `"holding":"${DANA}"`, `"holding":"${KOFI}"`],
  ['in a category that was not asked for', 'DOMESTIC_ABUSE_INCIDENT', 'POLICE_INTELLIGENCE'],
])('that something is held %s spoils the whole answer', async (_what, text, instead) => {
  const { source, observed } = await facing(saysWith(text, instead));
  const both = [{ holdings: [DANA], categories: [] }, ...ONLY_WHETHER];
  expect(await source.entries(both, {}, asking())).toEqual(FAULTY);
  expect(observed[0]?.why).toBe('NOT_AS_ASKED');
});

test('content that nobody asked for goes no further than the line', async () => {
  const talks = saysWith('"category":', `"summary":"${CANARY}","detail":"${CANARY}","category":`);
  const { source, observed } = await facing(talks);
  const answer = await source.entries(ONLY_WHETHER, {}, asking());
  expect(answer).toMatchObject({
    kind: 'ANSWERED',
    value: [{ kind: 'EXISTENCE', holding: DANA, category: 'DOMESTIC_ABUSE_INCIDENT' }],
  });
  expect(JSON.stringify([answer, observed])).not.toContain(CANARY);
});

test('that something is held is heard once, however often it is said', async () => {
  const { source } = await facing(saysWith(/"e0":\[(\{.*\})\]/g, '"e0":[$1,$1,$1]'));
  expect(await source.entries(ONLY_WHETHER, {}, asking())).toMatchObject({
    value: [{ kind: 'EXISTENCE', holding: DANA, category: 'DOMESTIC_ABUSE_INCIDENT' }],
  });
});

test('an entry is not taken for the word that something is held, nor that word for an entry', async () => {
  const sets = [...WANTED, ...ONLY_WHETHER];
  const swapped = saysWith(/"e0":(\[.*\]),"e1":(\[.*\])/g, '"e0":$2,"e1":$1');
  const { source, observed } = await facing(swapped);
  expect(await source.entries(sets, {}, asking())).toEqual(FAULTY);
  expect(JSON.stringify(observed)).not.toContain(CANARY);
});

test('the relations of a record that was not asked for spoil the whole answer', async () => {
  const { source, observed } = await facing(
    saysWith(`"holding":"${DANA}"`, '"holding":"rec-other"'),
  );
  expect(await source.relationships([DANA], asking())).toEqual(FAULTY);
  expect(observed[0]?.why).toBe('NOT_AS_ASKED');
});

test('a lie in one answer leaves the next honest one whole', async () => {
  const lies = saysWith(`"holding":"${DANA}"`, `"holding":"${KOFI}"`);
  const { source } = await facing(lies, { on: ['entries'] });
  expect(await source.entries(WANTED, {}, asking())).toEqual(FAULTY);
  expect(await source.relationships([DANA], asking())).toMatchObject({
    kind: 'ANSWERED',
    value: [
      { holding: DANA, relatives: [{ holding: KOFI, kind: 'CHILD' }, { kind: 'FORMER_PARTNER' }] },
    ],
  });
});
