import { expect, test } from 'vitest';
import type { AgencySource } from '../../../src/sharing/ports.ts';
import { entryOf, hubWith, picture, sourceHolding } from '../../support/corridor.ts';
import { person } from '../../support/world.ts';

const CANARY = 'CANARY-lapwing';
const mother = person('Kayleigh', 'Marlow', '1994-08-19');
const stranger = person(CANARY, 'Harker', '1988-01-30');

/** A borough whose housing names somebody new, and is stopped at that question. */
function stoppedAt(question: 'find' | 'relationships' | 'entries' | 'never') {
  const asked: string[] = [];
  let isStopped = false;
  const hub = hubWith({
    holding: (agency, log) => {
      const source = sourceHolding(
        agency,
        agency.holder === 'HOUSING'
          ? {
              mother: {
                traits: mother,
                relatives: [{ traits: stranger, kind: 'HOUSEHOLD_MEMBER' }],
                entries: [entryOf('HOMELESSNESS', CANARY)],
              },
            }
          : {},
        log,
      );
      if (agency.holder !== 'HOUSING') return source;
      const stopping = (of: typeof question) => {
        asked.push(of);
        if (of === question) isStopped = true;
      };
      const housing: AgencySource = {
        ...source,
        paused: () => isStopped,
        find: (...by) => (stopping('find'), source.find(...by)),
        relationships: (...by) => (stopping('relationships'), source.relationships(...by)),
        entries: (...by) => (stopping('entries'), source.entries(...by)),
      };
      return housing;
    },
  });
  return { hub, asked };
}

test.each(['find', 'relationships', 'entries'] as const)(
  'nothing of a source that was stopped at %s is shown, nor whom it named, and its line says so',
  async (question) => {
    const { hub, asked } = stoppedAt(question);
    const { picture: shown } = await picture(hub);
    const text = JSON.stringify(shown);
    expect(text).not.toContain(CANARY);
    expect(shown?.coverage.find(({ agency }) => agency === 'housing')).toMatchObject({
      state: 'PAUSED',
    });
    expect(asked.filter((of) => of === 'find').length).toBeLessThanOrEqual(2);
    expect(hub.events.filter(({ kind }) => kind === 'INTENT')).toHaveLength(1);
  },
);

test('a source that nobody stopped is asked as ever, once in each wave', async () => {
  const { hub, asked } = stoppedAt('never');
  const { picture: shown } = await picture(hub);
  expect(JSON.stringify(shown)).toContain(CANARY);
  expect(asked.filter((of) => of === 'entries')).toHaveLength(1);
});
