import { describe, expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { entryOf, NOW, picture, sourceHolding } from '../../support/corridor.ts';
import { gapAt } from '../../support/gap-at.ts';
import { alfie, borough, boroughHub, stateOf } from '../../support/marlow-borough.ts';
import { day, marlowReferral } from '../../support/world.ts';

describe('coverage', () => {
  test('every registered source has a line, whatever it said', async () => {
    const shown = await picture(boroughHub());
    expect(shown.picture?.coverage.map(({ agency, state }) => [agency, state])).toEqual([
      ['social-care', 'NO_TRACE'],
      ['health', 'ANSWERED'],
      ['police', 'NO_TRACE'],
      ['education', 'NO_TRACE'],
      ['housing', 'ANSWERED'],
      ['probation', 'ANSWERED'],
    ]);
  });

  test.each(['UNAVAILABLE', 'TIMED_OUT', 'FAULTY', 'PAUSED'] as const)(
    'a source that is %s says so, and nothing else changes',
    async (gap) => {
      const whole = await picture(boroughHub());
      const holed = await picture(
        boroughHub({}, (agency) => (agency.holder === 'POLICE' ? gapAt(agency, gap) : undefined)),
      );
      expect(stateOf(holed, 'POLICE')).toBe(gap);
      expect(holed.picture?.chronology).toEqual(whole.picture?.chronology);
      expect(holed.picture?.members).toEqual(whole.picture?.members);
      expect(holed.picture?.coverage.filter(({ agency }) => agency !== 'police')).toEqual(
        whole.picture?.coverage.filter(({ agency }) => agency !== 'police'),
      );
    },
  );

  test('a source that could not read all of its rows is partial, whether or not it knows somebody', async () => {
    const card = { contract: '1.0', asOf: instant(NOW), window: {}, area: '', freshness: '' };
    const shown = await picture(
      boroughHub({}, (agency, log) => ({
        ...sourceHolding(agency, borough[agency.holder] ?? {}, log),
        card: () => ({ ...card, categories: [], skipped: 3 }),
      })),
    );
    expect([stateOf(shown, 'HEALTH'), stateOf(shown, 'POLICE')]).toEqual(['PARTIAL', 'PARTIAL']);
    const notes = shown.picture?.coverage.map(({ note }) => note);
    expect(notes?.every((note) => note.includes('could not read 3 of its rows'))).toBe(true);
  });

  test('a source that falls silent half-way is partial where something of it is shown', async () => {
    const shown = await picture(
      boroughHub({}, (agency, log) =>
        agency.holder === 'HOUSING'
          ? gapAt(agency, 'TIMED_OUT', sourceHolding(agency, borough.HOUSING ?? {}, log), 'entries')
          : undefined,
      ),
    );
    expect(stateOf(shown, 'HOUSING')).toBe('PARTIAL');
  });

  test('no agreement, none any more, and nobody to ask about are three different lines', async () => {
    const never = boroughHub();
    expect(
      stateOf(
        await picture({ ...never, agreements: { ...never.agreements, all: async () => [] } }),
        'POLICE',
      ),
    ).toBe('NOT_ASKED');
    const ended = (await never.agreements.all()).map((agreement) => ({
      ...agreement,
      until: day('2026-11-21'),
    }));
    expect(
      stateOf(
        await picture({ ...never, agreements: { ...never.agreements, all: async () => ended } }),
        'POLICE',
      ),
    ).toBe('EXPIRED');
    const childAlone = boroughHub({ people: marlowReferral.people.slice(0, 1) });
    expect(stateOf(await picture(childAlone), 'PROBATION')).toBe('NOT_ASKED');
  });

  test('where it may not be known that a source knows somebody, nothing held and nothing shown read alike', async () => {
    const screening = {
      purpose: 'EARLY_HELP',
      threshold: 2,
      familyAgreement: 'GIVEN',
    } as const;
    const held = boroughHub(screening, (agency, log) =>
      agency.holder === 'EDUCATION'
        ? sourceHolding(
            agency,
            { e1: { traits: alfie, entries: [entryOf('SAFEGUARDING_FILE', 'canary')] } },
            log,
          )
        : undefined,
    );
    const [withFile, without] = [await picture(held), await picture(boroughHub(screening))];
    expect(stateOf(withFile, 'EDUCATION')).toBe('NOTHING_SHAREABLE');
    expect(withFile.picture?.coverage).toEqual(without.picture?.coverage);
    expect(withFile.picture?.members).toEqual(without.picture?.members);
    expect(withFile.picture?.digest).toBe(without.picture?.digest);
  });

  test('a record that is only possibly theirs is not used, and not called no trace', async () => {
    const hub = boroughHub({}, (agency, log) => {
      if (agency.holder !== 'POLICE') return undefined;
      const source = sourceHolding(
        agency,
        { a9: { traits: alfie, entries: [entryOf('OFFENCE', 'canary')] } },
        log,
      );
      return {
        ...source,
        find: async (people, ask) => {
          const answer = await source.find(people, ask);
          if (answer.kind === 'GAP') return answer;
          return {
            ...answer,
            value: answer.value.map((found) => ({
              ...found,
              candidates: found.candidates.map((candidate) => ({
                ...candidate,
                match: { ...candidate.match, grade: 'POSSIBLE' as const },
              })),
            })),
          };
        },
      };
    });
    const shown = await picture(hub);
    expect(stateOf(shown, 'POLICE')).toBe('PARTIAL');
    expect(JSON.stringify(shown.picture)).not.toContain('canary');
  });

  test('a source that was too slow once is not waited for again', async () => {
    const asked: string[] = [];
    const shown = await picture(
      boroughHub({}, (agency, log) => {
        if (agency.holder !== 'HOUSING') return undefined;
        const source = gapAt(
          agency,
          'TIMED_OUT',
          sourceHolding(agency, borough.HOUSING ?? {}, log),
        );
        return {
          ...source,
          entries: (wanted, period, ask) => {
            asked.push('entries');
            return source.entries(wanted, period, ask);
          },
        };
      }),
    );
    expect(asked).toEqual([]);
    expect(stateOf(shown, 'HOUSING')).toBe('PARTIAL');
  });
});
