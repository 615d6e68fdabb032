import { describe, expect, test } from 'vitest';
import { answersSinceDesk } from '../../../src/hub/answers-since-desk.ts';
import { COVERAGE_STATES, type CoverageState } from '../../../src/domain/coverage.ts';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { HumanRequest } from '../../../src/human-sources/human-request.ts';
import type { HealthSeen } from '../../../src/registration/own-source.ts';
import { answered, asked, PROBATION } from '../../support/human-requests.ts';
import { officer, visitBy } from '../../support/review-books.ts';

const AS_OF = Date.parse('2026-11-20T10:00:00.000Z');
const at = (minutes: number) => instant(AS_OF + minutes * 60_000);
const POLICE = { code: asId<never>('police'), name: 'Police', holder: 'POLICE' as const };
const HEARD: HealthSeen = { breaker: 'CLOSED', asked: 3, gaps: {}, lastAnsweredAt: at(1) };

type Situation = {
  readonly state?: CoverageState;
  readonly dueAt?: string;
  readonly person?: true;
  readonly health?: HealthSeen;
  readonly requests?: readonly HumanRequest[];
  readonly paused?: boolean;
  readonly gone?: true;
};

/** What is told of one source of which a picture from ten o'clock had this line. */
async function told(situation: Situation, picture = 'P-1') {
  const { state = 'PENDING', dueAt, person, health, requests = [], paused, gone } = situation;
  const agency = person ? PROBATION : POLICE;
  const line = { agency: agency.code, name: agency.name, state, ...(dueAt && { dueAt }) };
  const json = JSON.stringify({ id: 'P-1', asOf: at(0), coverage: [line] });
  const read: string[] = [];
  const summon = () => Promise.resolve('UNAVAILABLE' as const);
  const source = { agency, paused: () => paused === true, ...(person && { summon }) };
  const desk = answersSinceDesk({
    pictures: {
      read: async (referral, id) => (referral === 'R-1' && id === 'P-1' ? json : undefined),
    },
    requests: {
      ofReferral: async (referral, code) => {
        read.push(`${referral}/${code}`);
        return requests.map((value) => ({ id: value.id, version: 1, value }));
      },
    },
    sources: () => (gone ? [] : [source]),
    health: (code) => (code === agency.code ? health : undefined),
  });
  const { visit, recorded } = visitBy(officer('priya', { roles: ['MASH_ANALYST'] }), at(5));
  const answer = await desk.answer({ referral: asId('R-1'), picture }, visit);
  expect(recorded).toEqual([]);
  return { news: answer.map(({ agency: code, news }) => `${code} ${news}`), read };
}

describe('of a source with a system', () => {
  test.each(['UNAVAILABLE', 'TIMED_OUT', 'PAUSED'] as const)(
    'that was %s it is told once it has answered anybody since',
    async (state) => {
      expect((await told({ state, health: HEARD })).news).toEqual(['police ANSWERING']);
    },
  );

  test.each<[what: string, situation: Situation]>([
    ['that has not been heard since', { health: { ...HEARD, lastAnsweredAt: at(-1) } }],
    ['that fell silent again after it', { health: { ...HEARD, lastGap: { at: at(2) } } }],
    ['of which nothing was ever heard', {}],
    ['that is paused', { health: HEARD, paused: true }],
    ['that is a source no more', { health: HEARD, gone: true }],
  ])('nothing is told %s', async (_what, situation) => {
    expect((await told({ state: 'UNAVAILABLE', ...situation })).news).toEqual([]);
  });

  const said: ReadonlySet<string> = new Set(['UNAVAILABLE', 'TIMED_OUT', 'PAUSED', 'PENDING']);
  test.each(COVERAGE_STATES.filter((state) => !said.has(state)))(
    'nothing is told where the picture’s line said %s',
    async (state) => {
      expect(await told({ state, health: HEARD })).toEqual({ news: [], read: [] });
    },
  );
});

describe('of an agency for which its people answer', () => {
  const early = answered(undefined, asked(), at(-1));
  const late = answered(undefined, asked(), at(1));

  test.each<[what: string, line: Situation]>([
    ['that was awaited', { state: 'PENDING' }],
    ['of which a part was awaited', { state: 'PARTIAL', dueAt: at(60) }],
  ])('%s it is told once they have answered', async (_what, line) => {
    const { news, read } = await told({ ...line, person: true, requests: [early, late] });
    expect(news).toEqual(['northmere-probation ANSWERED']);
    expect(read).toEqual(['R-1/northmere-probation']);
  });

  test.each<[what: string, requests: readonly HumanRequest[]]>([
    ['they have not answered', [asked()]],
    ['all that they said was in the picture', [early]],
    ['they have answered and something waits still', [late, asked()]],
    ['nobody has asked them', []],
  ])('nothing is told where %s', async (_what, requests) => {
    expect((await told({ person: true, requests })).news).toEqual([]);
  });

  test('nothing is told by how its system does, for it has none', async () => {
    const unavailable = { state: 'UNAVAILABLE', person: true, health: HEARD } as const;
    expect((await told(unavailable)).news).toEqual([]);
  });
});

test('of a picture that was not shown for this referral nothing is told but that', async () => {
  await expect(told({ health: HEARD }, 'P-2')).rejects.toMatchObject({
    field: 'picture',
    message: 'picture is none that was shown for this referral.',
  });
});
