import type { Family } from '../../src/http/console/genogram/genogram.ts';
import { sampleChronology } from '../../test/support/sample-chronology.ts';
import { sampleMembers } from '../../test/support/sample-people.ts';
import { pictureAnswerWith } from '../../test/support/sample-picture.ts';
import { born, kin } from '../../test/support/families.ts';

/** What the executor answers for a picture of so many people and entries, the sample family told again. */
export function largePicture(people: number, entries: number) {
  const members = Array.from({ length: people }, (_, index) => {
    const member = sampleMembers[index % sampleMembers.length];
    if (!member) throw new Error('there is a sample family');
    const id = index < sampleMembers.length ? member.person.id : `m${String(index)}`;
    return { ...member, person: { ...member.person, id } };
  });
  const nodes = Array.from({ length: entries }, (_, index) => {
    const entry = sampleChronology[index % sampleChronology.length];
    if (!entry) throw new Error('there is a sample chronology');
    return { ...entry, id: `${entry.id}-${String(index)}` };
  });
  return pictureAnswerWith({ members, chronology: { total: entries, next: null, nodes } });
}

/** Grandparents, their children with partners, and their grandchildren, until there are so many people. */
export function largeFamily(people: number): Family {
  const perBranch = 6;
  const branches = Array.from({ length: Math.floor(people / perBranch) }, (_, index) => {
    const at = (name: string) => `${name}${String(index)}`;
    return {
      people: [
        kin(at('parent'), { sex: index % 2 === 0 ? 'MALE' : 'FEMALE', adult: true, born: '1980' }),
        kin(at('partner'), { sex: index % 2 === 0 ? 'FEMALE' : 'MALE', adult: true, born: '1981' }),
        ...['a', 'b', 'c', 'd'].map((child, order) =>
          kin(at(child), { subject: index === 0, born: String(2_008 + order) }),
        ),
      ],
      assertions: born(
        at(index % 2 === 0 ? 'partner' : 'parent'),
        at(index % 2 === 0 ? 'parent' : 'partner'),
        ...['a', 'b', 'c', 'd'].map(at),
      ),
    };
  });
  const heads = branches.map((_, index) => `parent${String(index)}`);
  return {
    people: [
      kin('gran', { sex: 'FEMALE', adult: true, born: '1950' }),
      kin('grandad', { sex: 'MALE', adult: true, born: '1949' }),
      ...branches.flatMap((branch) => branch.people),
    ].slice(0, people),
    assertions: [
      ...born('gran', 'grandad', ...heads),
      ...branches.flatMap((branch) => branch.assertions),
    ],
    homes: branches.map((_, index) => ({
      id: `h${String(index)}`,
      label: `${String(index)} Quarry Close`,
      members: [`parent${String(index)}`, `partner${String(index)}`, `a${String(index)}`],
    })),
  };
}
