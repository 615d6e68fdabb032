import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import {
  closeSettling,
  heldBy,
  matchesOf,
  matchOf,
  openSettling,
  pictureFor,
  put,
  say,
  seal,
} from '../support/settling.ts';

describe('over a running gateway', () => {
  beforeAll(() => openSettling());
  afterAll(closeSettling);

  test('what the machine alone found is marked on every entry, until somebody confirms it', async () => {
    const before = await pictureFor('priya', 'R-3');
    expect(before.chronology.nodes.length).toBeGreaterThan(3);
    expect(before.chronology.nodes.every(({ provisional }) => provisional)).toBe(true);
    const match = await matchOf('priya', 'R-3', 'health');
    expect(await say('priya', 'confirmMatch', 'R-3', match)).toMatchObject({
      data: { confirmMatch: { state: 'CONFIRMED' } },
    });
    const after = await pictureFor('priya', 'R-3');
    expect(heldBy(after, 'health').every(({ provisional }) => !provisional)).toBe(true);
    expect(heldBy(after, 'education').every(({ provisional }) => provisional)).toBe(true);
    const told = await matchOf('noor', 'R-3', 'health');
    expect(told.decisions[0]?.byName).not.toBe('');
    expect(told.decisions[0]?.byName).not.toContain('#');
  });

  test('the partner whom the referral does not name is pointed out, by the source that tells of him', async () => {
    const { newcomers } = await pictureFor('priya', 'R-3');
    expect(newcomers.flatMap(({ signs }) => signs)).toContainEqual(
      expect.objectContaining({ how: 'LIVES_WITH' }),
    );
    expect(newcomers[0]?.signs[0]?.says).toMatch(/^Dean Harker, not named in the referral, /);
  });

  test('a match that speaks against itself is said so in sentences, and takes two people', async () => {
    const match = await matchOf('priya', 'R-2', 'health');
    expect(match).toMatchObject({ grade: 'CONFLICT', needsSecond: true, state: 'PROPOSED' });
    expect(match.conflicts).toEqual(['NO_FULL_BIRTH_DATE']);
    expect(match.conflictSentences).toEqual(['A full date of birth is missing.']);
    expect(heldBy(await pictureFor('priya', 'R-2'), 'health')).toEqual([]);
    const states = [];
    for (const who of ['priya', 'priya', 'noor'] as const)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      states.push((await say(who, 'confirmMatch', 'R-2', match)).data);
    expect(states).toEqual(
      ['PROPOSED', 'PROPOSED', 'CONFIRMED'].map((state) => ({ confirmMatch: { state } })),
    );
    expect(heldBy(await pictureFor('priya', 'R-2'), 'health')).toMatchObject([
      { provisional: false },
    ]);
  });

  test('severing takes the record’s entries out of the next picture and lists what had been shown to whom', async () => {
    await pictureFor('priya', 'R-1');
    await vi.waitFor(
      async () => {
        const { data } = await put(
          'priya',
          `mutation { reportWrongPerson(referral: "R-1", person: "p1", agency: "health", note: "His cousin.") {
            shownTo { practitioner agency fields } } }`,
          {},
        );
        const { reportWrongPerson } = z
          .object({
            reportWrongPerson: z.object({
              shownTo: z.array(z.object({ practitioner: z.string(), fields: z.array(z.string()) })),
            }),
          })
          .parse(data);
        const [first] = reportWrongPerson.shownTo;
        expect(first?.practitioner).toMatch(/#priya$/);
        expect(first?.fields.length).toBeGreaterThan(0);
      },
      { timeout: 30_000, interval: 500 },
    );
    const after = await pictureFor('priya', 'R-1');
    expect(heldBy(after, 'health')).toEqual([]);
    expect(heldBy(after, 'education').length).toBeGreaterThan(0);
    expect(await matchOf('priya', 'R-1', 'health')).toMatchObject({ state: 'SEVERED' });
  });

  test('a sealed record is to nobody there any more but the officer, who alone takes the seal off', async () => {
    const match = await matchOf('priya', 'R-3', 'education');
    const refused = await Promise.all([
      seal('priya', 'sealMatch', 'R-3', match.id),
      seal('marcus', 'unsealMatch', 'R-3', match.id),
      put('priya', 'query ($referral: ID!) { sealedMatches(referral: $referral) { id } }', {
        referral: 'R-3',
      }),
    ]);
    for (const { errors } of refused) expect(errors?.[0]?.message).toMatch(/not available/);
    expect((await seal('marcus', 'sealMatch', 'R-3', match.id)).data).toEqual({
      sealMatch: { state: 'SEALED' },
    });
    const { matches } = await matchesOf('priya', 'R-3');
    expect(matches.map(({ agency }) => agency)).not.toContain('education');
    const picture = await pictureFor('priya', 'R-3');
    expect(heldBy(picture, 'education')).toEqual([]);
    expect(picture.coverage.find(({ agency }) => agency === 'education')?.state).toBe('NO_TRACE');
    const asked = await say('priya', 'confirmMatch', 'R-3', match);
    expect(asked.errors?.[0]?.message).toContain('is none of this referral’s');
    expect((await seal('tom', 'unsealMatch', 'R-3', match.id)).data).toEqual({
      unsealMatch: { state: 'PROPOSED' },
    });
    expect(heldBy(await pictureFor('priya', 'R-3'), 'education').length).toBeGreaterThan(0);
  });
});

describe('where the configuration names no purpose', () => {
  beforeAll(() => openSettling({ provisionalFor: [] }));
  afterAll(closeSettling);

  test('nothing that the machine alone found is used, and the line says that somebody must look', async () => {
    const before = await pictureFor('priya', 'R-3');
    expect(before.chronology.nodes).toEqual([]);
    const health = before.coverage.find(({ agency }) => agency === 'health');
    expect(health?.note).toMatch(/somebody must look at the match/);
    await say('priya', 'confirmMatch', 'R-3', await matchOf('priya', 'R-3', 'health'));
    const after = await pictureFor('priya', 'R-3');
    expect(new Set(after.chronology.nodes.map((node) => node.heldBy))).toEqual(new Set(['health']));
  });
});
