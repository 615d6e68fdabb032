import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  only,
  openFrontDoor,
  readByOfficer,
  storyOf,
  submissionIn,
  type FrontDoorWorld,
} from '../support/front-door.ts';
import * as words from '../support/front-door-words.ts';

const coventry = {
  ...z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync('samples/front-door/coventry.json', 'utf8'))),
  intakeTeam: 'mash-north',
};

describe('a concern, where the hub sits behind a referral service', () => {
  let world: FrontDoorWorld;
  let referral = '';
  let story: ReturnType<typeof storyOf>;
  beforeAll(async () => {
    world = await openFrontDoor(coventry);
  });
  afterAll(() => world.close());

  test('a school is sent to the referral service first', async () => {
    expect((await world.say('frost', words.SUBMIT, { form: words.FORM })).errors).toEqual([
      'form goes first to the service that screens referrals for this hub.',
    ]);
  });

  test('the service passes on what is above the threshold, and nothing below it', async () => {
    const below = await world.say('ras', words.SUBMIT, { form: words.FORM, level: 2 });
    expect(below.errors).toEqual(['level is below what this hub takes.']);
    const unsaid = await world.say('ras', words.SUBMIT, { form: words.FORM });
    expect(unsaid.errors).toEqual(['level must be from 1 to 4.']);
    referral = submissionIn(
      await world.say('ras', words.SUBMIT, { form: words.FORM, level: 3 }),
    ).referral;
    story = storyOf(world, referral);
    expect(await story.read()).toMatchObject({
      status: 'SCREENING',
      threshold: 3,
      purpose: 'CHILD_IN_NEED_S17',
      file: { channel: 'PASSED_ON', completeness: 85 },
    });
  });

  test('what turns out to be below the threshold is asked of no agency, and returned', async () => {
    await story.act('marcus', words.RATE, { rag: 'GREEN', rationale: 'Explained by the nursery.' });
    const lowered = { level: 2, rationale: 'Early help may be enough.' };
    expect((await story.act('marcus', words.SET_LEVEL, lowered)).purpose).toBe('MASH_SCREENING');
    expect(await story.mistakes('priya', words.BEGIN_CHECKS)).toEqual([
      'threshold is below what this hub takes. Return the case to those who passed it on.',
    ]);
    const decision = {
      kind: 'OUTCOME',
      outcome: 'RETURNED_TO_REFERRAL_SERVICE',
      rationale: 'Below the threshold of this hub.',
    };
    expect(await story.mistakes('marcus', words.DECIDE, { decision })).toEqual([
      'despiteUnheard must say why. Not heard: education (NOT_ASKED), social-care (NOT_ASKED).',
    ]);
    const decided = await story.act('marcus', words.DECIDE, {
      decision: { ...decision, despiteUnheard: 'Nobody is asked below the threshold.' },
    });
    expect(decided.file.decisions).toMatchObject([
      {
        despiteUnheard: 'Nobody is asked below the threshold.',
        unheard: [
          { agency: 'education', state: 'NOT_ASKED' },
          { agency: 'social-care', state: 'NOT_ASKED' },
        ],
      },
    ]);
  });

  test('the service says that it has it back, and hears where it went; then it is closed', async () => {
    const sent = await story.act('priya', words.ROUTE, {
      to: 'REFERRAL_SERVICE',
      agency: 'coventry-ras',
      name: 'Referral and Assessment Service',
      note: 'Below threshold.',
    });
    expect(await story.mistakes('priya', words.CLOSE)).toEqual([
      'despiteOpen must say why. Still open: The referrer has had no feedback. Somebody whom it was passed on to has not said that it arrived.',
    ]);
    const [routing] = sent.file.routings;
    expect(only(await world.say('ras', words.ROUTED))).toMatchObject([{ routing: routing?.id }]);
    expect(
      only(await world.say('ras', words.ACKNOWLEDGE, { referral, routing: routing?.id })),
    ).toBe(referral);
    await story.read();
    await story.act('priya', words.FEEDBACK, { kind: 'PASSED_TO_SOCIAL_CARE' });
    expect((await story.act('priya', words.CLOSE)).status).toBe('CLOSED');
  });

  test('information governance reads afterwards that the case went back, and that nobody was asked', async () => {
    const read = () => readByOfficer(world, referral);
    await expect
      .poll(read, { timeout: 20_000, interval: 250 })
      .toContain('priya CLOSE_REFERRAL PERMIT');
    const events = await read();
    expect(events).toContain('ras ACKNOWLEDGE_ROUTING PERMIT');
    expect(events.filter((event) => event.includes('FAMILY_PICTURE'))).toEqual([]);
  });

  test('the audit says that no agency was asked, and that the decider knew it', async () => {
    const { events } = await world.stopAndRead();
    const intents = events.filter(({ kind }) => kind === 'INTENT');
    expect(intents.length).toBeGreaterThan(10);
    expect(intents.filter(({ enquiry }) => enquiry === 'FAMILY_PICTURE')).toEqual([]);
    const decided = events.find(
      ({ kind, act: done }) => kind === 'RECORDED' && done === 'RECORD_DECISION',
    );
    expect(decided?.reasons).toEqual([
      'OUTCOME',
      'RETURNED_TO_REFERRAL_SERVICE',
      'DESPITE_UNHEARD_SOURCES',
    ]);
  });
});
