import fc from 'fast-check';
import type { Family } from '../../src/http/console/genogram/genogram.ts';
import type { Assertion, Kin } from '../../src/http/console/genogram/kin.ts';
import { RELATIONSHIP_KINDS, type RelationshipKind } from '../../src/domain/relationship.ts';

export const kin = (id: string, changes: Partial<Kin> = {}): Kin => ({
  id,
  sex: 'UNKNOWN',
  subject: false,
  adult: false,
  ...changes,
});

export const says = (
  person: string,
  kind: RelationshipKind,
  of: string,
  changes: Partial<Assertion> = {},
): Assertion => ({ person, kind, of, source: 'care', ended: false, ...changes });

/** A mother, a father, and their children. */
export const born = (
  mother: string,
  father: string,
  ...children: readonly string[]
): readonly Assertion[] =>
  children.flatMap((child) => [says(mother, 'MOTHER', child), says(father, 'FATHER', child)]);

const anySex = fc.constantFrom('MALE' as const, 'FEMALE' as const, 'UNKNOWN' as const);
const anyYear = fc.option(fc.integer({ min: 1930, max: 2026 }).map(String), { nil: undefined });

/** People of whom anybody says anything, cycles and contradictions included. */
export const anyFamily = (most: number): fc.Arbitrary<Family> =>
  fc.integer({ min: 1, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `p${String(index)}`);
    const anyId = fc.constantFrom(...ids);
    return fc.record({
      people: fc.tuple(
        ...ids.map((id) =>
          fc
            .record({ sex: anySex, subject: fc.boolean(), adult: fc.boolean(), year: anyYear })
            .map(({ year, ...rest }) => kin(id, { ...rest, ...(year ? { born: year } : {}) })),
        ),
      ),
      assertions: fc.array(
        fc.record({
          person: anyId,
          kind: fc.constantFrom(...RELATIONSHIP_KINDS),
          of: anyId,
          source: fc.constantFrom('care', 'health', 'police'),
          ended: fc.boolean(),
        }),
        { maxLength: count * 3 },
      ),
      homes: fc
        .array(fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }), {
          minLength: count,
          maxLength: count,
        })
        .map((homeOf) =>
          [0, 1, 2, 3].map((home) => ({
            id: `h${String(home)}`,
            label: `${String(home)} Quarry Close`,
            members: ids.filter((_, index) => homeOf[index] === home),
          })),
        ),
    });
  });

/** Three generations of couples with children, as most families are: nothing contradicts anything. */
export const plainFamily: fc.Arbitrary<Family> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((children) => {
    const people: Kin[] = [];
    const assertions: Assertion[] = [];
    for (const [index, [daughters, sons]] of children.entries()) {
      const [mother, father] = [`m${String(index)}`, `f${String(index)}`];
      people.push(kin(mother, { sex: 'FEMALE', adult: true, born: '1960' }));
      people.push(kin(father, { sex: 'MALE', adult: true, born: '1958' }));
      const kids = [...Array(daughters).keys()]
        .map((n) =>
          kin(`d${String(index)}${String(n)}`, { sex: 'FEMALE', born: `198${String(n)}` }),
        )
        .concat(
          [...Array(sons).keys()].map((n) =>
            kin(`s${String(index)}${String(n)}`, { sex: 'MALE', born: `199${String(n)}` }),
          ),
        );
      people.push(...kids);
      assertions.push(...born(mother, father, ...kids.map(({ id }) => id)));
      const [bride, groom] = [`d${String(index)}0`, `s${String(index - 1)}0`];
      if (people.some(({ id }) => id === bride) && people.some(({ id }) => id === groom)) {
        people.push(kin(`c${String(index)}`, { subject: true, born: '2018' }));
        assertions.push(...born(bride, groom, `c${String(index)}`), says(bride, 'SPOUSE', groom));
      }
    }
    return { people, assertions, homes: [] };
  });
