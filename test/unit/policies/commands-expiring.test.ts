import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundleOf } from '../../../policies/bundle.ts';
import { rulebook } from '../../../policies/index.ts';
import { governedHub, START, stranger, tom, type GovernedHub } from '../../support/governance.ts';
import { signed } from '../../support/corridor.ts';
import { agencyOf, day, marlowReferral } from '../../support/world.ts';
import { policyWith } from './run-policy.ts';

let world: GovernedHub;
let opened: number;
let closed: number;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  world = await governedHub();
  opened = 0;
  closed = 0;
});
afterEach(async () => {
  await world.dispose();
  vi.useRealTimers();
});

const run = (...args: readonly string[]) =>
  policyWith(
    {
      started: { build: 'test', policy: bundleOf(rulebook), node: process.version },
      openBooks: async () => {
        opened += 1;
        return {
          governance: world.books,
          blocks: world.store.auditBlocks,
          close: async () => void (closed += 1),
        };
      },
    },
    ['expiring', ...args],
  );

describe('what is expiring?', () => {
  const everything = async () => {
    await world.store.agreements.keep({
      ...signed(agencyOf('HEALTH')),
      reviewBy: day('2026-11-01'),
    });
    await world.at(stranger, world.desks.breakGlass, {
      referral: marlowReferral.id,
      reason: 'ALLOCATED_WORKER_UNREACHABLE',
      because: 'His worker is on leave and the hospital needs an answer now.',
    });
    await world.at(tom, world.desks.restrictPerson, {
      restriction: {
        reason: 'HIGH_RISK',
        person: { given: 'Kayleigh', family: 'Marlow', dateOfBirth: '1994-08-19' },
        access: [tom.id],
        until: '2027-03-01',
        reviewBy: '2027-01-15',
        because: 'Threats to her life.',
      },
    });
  };

  test('rules, agreements, restrictions and emergencies, the soonest first, in one list', async () => {
    await everything();
    const { out, exit } = await run('--by', '2027-04-01');
    expect(exit).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines.map((line) => line.slice(0, 10))).toEqual(
      lines.map((line) => line.slice(0, 10)).toSorted(),
    );
    expect(lines[0]).toMatch(
      /^2026-11-01 \(overdue\) {2}Review of an agreement and its impact assessment \(.+\): /,
    );
    for (const said of [
      '2026-12-31  Last day of an agreement (',
      '2027-01-15  Review of a restriction: ',
      '2027-03-01  Last day of a restriction: ',
      '2027-03-31  Review of rules (Head of the probation delivery unit): PR-01',
      '2027-04-01  Review of rules (Force information manager): PO-01',
    ])
      expect(out).toContain(said);
    expect(out).toMatch(/^2026-11-25T.+Review of an emergency: /m);
  });

  test('is answered by the command as by the page: the same items, in the same order', async () => {
    await everything();
    const { out, err } = await run('--by', '2027-04-01', '--json');
    const shown = await world.at(tom, world.desks.expiring, { by: '2027-04-01' });
    expect(shown?.length).toBeGreaterThan(6);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(shown)));
    expect(err).toContain('Review of a restriction');
  });

  test('names nobody of a family, and not who is kept from whom', async () => {
    await everything();
    const { out, err } = await run('--by', '2027-12-31', '--json');
    for (const said of [out, err]) expect(said).not.toMatch(/Kayleigh|Marlow|Threats|hospital/);
  });

  test('stops at the day that was given, and says so where there is nothing', async () => {
    await everything();
    expect((await run('--by', '2027-03-30')).out).not.toContain('2027-03-31');
    expect((await run('--by', '2020-01-01')).out).toBe(
      'Nothing falls due by that day: no rule, agreement, restriction or emergency.\n',
    );
    expect(closed).toBe(opened);
  });

  test.each([
    ['a word', ['--by', 'zebra'], '--by must be a day, such as 2027-06-01'],
    ['a month', ['--by', '2027-06'], '--by must be a day, such as 2027-06-01'],
    ['no day', [], '--by <day>'],
  ])('opens no book for %s: that is a usage error', async (_what, args, says) => {
    const { out, err, exit } = await run(...args);
    expect(exit).toBe(2);
    expect(err).toContain(says);
    expect(err).not.toContain('zebra');
    expect(out).toBe('');
    expect(opened).toBe(0);
  });
});
