import { expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId, type PersonRef } from '../../../src/domain/ids.ts';
import type { Hub } from '../../../src/sharing/disclose.ts';
import { match, NOW, picture, sourceHolding } from '../../support/corridor.ts';
import { gapAt } from '../../support/gap-at.ts';
import { linkingHub, matches } from '../../support/linking-hub.ts';
import { borough, boroughHub } from '../../support/marlow-borough.ts';
import { agencyOf, priya } from '../../support/world.ts';

const entriesIn = async (hub: Hub) =>
  (await picture(hub)).picture?.chronology.map(({ summary, provisional }) => [
    summary,
    provisional,
  ]);

test('a record that somebody confirmed is provisional no more', async () => {
  const { hub, say } = linkingHub();
  expect(await entriesIn(hub)).toContainEqual(['Summary wrist', true]);
  await matches(hub, 'p1');
  say('SAME', 'a1');
  const shown = await picture(hub);
  expect(shown.picture?.chronology).toContainEqual(
    expect.objectContaining({ summary: 'Summary wrist', provisional: false }),
  );
  expect(shown.picture?.members.find(({ person }) => person.id === 'p1')?.match).toMatchObject([
    { agency: 'health', confirmed: true },
  ]);
});

test('severing a link takes its entries out of the next picture, and nothing else', async () => {
  const { hub, say } = linkingHub();
  const before = (await entriesIn(hub)) ?? [];
  await matches(hub, 'p1');
  say('SAME', 'a1');
  say('NOT_SAME', 'a1');
  const after = (await entriesIn(hub)) ?? [];
  expect(before.map(([summary]) => summary)).toContain('Summary wrist');
  expect(after.map(([summary]) => summary)).not.toContain('Summary wrist');
  expect(after.map(([summary]) => summary)).toContain('Summary rosh');
  expect(hub.log.filter((line) => line.startsWith('health entries')).length).toBe(1);
});

test('a record that changed since it was confirmed is provisional again, and never comes back once rejected', async () => {
  let version = '1';
  const { hub, say } = linkingHub((agency, log) => {
    const source = sourceHolding(agency, borough[agency.holder] ?? {}, log);
    return {
      ...source,
      find: async (people, ask) => {
        const told = await source.find(people, ask);
        if (told.kind === 'GAP') return told;
        const value = told.value.map((found) => ({
          ...found,
          candidates: found.candidates.map((candidate) => ({ ...candidate, version })),
        }));
        return { ...told, value };
      },
    };
  });
  await matches(hub, 'p1');
  say('SAME', 'a1');
  expect(await entriesIn(hub)).toContainEqual(['Summary wrist', false]);
  version = '2';
  expect(await entriesIn(hub)).toContainEqual(['Summary wrist', true]);
  say('NOT_SAME', 'a1');
  version = '3';
  expect((await entriesIn(hub))?.map(([summary]) => summary)).not.toContain('Summary wrist');
});

test('where the configuration does not name the purpose, the machine’s word alone shows nothing', async () => {
  const { hub, say } = linkingHub();
  const careful = { ...hub, provisionalFor: new Set<never>() };
  const shown = await picture(careful);
  expect(shown.picture?.chronology).toEqual([]);
  const health = shown.picture?.coverage.find(({ agency }) => agency === 'health');
  expect(health?.note).toMatch(/somebody must look at the match/);
  await matches(careful, 'p1');
  say('SAME', 'a1');
  expect(await entriesIn(careful)).toContainEqual(['Summary wrist', false]);
});

test('somebody newly met keeps their reference, and what was settled of them, whichever source drops out', async () => {
  let isHealthUp = true;
  const { hub, say } = linkingHub((agency) =>
    agency.holder === 'HEALTH' && !isHealthUp ? gapAt(agency, 'UNAVAILABLE') : undefined,
  );
  const dean = (shown: Awaited<ReturnType<typeof picture>>) =>
    shown.picture?.members.find(({ person }) => person.label === 'Dean Harker')?.person.id ?? '';
  const before = dean(await picture(hub));
  expect(before).toMatch(/^n[\da-f]{10}$/);
  await matches(hub, before);
  say('NOT_SAME', 'd1');
  isHealthUp = false;
  const shown = await picture(hub);
  expect(dean(shown)).toBe(before);
  expect(JSON.stringify(shown.picture)).not.toContain('Summary rosh');
});

