import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  only,
  openFrontDoor,
  pictureFor,
  storyOf,
  submissionIn,
  type FrontDoorWorld,
} from '../support/front-door.ts';
import * as words from '../support/front-door-words.ts';

const NOT_AVAILABLE = ['This is not available to you.'];
const why = { rationale: 'As discussed.' };

describe('other ways through the front door', () => {
  let world: FrontDoorWorld;
  beforeAll(async () => {
    world = await openFrontDoor();
  });
  afterAll(() => world.close());
  const submitted = async () => {
    const { referral } = submissionIn(await world.say('frost', words.SUBMIT, { form: words.FORM }));
    return { referral, story: storyOf(world, referral) };
  };
  const decide = (kind: string, more: object = {}) => ({ decision: { kind, ...why, ...more } });

  test('danger opens everything at once, and section 47 is asked for only once it is decided', async () => {
    const { referral, story } = await submitted();
    const red = await story.act('marcus', words.RATE, { rag: 'RED', ...why });
    expect(red).toMatchObject({ status: 'INFO_GATHERING', purpose: 'MASH_SCREENING' });
    const strategy = await story.act('marcus', words.DECIDE, decide('STRATEGY_DISCUSSION'));
    expect(strategy).toMatchObject({ status: 'ESCALATED_STRATEGY', purpose: 'MASH_SCREENING' });
    expect(await story.mistakes('priya', words.DECIDE, decide('SECTION_47'))).toEqual(
      NOT_AVAILABLE,
    );
    const enquiry = await story.act('marcus', words.DECIDE, decide('SECTION_47'));
    expect(enquiry).toMatchObject({ threshold: 4, purpose: 'CHILD_PROTECTION_S47' });
    const shared = await story.act('marcus', words.DECIDE, decide('POLICE_SECTION_115'));
    expect(shared.file.decisions.map(({ kind }) => kind)).toEqual([
      'STRATEGY_DISCUSSION',
      'SECTION_47',
      'POLICE_SECTION_115',
    ]);
    const picture = await pictureFor(world, 'priya', referral);
    const outcome = { outcome: 'SECTION_47_ENQUIRY', need: 'N1_ABUSE_OR_NEGLECT', picture };
    expect((await story.act('marcus', words.DECIDE, decide('OUTCOME', outcome))).status).toBe(
      'DECIDED',
    );
  });

  test('a child with a worker goes to that worker, who says that it has arrived', async () => {
    const { referral, story } = await submitted();
    const passed = await story.act('priya', words.PASS, {
      agency: 'social-care',
      name: 'Ann Lee',
      note: 'You have this child open.',
    });
    expect(passed.status).toBe('BYPASSED_OPEN_CASE');
    const [routing] = passed.file.routings;
    expect(only(await world.say('amir', words.ROUTED))).toEqual([]);
    const refused = await world.say('amir', words.ACKNOWLEDGE, { referral, routing: routing?.id });
    expect(refused.errors).toEqual(NOT_AVAILABLE);
    expect(
      only(await world.say('sue', words.ACKNOWLEDGE, { referral, routing: routing?.id })),
    ).toBe(referral);
  });

  test('a disagreement is taken down, settled, and holds the closing up until then', async () => {
    const { story } = await submitted();
    await story.act('marcus', words.RATE, { rag: 'BLUE', ...why });
    await story.act('marcus', words.DECIDE, decide('OUTCOME', { outcome: 'NO_FURTHER_ACTION' }));
    await story.act('priya', words.FEEDBACK, { kind: 'NO_FURTHER_ACTION' });
    await story.act('priya', words.DISAGREE, { says: 'The school asks for more.', stage: 1 });
    expect(await story.mistakes('priya', words.CLOSE)).toEqual([
      'despiteOpen must say why. Still open: A disagreement is not settled.',
    ]);
    await story.act('priya', words.SETTLE, { disagreement: 'g1', how: 'Both managers met.' });
    expect((await story.act('priya', words.CLOSE)).status).toBe('CLOSED');
  });

  test('what is withdrawn is opened again by a manager alone', async () => {
    const { referral, story } = await submitted();
    const gone = await story.act('priya', words.WITHDRAW, { because: 'Recorded twice.' });
    const asked = { referral, version: gone.version, because: 'It was not.' };
    expect((await world.say('priya', words.REOPEN, asked)).errors).toEqual(NOT_AVAILABLE);
    expect(only(await world.say('marcus', words.REOPEN, asked))).toBe(referral);
    expect(await story.read()).toMatchObject({ status: 'REOPENED' });
  });

  test('somebody takes what nobody works, and hands it on to another team', async () => {
    const { referral, story } = await submitted();
    expect(only(await world.say('priya', words.ASSIGN, { referral, version: 1 }))).toBe(referral);
    expect((await world.say('noor', words.ASSIGN, { referral, version: 2 })).errors).toEqual(
      NOT_AVAILABLE,
    );
    const handedOn = { referral, version: 2, practitioners: [], team: 'mash-south' };
    expect(only(await world.say('priya', words.ASSIGN, handedOn))).toBe(referral);
    await expect(story.read('priya')).rejects.toThrow('not available');
    expect(await story.read('noor')).toMatchObject({ team: 'mash-south', assignedTo: [] });
  });

  test('nobody owes an answer before it is due, nor is asked for one in the past', async () => {
    const { story } = await submitted();
    await story.act('marcus', words.RATE, { rag: 'AMBER', ...why });
    expect(
      await story.mistakes('priya', words.BEGIN_CHECKS, { dueAt: '2020-01-01T00:00:00Z' }),
    ).toEqual(['dueAt must be in the future.']);
    const soon = new Date(Date.now() + 5_000).toISOString();
    await story.act('priya', words.BEGIN_CHECKS, { agencies: ['police'], dueAt: soon });
    const chased = z.array(z.object({ agency: z.string(), overdue: z.array(z.unknown()) }));
    const chase = async () => chased.parse(only(await world.say('priya', words.CHASE)));
    expect(await chase()).toEqual([]);
    await expect.poll(chase, { timeout: 30_000, interval: 250 }).not.toEqual([]);
    expect((await chase()).map(({ agency }) => agency)).toContain('police');
  });
});
