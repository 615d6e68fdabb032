import { describe, expect, test } from 'vitest';
import { categoriesOf, type EntryCategory } from '../../../src/domain/agency.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Referral } from '../../../src/domain/referral.ts';
import { openCorridor } from '../../../src/sharing/disclose.ts';
import { agreedOnly, CANARY, clinic, gp, healthHolding, releaseOf } from '../../support/clinic.ts';
import { picture } from '../../support/corridor.ts';
import { gapAt } from '../../support/gap-at.ts';
import { alfie, stateOf } from '../../support/marlow-borough.ts';
import { marlowReferral, person, priya } from '../../support/world.ts';

const beth = person('Beth', 'Marlow', '2011-07-30');

describe('a category that may be known to exist, and may not be shown', () => {
  test('is asked for by existence alone, in the same request as the rest', async () => {
    const { hub, asked } = healthHolding({ a1: { traits: alfie, entries: [gp, clinic('1')] } });
    await picture(hub);
    const naming = asked.filter(({ categories }) => categories.includes('SEXUAL_HEALTH'));
    expect(naming).toEqual([
      { of: 'HEALTH', holdings: ['a1'], categories: ['SEXUAL_HEALTH'], only: 'EXISTENCE' },
    ]);
    expect(hub.log.filter((line) => line.startsWith('health entries'))).toHaveLength(1);
  });

  test('is named once, whoever and however much it is, and none of it is anywhere', async () => {
    const siblings: Referral['people'] = [
      ...marlowReferral.people,
      { ref: asId('p3'), part: 'SUBJECT', traits: beth },
    ];
    const { hub } = healthHolding(
      {
        a1: { traits: alfie, entries: [clinic('1'), clinic('2')] },
        b1: { traits: beth, entries: [gp, clinic('3')] },
      },
      { people: siblings },
    );
    const { picture: shown, released } = await picture(hub);
    expect(shown?.withheld).toEqual([{ heldBy: 'health', category: 'SEXUAL_HEALTH' }]);
    expect(shown?.chronology.map(({ category }) => category)).toEqual(['GP_REGISTRATION']);
    expect(shown?.flags).toEqual([]);
    expect(shown?.professionals).toEqual([]);
    const everything =
      JSON.stringify([shown, hub.events, hub.log]) + Buffer.from(released.bytes).toString();
    expect(everything).not.toContain(CANARY);
  });

  test('is counted as held and not shown, under the rules that let it be known', async () => {
    const { hub } = healthHolding({
      a1: { traits: alfie, entries: [gp, clinic('1'), clinic('2')] },
    });
    await picture(hub);
    expect(releaseOf(hub, 'health')).toMatchObject({ state: 'ANSWERED', held: 2, shown: 1 });
    expect(releaseOf(hub, 'health')?.rules).toEqual(expect.arrayContaining(['HE-05', 'HE-07']));
  });

  test('that nobody holds is not mentioned', async () => {
    const { hub } = healthHolding({ a1: { traits: alfie, entries: [gp] } });
    const shown = await picture(hub);
    expect(shown.picture?.withheld).toEqual([]);
    expect(releaseOf(hub, 'health')?.rules).not.toContain('HE-07');
  });

  test('is not asked for when the question is about other categories', async () => {
    const { hub, asked } = healthHolding({ a1: { traits: alfie, entries: [gp, clinic('1')] } });
    const corridor = openCorridor(hub, priya, AbortSignal.timeout(5_000));
    const { id: referral } = marlowReferral;
    await corridor.admit({ enquiry: 'FAMILY_PICTURE', referral });
    const categories: readonly EntryCategory[] = ['GP_REGISTRATION'];
    const told = await corridor.ask({ kind: 'FAMILY_PICTURE', referral, categories, period: {} });
    expect(told.picture.withheld).toEqual([]);
    expect(asked.flatMap((set) => set.categories)).toEqual(['GP_REGISTRATION']);
  });
});

describe('a source of which nothing may be shown but that it holds something', () => {
  const onlyClinic = { a1: { traits: alfie, entries: [clinic('1')] } };

  test('reads as withheld, and is not said to know this child or any other', async () => {
    const { hub } = healthHolding(onlyClinic);
    const shown = await picture(agreedOnly(hub, 'SEXUAL_HEALTH'));
    expect(stateOf(shown, 'HEALTH')).toBe('WITHHELD');
    expect(shown.picture?.members.flatMap(({ match }) => match)).toEqual([]);
    expect(releaseOf(hub, 'health')).toMatchObject({
      held: 1,
      shown: 0,
      fields: [],
      rules: ['HE-07'],
    });
    expect(hub.log.filter((line) => line.startsWith('health'))).not.toContain(
      'health relationships a1',
    );
  });

  test('still says that somebody must look at who else it may know', async () => {
    const { hub } = healthHolding(onlyClinic);
    const unsure = hub.sources().map((source) => ({
      ...source,
      find: async (...[people, ask]: Parameters<typeof source.find>) => {
        const answer = await source.find(people, ask);
        if (source.agency.holder !== 'HEALTH' || answer.kind === 'GAP') return answer;
        const value = answer.value.map((found) => ({ ...found, tooVague: found.ref === 'p2' }));
        return { ...answer, value };
      },
    }));
    const both = agreedOnly(
      { ...hub, sources: () => unsure },
      ...categoriesOf('HEALTH').filter((category) => category !== 'PERSON_DETAILS'),
    );
    const { picture: shown } = await picture(both);
    const line = shown?.coverage.find(({ agency }) => agency === 'health');
    expect(line?.state).toBe('WITHHELD');
    expect(line?.note).toContain('Too little is known of one person to look.');
  });

  test('is partial where the rest of its answer is missing', async () => {
    const whole = healthHolding(onlyClinic).hub;
    const sources = whole
      .sources()
      .map((source) =>
        source.agency.holder === 'HEALTH' ? gapAt(source.agency, 'UNAVAILABLE', source) : source,
      );
    const addressed = agreedOnly(
      { ...whole, sources: () => sources },
      'ADDRESSES',
      'SEXUAL_HEALTH',
    );
    const shown = await picture(addressed);
    expect(shown.picture?.withheld).toEqual([{ heldBy: 'health', category: 'SEXUAL_HEALTH' }]);
    expect(stateOf(shown, 'HEALTH')).toBe('PARTIAL');
  });

  test('that fails when it is asked what it holds is a gap, and nothing is said to be withheld', async () => {
    const whole = healthHolding(onlyClinic).hub;
    const sources = whole
      .sources()
      .map((source) => gapAt(source.agency, 'FAULTY', source, 'entries'));
    const shown = await picture(agreedOnly({ ...whole, sources: () => sources }, 'SEXUAL_HEALTH'));
    expect(shown.picture?.withheld).toEqual([]);
    expect(stateOf(shown, 'HEALTH')).toBe('FAULTY');
  });
});