test('matches are asked for without asking what any record holds', async () => {
  const { hub } = linkingHub();
  const told = await matches(hub, 'p1');
  expect(told?.matches).toMatchObject([
    {
      link: { agency: 'health', holding: 'a1', state: 'PROPOSED', grade: 'PROBABLE' },
      masked: { initials: ['A. M.'], birthYear: '2019', sex: 'MALE', postcodeDistricts: [] },
    },
  ]);
  expect(JSON.stringify(told?.matches.map(({ masked }) => masked))).not.toContain('Alfie');
  expect(hub.log.filter((line) => line.includes(' entries '))).toEqual([]);
  expect(hub.events.map(({ kind }) => kind)).toEqual(['INTENT', 'DISCLOSED']);
});

test('records that are only possibly theirs are among the matches, those that contradict before all', async () => {
  const { hub } = linkingHub((agency, log) => {
    if (agency.holder !== 'HEALTH') return undefined;
    const source = sourceHolding(agency, borough.HEALTH ?? {}, log);
    const candidates = [
      { holding: asId<never>('a1'), version: '1', match: match('POSSIBLE') },
      { holding: asId<never>('a2'), version: '1', match: match('CONFLICT') },
    ];
    return {
      ...source,
      find: async (people) => ({
        kind: 'ANSWERED',
        answeredAt: instant(NOW),
        value: people.map(({ ref }) => ({
          ref,
          tooVague: false,
          candidates: ref === 'p1' ? candidates : [],
        })),
      }),
    };
  });
  expect((await entriesIn(hub))?.map(([summary]) => summary)).not.toContain('Summary wrist');
  const told = await matches(hub, 'p1');
  expect(told?.matches.map(({ link }) => [link.holding, link.grade])).toEqual([
    ['a2', 'CONFLICT'],
    ['a1', 'POSSIBLE'],
  ]);
});

test('an agency that does not answer is named, so that its silence is no “no match”', async () => {
  const { hub } = linkingHub((agency) =>
    agency.holder === 'POLICE' ? gapAt(agency, 'TIMED_OUT') : undefined,
  );
  const told = await matches(hub, 'p1');
  expect(told?.unanswered).toEqual([agencyOf('POLICE').code]);
});

test('of somebody who is not in the family there is nothing, and of another’s referral neither', async () => {
  const { hub } = linkingHub();
  expect(await matches(hub, 'nobody')).toBeNull();
  const stranger = { ...priya, id: asId<typeof priya.id>('stranger'), teams: [] };
  expect(await matches(hub, 'p1', stranger)).toBeUndefined();
});

test('settling keeps every reference that the person ever had', async () => {
  const { hub, book } = linkingHub();
  await matches(hub, 'p1');
  const [link] = book.links;
  const refs: readonly PersonRef[] = link?.knownAs ?? [];
  expect(refs).toContain('p1');
  expect(refs.length).toBeGreaterThan(1);
});

test('that an agency may possibly know somebody is told only where it may be known that it knows them', async () => {
  const states = async (changes: Parameters<typeof boroughHub>[0]) => {
    const hub = { ...boroughHub(changes), provisionalFor: new Set<never>() };
    const health = (await picture(hub)).picture?.coverage.find(({ agency }) => agency === 'health');
    return [health?.state, /somebody must look/.test(health?.note ?? '')];
  };
  expect(await states({})).toEqual(['PARTIAL', true]);
  expect(await states({ purpose: 'EARLY_HELP', threshold: 2, familyAgreement: 'GIVEN' })).toEqual([
    'NOTHING_SHAREABLE',
    false,
  ]);
});
