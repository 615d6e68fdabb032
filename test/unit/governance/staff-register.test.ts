import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { picture } from '../../support/corridor.ts';
import { governedHub, ida, marcus, tom, type GovernedHub } from '../../support/governance.ts';

let world: GovernedHub;
beforeEach(async () => {
  world = await governedHub();
});
afterEach(() => world.dispose());

const mother = { given: 'Kayleigh', family: 'Marlow', dateOfBirth: '1994-08-19' };
const member = {
  practitioner: marcus.id,
  self: { given: 'Marcus', family: 'Bell', dateOfBirth: '1980-01-01' },
  relatives: [mother],
  access: [],
};
type Member = Parameters<GovernedHub['desks']['recordStaff']['answer']>[0]['member'];
const write = (viewer: typeof tom, changes: Partial<Member> = {}) =>
  world.at(viewer, world.desks.recordStaff, { member: { ...member, ...changes } });
const admitted = async () => (await picture(world.hub, marcus)).admitted;
const rewritten = { relatives: [], version: 1 };

describe('the register of the staff', () => {
  test.each([
    ['a manager', marcus],
    ['an officer', { ...tom, id: marcus.id }],
  ])('is not for %s to write themselves into, nor out of', async (_who, viewer) => {
    await expect(write(viewer)).rejects.toThrow('practitioner is you');
    expect(world.recorded).toEqual([]);
    await write(tom);
    expect(await admitted()).toBe(false);
    await expect(write(viewer, rewritten)).rejects.toThrow('practitioner is you');
    expect(await admitted()).toBe(false);
    expect(world.recorded).toHaveLength(1);
  });

  test('is begun by a manager, and rewritten by information governance alone', async () => {
    const colleague = { ...marcus, id: ida.id };
    await write(colleague);
    await expect(write(colleague, { version: 1 })).rejects.toThrow('is on the register');
    expect(await write(tom, { version: 1 })).toBe(marcus.id);
  });

  test.each<[string, Partial<Member>]>([
    ['a relative', { relatives: [] }],
    ['a relative’s day of birth', { relatives: [{ ...mother, dateOfBirth: '1900-01-01' }] }],
    ['the member of staff', { self: { ...member.self, family: 'Other' } }],
  ])('loses %s by somebody else’s hand than wrote them down', async (_what, changes) => {
    await write(tom);
    const change = { ...changes, version: 1 };
    await expect(write(tom, change)).rejects.toThrow('leaves out somebody whom you wrote down');
    expect(await admitted()).toBe(false);
    expect(world.recorded).toHaveLength(1);
    expect(await write(ida, change)).toBe(marcus.id);
  });

  test('takes another relative from whoever wrote it', async () => {
    await write(tom, { relatives: [] });
    expect(await admitted()).toBe(true);
    await write(tom, { version: 1 });
    expect(await admitted()).toBe(false);
  });

  test.each([[undefined], [0], [7]])(
    'is not written over by somebody who read version %s of it',
    async (version) => {
      await write(tom);
      await expect(write(ida, { ...rewritten, version: version ?? null })).rejects.toThrow(
        'version is not the newest',
      );
      expect(await admitted()).toBe(false);
      expect(world.recorded).toHaveLength(1);
    },
  );
});
