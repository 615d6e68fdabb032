import { describe, expect, test } from 'vitest';
import type { Why } from '../../src/agencies/kit/gap.ts';
import type { Behaviour } from '../support/agency-hostile.ts';
import { nests, pollutes, says, saysWith } from '../support/agency-hostile-content.ts';
import {
  replaysItsFirstAnswer,
  signedByAnother,
  signedForAnotherQuestion,
  signedSecondsAgo,
  unsigned,
} from '../support/agency-hostile-signature.ts';
import { CANARY, DANA, facing, KOFI } from '../support/agency-situation.ts';
import { asking } from '../support/agency-wire.ts';

const FAULTY = { kind: 'GAP', gap: 'FAULTY' };
const WANTED = [{ holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] }] as const;

async function asked(behaviour: Behaviour) {
  const { source, observed } = await facing(behaviour);
  const answer = await source.entries(WANTED, {}, asking());
  return { answer, source, observed, why: observed[0]?.why };
}

const deepWords = (levels: number): Behaviour =>
  saysWith(/"detail":"[^"]*"/g, `"detail":${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('S13: JSON', () => {
  test.each<[string, Behaviour, Why]>([
    ['a hundred thousand levels deep where words belong', deepWords(100_000), 'NOT_IN_CONTRACT'],
    ['a million levels deep', nests(1_000_000, '[', ']'), 'NOT_JSON'],
    ['with NaN', saysWith('"current":false', '"current":NaN'), 'NOT_JSON'],
    ['behind a byte order mark', saysWith(/^\{/g, '\uFEFF{'), 'NOT_JSON'],
    ['that is not UTF-8', says(Buffer.from('{"data":"\u00ff"}', 'latin1')), 'NOT_JSON'],
    ['followed by more', saysWith(/\}$/g, '}{}'), 'NOT_JSON'],
  ])('%s is faulty', async (_what, behaviour, expected) => {
    const { answer, why } = await asked(behaviour);
    expect(answer).toEqual(FAULTY);
    expect(why).toBe(expected);
  });

  test('with a member twice is judged and used by the same one, so that neither slips past', async () => {
    const lastWrong = await asked(
      saysWith('"standing":"ALLEGATION"', '"standing":"FACT","standing":"RUMOUR"'),
    );
    expect(lastWrong.answer).toEqual(FAULTY);
    const lastRight = await asked(
      saysWith('"standing":"ALLEGATION"', '"standing":"RUMOUR","standing":"FACT"'),
    );
    expect(lastRight.answer).toMatchObject({ value: [{ entry: { standing: 'FACT' } }] });
    expect(JSON.stringify(lastRight.answer)).not.toContain('RUMOUR');
  });

  test('a hundred thousand levels deep in a field that nobody asked for is dropped with the field', async () => {
    const { answer } = await asked(nests(100_000, '[', ']'));
    expect(answer).toMatchObject({ kind: 'ANSWERED' });
    expect(JSON.stringify(answer)).not.toContain('deep');
  });

  test('that names the prototype changes nothing', async () => {
    const { answer } = await asked(pollutes);
    expect(answer).toMatchObject({ kind: 'ANSWERED' });
    expect('polluted' in {}).toBe(false);
  });
});

describe('S14: an answer to another question than was put', () => {
  test.each<[string, Behaviour, Why]>([
    ['about somebody else', saysWith(`"holding":"${DANA}"`, `"holding":"${KOFI}"`), 'NOT_AS_ASKED'],
    ['in another category', saysWith('DOMESTIC_ABUSE_INCIDENT', 'MARAC'), 'NOT_AS_ASKED'],
    ['of another type', saysWith('"current":false', '"current":{"current":{}}'), 'NOT_IN_CONTRACT'],
    [
      'with one entry too many',
      saysWith(/"e0":\[(\{.*\})\]/g, `"e0":[$1,{"holding":"${KOFI}"}]`),
      'NOT_IN_CONTRACT',
    ],
  ])('%s is faulty as a whole', async (_what, behaviour, expected) => {
    const { answer, why } = await asked(behaviour);
    expect(answer).toEqual(FAULTY);
    expect(why).toBe(expected);
    expect(JSON.stringify(answer)).not.toContain(CANARY);
  });

  test('a graph that turns in circles is cut where the contract ends', async () => {
    const { answer } = await asked(
      saysWith('"summary":', '"relative":{"relative":{"relative":{}}},"summary":'),
    );
    expect(answer).toMatchObject({ kind: 'ANSWERED' });
    expect(JSON.stringify(answer)).not.toContain('"relative"');
  });
});

describe('S15: an answer', () => {
  test.each<[string, Behaviour, Why]>([
    ['that nobody signed', unsigned, 'UNSIGNED'],
    ['that another agency signed', signedByAnother, 'OTHER_KEY'],
    ['that was signed long ago', signedSecondsAgo(600), 'STALE'],
    ['that was signed for another question', signedForAnotherQuestion, 'OTHER_REQUEST'],
  ])('%s is not used', async (_what, behaviour, expected) => {
    const { answer, why } = await asked(behaviour);
    expect(answer).toEqual(FAULTY);
    expect(why).toBe(expected);
  });

  test('is used once', async () => {
    const { answer, source } = await asked(replaysItsFirstAnswer());
    expect(answer).toMatchObject({ kind: 'ANSWERED' });
    expect(await source.entries(WANTED, {}, asking())).toEqual(FAULTY);
  });
});
