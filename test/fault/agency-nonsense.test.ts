import { expect, test } from 'vitest';
import type { Why } from '../../src/agencies/kit/gap.ts';
import type { Behaviour } from '../support/agency-hostile.ts';
import {
  nests,
  pollutes,
  says,
  saysErrorsToo,
  saysHalf,
  saysWith,
} from '../support/agency-hostile-content.ts';
import { CANARY, DANA, facing, KOFI, SEEKING_DANA } from '../support/agency-situation.ts';
import { asking } from '../support/agency-wire.ts';

const FAULTY = { kind: 'GAP', gap: 'FAULTY' };
const WANTED = [
  { holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT', 'POLICE_INTELLIGENCE'] },
] as const;

test.each<[situation: string, Behaviour, Why]>([
  ['nothing', says(''), 'NOT_JSON'],
  ['random bytes', says(Buffer.from([0, 159, 146, 150, 255, 254])), 'NOT_JSON'],
  ['words that are not JSON', says('The system is down for maintenance'), 'NOT_JSON'],
  ['half of its answer', saysHalf, 'NOT_JSON'],
  ['NaN', saysWith('"current":false', '"current":NaN'), 'NOT_JSON'],
  ['a byte order mark first', saysWith(/^\{/g, '\uFEFF{'), 'NOT_JSON'],
  ['text that is not UTF-8', says(Buffer.from('{"data":"\u00ff"}', 'latin1')), 'NOT_JSON'],
  ['null', says('null'), 'NOT_IN_CONTRACT'],
  ['a list', says('[]'), 'NOT_IN_CONTRACT'],
  ['an empty object', says('{}'), 'NOT_IN_CONTRACT'],
  ['no entries at all', says('{"data":{}}'), 'NOT_IN_CONTRACT'],
  ['null for entries', says('{"data":{"e0":null}}'), 'NOT_IN_CONTRACT'],
  ['errors beside its answer', saysErrorsToo, 'NOT_IN_CONTRACT'],
  ['a number where words belong', saysWith(/"summary":"[^"]*"/g, '"summary":7'), 'NOT_IN_CONTRACT'],
  [
    'words where a truth value belongs',
    saysWith('"current":false', '"current":"no"'),
    'NOT_IN_CONTRACT',
  ],
  ['a standing that nobody knows', saysWith('ALLEGATION', 'RUMOUR'), 'NOT_IN_CONTRACT'],
  ['a handling code that nobody knows', saysWith('WITH_CONDITIONS', 'SECRET'), 'NOT_IN_CONTRACT'],
  ['30 February', saysWith('2024-05-17', '2024-02-30'), 'NOT_IN_CONTRACT'],
  ['a date in words', saysWith('2024-05-17', '17 May 2024'), 'NOT_IN_CONTRACT'],
  ['an entry without an id', saysWith('"id":"ent-1",', ''), 'NOT_IN_CONTRACT'],
  ['an empty id', saysWith('ent-1', ''), 'NOT_IN_CONTRACT'],
  [
    'null for a required word',
    saysWith('"standing":"ALLEGATION"', '"standing":null'),
    'NOT_IN_CONTRACT',
  ],
])('an agency that answers %s is faulty as a whole', async (_situation, behaviour, why) => {
  const { source, observed } = await facing(behaviour);
  expect(await source.entries(WANTED, {}, asking())).toEqual(FAULTY);
  expect(observed).toEqual([expect.objectContaining({ outcome: 'FAULTY', why })]);
  expect(JSON.stringify(observed)).not.toContain(CANARY);
});

test.each<[situation: string, Behaviour]>([
  ['null', says('{"data":{"e0":null}}')],
  ['a truth value', says('{"data":{"e0":true}}')],
  ['a count', says('{"data":{"e0":2}}')],
  ['a category without its record', saysWith(/"holding":"[^"]*",/g, '')],
  ['a record without its category', saysWith(/,"category":"[^"]*"/g, '')],
  ['errors beside its answer', saysErrorsToo],
])('an agency that says what it holds by %s is faulty', async (_situation, behaviour) => {
  const { source, observed } = await facing(behaviour);
  const wanted = WANTED.map((set) => ({ ...set, only: 'EXISTENCE' as const }));
  expect(await source.entries(wanted, {}, asking())).toEqual(FAULTY);
  expect(observed[0]?.why).toBe('NOT_IN_CONTRACT');
});

test('what the contract does not name is dropped, and the answer used', async () => {
  const behaviour = saysWith('"summary":', '"homeOfficer":"PC 1234","summary":');
  const { source } = await facing(behaviour);
  const answer = await source.entries(WANTED, {}, asking());
  expect(answer).toMatchObject({ kind: 'ANSWERED', value: [{ holding: DANA }, { holding: DANA }] });
  expect(JSON.stringify(answer)).not.toMatch(/homeOfficer|PC 1234/);
});

test('members named like the prototype’s change nothing', async () => {
  const { source } = await facing(pollutes);
  const answer = await source.entries(WANTED, {}, asking());
  expect(answer).toMatchObject({ kind: 'ANSWERED', value: [{ holding: DANA }, { holding: DANA }] });
  expect(JSON.stringify(answer)).not.toContain('polluted');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect('polluted' in {}).toBe(false);
});

test.each<[situation: string, Behaviour]>([
  ['arrays', nests(1_000_000, '[', ']')],
  ['objects', nests(500_000, '{"a":', '}')],
])(
  'a million brackets of nested %s are refused before they are parsed',
  async (_kind, behaviour) => {
    const { source, observed } = await facing(behaviour);
    expect(await source.entries(WANTED, {}, asking())).toEqual(FAULTY);
    expect(observed[0]?.why).toBe('NOT_JSON');
  },
);

test('a little nesting in a field that nobody asked for is dropped with the field', async () => {
  const { source } = await facing(nests(5_000, '[', ']'));
  expect(await source.entries(WANTED, {}, asking())).toMatchObject({ kind: 'ANSWERED' });
});

test.each<[situation: string, Behaviour, Why]>([
  ['a grade that no candidate has', saysWith('PROBABLE', 'NONE'), 'NOT_IN_CONTRACT'],
  ['half a bit', saysWith('9000', '9000.5'), 'NOT_IN_CONTRACT'],
  ['parts that do not sum to the whole', saysWith('9000', '9001'), 'NOT_AS_ASKED'],
  ['about somebody else than was sought', saysWith('person-1', 'person-2'), 'NOT_AS_ASKED'],
  [
    'candidates for somebody too vague to seek',
    saysWith('"tooVague":false', '"tooVague":true'),
    'NOT_AS_ASKED',
  ],
  ['about nobody', says('{"data":{"find":[]}}'), 'NOT_AS_ASKED'],
])('an agency that finds %s is faulty', async (_situation, behaviour, why) => {
  const { source, observed } = await facing(behaviour);
  expect(await source.find([SEEKING_DANA], asking())).toEqual(FAULTY);
  expect(observed[0]?.why).toBe(why);
});

test('more candidates than were wanted are not taken', async () => {
  const twice = saysWith(
    /\[(\{"holding":)"rec-7f31"(.*"modelVersion":"[^"]*"\})\]/g,
    '[$1"rec-7f31"$2,$1"rec-other"$2]',
  );
  const { source, observed } = await facing(twice, { client: { limit: 1 } });
  expect(await source.find([SEEKING_DANA], asking())).toEqual(FAULTY);
  expect(observed[0]?.why).toBe('NOT_AS_ASKED');
});

test('a relationship that the contract does not have spoils the answer', async () => {
  const { source } = await facing(saysWith('FORMER_PARTNER', 'FIANCE'));
  expect(await source.relationships([DANA, KOFI], asking())).toEqual(FAULTY);
});
