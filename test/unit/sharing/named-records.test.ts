import { expect, test } from 'vitest';
import { asId } from '../../../src/domain/ids.ts';
import { picture, sourceHolding } from '../../support/corridor.ts';
import { linkingHub, matches } from '../../support/linking-hub.ts';
import { dean, kayleigh } from '../../support/marlow-borough.ts';
import { day } from '../../support/world.ts';

test('a record that its agency itself names as somebody’s is among the matches, and can be confirmed', async () => {
  const { hub, say } = linkingHub((agency, log) =>
    agency.holder === 'HOUSING'
      ? sourceHolding(
          agency,
          {
            k1: {
              relatives: [
                {
                  holding: asId('h7'),
                  traits: dean,
                  kind: 'HOUSEHOLD_MEMBER',
                  from: day('2026-02'),
                },
              ],
              traits: kayleigh,
            },
          },
          log,
        )
      : undefined,
  );
  const found = async () =>
    (await picture(hub)).picture?.members.find(({ person: { label } }) => label === 'Dean Harker');
  const ref = (await found())?.person.id ?? '';
  const told = await matches(hub, ref);
  expect(told?.matches.map(({ link }) => [link.agency, link.holding, link.state])).toContainEqual([
    'housing',
    'h7',
    'PROPOSED',
  ]);
  say('SAME', 'h7');
  expect((await found())?.match).toContainEqual(
    expect.objectContaining({ agency: 'housing', confirmed: true }),
  );
});
