import { expect, test } from 'vitest';
import type { Why } from '../../src/agencies/kit/gap.ts';
import type { Behaviour } from '../support/agency-hostile.ts';
import {
  changedOnTheWay,
  leavesTheContentUncovered,
  replaysItsFirstAnswer,
  signedByAnother,
  signedForAnotherAddress,
  signedForAnotherQuestion,
  signedSecondsAgo,
  signedTwice,
  signedUnderABorrowedName,
  unsigned,
} from '../support/agency-hostile-signature.ts';
import { DANA, facing } from '../support/agency-situation.ts';
import { asking } from '../support/agency-wire.ts';

const FAULTY = { kind: 'GAP', gap: 'FAULTY' };
const WANTED = [{ holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT'] }] as const;

test.each<[situation: string, Behaviour, Why]>([
  ['unsigned', unsigned, 'UNSIGNED'],
  ['signed by a key that is not this agency’s', signedByAnother, 'OTHER_KEY'],
  ['signed by another under this agency’s key id', signedUnderABorrowedName, 'NOT_GENUINE'],
  ['signed for another question', signedForAnotherQuestion, 'OTHER_REQUEST'],
  ['signed for another address', signedForAnotherAddress, 'NOT_GENUINE'],
  ['signed two minutes ago', signedSecondsAgo(120), 'STALE'],
  ['signed two minutes ahead', signedSecondsAgo(-120), 'STALE'],
  ['changed after it was signed', changedOnTheWay, 'OTHER_CONTENT'],
  ['signed without its content', leavesTheContentUncovered, 'NOT_COVERED'],
  ['signed twice', signedTwice, 'MALFORMED'],
])('an honest answer that is %s is not used', async (_situation, behaviour, why) => {
  const { source, observed } = await facing(behaviour);
  expect(await source.entries(WANTED, {}, asking())).toEqual(FAULTY);
  expect(observed.map((observation) => observation.why)).toEqual([why]);
});

test('an answer is used once: its replay to the next question is not', async () => {
  const { source, observed } = await facing(replaysItsFirstAnswer());
  const first = await source.entries(WANTED, {}, asking());
  const second = await source.entries(WANTED, {}, asking());
  expect(first).toMatchObject({ kind: 'ANSWERED', value: [{ holding: DANA }] });
  expect(second).toEqual(FAULTY);
  expect(observed.map(({ why }) => why)).toEqual([undefined, 'OTHER_REQUEST']);
});

test('an honest answer of one agency, passed on by another, is not the other’s', async () => {
  const honest = await facing(({ honest: said, signed }) => said().then(signed));
  const impostor = await facing(async ({ request, response }) => {
    const { authorization = '' } = request.headers;
    const headers = { authorization, 'content-type': 'application/json' };
    const passedOn = await fetch(honest.agency.url, { method: 'POST', headers, body: '{}' });
    response.writeHead(200, Object.fromEntries(passedOn.headers)).end(await passedOn.text());
  });
  expect(await impostor.source.entries(WANTED, {}, asking())).toEqual(FAULTY);
  expect(impostor.observed.map(({ why }) => why)).toEqual(['OTHER_KEY']);
});

test('a card that is not genuine is not kept', async () => {
  const { source } = await facing(signedByAnother);
  expect(await source.refresh(asking().signal)).toEqual(FAULTY);
  expect(source.card()).toBeUndefined();
});
