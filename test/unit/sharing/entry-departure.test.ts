import { expect, test } from 'vitest';
import type { HeldEntry } from '../../../src/domain/entry.ts';
import { entryOf, picture, sourceHolding } from '../../support/corridor.ts';
import { alfie, boroughHub } from '../../support/marlow-borough.ts';

const policeHolding = (entry: HeldEntry) =>
  picture(
    boroughHub({}, (agency, log) =>
      agency.holder === 'POLICE'
        ? sourceHolding(agency, { a1: { traits: alfie, entries: [entry] } }, log)
        : undefined,
    ),
  );

test('an entry under conditions that nobody wrote down does not leave', async () => {
  const { picture: shown } = await policeHolding(
    entryOf('MISSING_EPISODE', 'canary', { handling: { code: 'WITH_CONDITIONS' } }),
  );
  expect(shown?.chronology.filter(({ heldBy }) => heldBy === 'police')).toEqual([]);
  expect(JSON.stringify(shown)).not.toContain('canary');
});

test('an entry under written conditions leaves, and they travel with it', async () => {
  const conditions = 'Not to be told to the family.';
  const { picture: shown } = await policeHolding(
    entryOf('MISSING_EPISODE', 'm1', { handling: { code: 'WITH_CONDITIONS', conditions } }),
  );
  expect(shown?.chronology.filter(({ heldBy }) => heldBy === 'police')).toMatchObject([
    { handling: { code: 'WITH_CONDITIONS', conditions } },
  ]);
});
