import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  only,
  openFrontDoor,
  pictureFor,
  readByOfficer,
  storyOf,
  submissionIn,
  type FrontDoorWorld,
} from '../support/front-door.ts';
import * as words from '../support/front-door-words.ts';

const POLLED = { timeout: 20_000, interval: 250 };

describe('a concern, from the call to the feedback, where the hub is the front door', () => {
  let world: FrontDoorWorld;
  let referral = '';
  let story: ReturnType<typeof storyOf>;
  beforeAll(async () => {
    world = await openFrontDoor();
  });
  afterAll(() => world.close());

  const picture = (of = referral) => pictureFor(world, 'priya', of);

  test('the call is taken down, and the caller is told by when the form must follow', async () => {
    const said = submissionIn(
      await world.say('priya', words.RECORD_CONTACT, {
        contact: words.CALL,
      }),
    );
    referral = said.referral;
    story = storyOf(world, referral);
    expect(referral).toMatch(/^R-20\d\d-[0-9A-HJKMNP-TV-Z]{10}$/);
    const hours = (Date.parse(said.formDueAt ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
  });

  test('the form survives a connection that is lost between its pages', async () => {
    const { referrer, children } = words.FORM;
    const draft = z.object({ id: z.string(), version: z.number(), blank: z.array(z.string()) });
    const first = draft.parse(
      only(await world.say('frost', words.SAVE_DRAFT, { form: { referrer, children } })),
    );
    expect(first.blank).toContain('concerns');
    const [found] = z.array(draft).parse(only(await world.say('frost', words.DRAFTS)));
    expect(found).toMatchObject({ id: first.id, version: 1 });
    const saved = draft.parse(
      only(
        await world.say('frost', words.SAVE_DRAFT, {
          draft: found?.id,
          version: found?.version,
          form: words.FORM,
        }),
      ),
    );
    expect(saved.blank).toEqual([]);
    const sent = { draft: saved.id, contact: referral };
    const said = submissionIn(await world.say('frost', words.SUBMIT, sent));
    expect(said.referral).toBe(referral);
    expect(said.missing).toContain('Who lives in the household.');
    expect(submissionIn(await world.say('frost', words.SUBMIT, sent)).referral).toBe(referral);
    expect(only(await world.say('frost', words.DRAFTS))).toEqual([]);
  });

  test('it stands on the team’s worklist with its name, and on the hub’s without', async () => {
    const rows = z.object({
      rows: z.array(z.looseObject({ id: z.string(), child: z.string().nullable() })),
    });
    const ours = rows.parse(only(await world.say('priya', words.WORKLIST, { queue: 'TEAM' })));
    expect(ours.rows).toContainEqual(
      expect.objectContaining({ id: referral, child: 'Alfie Marlow' }),
    );
    const hub = rows.parse(only(await world.say('noor', words.WORKLIST, { queue: 'HUB' })));
    expect(hub.rows).toContainEqual(expect.objectContaining({ id: referral, child: null }));
  });

  test('somebody qualified rates it, and only they', async () => {
    await story.read();
    const rating = { rag: 'AMBER', rationale: 'Unexplained bruise.' };
    expect(await story.mistakes('priya', words.RATE, rating)).toEqual([
      'rag may be set only by those whom the hub has named as qualified.',
    ]);
    const rated = await story.act('marcus', words.RATE, rating);
    expect(rated.file.clocks).toContainEqual(
      expect.objectContaining({ kind: 'PARTNER_REPLY', state: 'RUNNING' }),
    );
    expect(rated.file.clocks).toContainEqual(
      expect.objectContaining({ kind: 'FORM', state: 'MET' }),
    );
    const levelled = await story.act('priya', words.SET_LEVEL, {
      level: 3,
      rationale: 'Complex needs.',
    });
    expect(levelled.purpose).toBe('CHILD_IN_NEED_S17');
  });

  test('the agencies are asked, and who answered is taken down from the picture', async () => {
    const begun = await story.act('priya', words.BEGIN_CHECKS);
    expect([begun.status, begun.file.checks.length]).toEqual(['INFO_GATHERING', 6]);
    const seen = await picture();
    const noted = await story.act('priya', words.NOTE_ANSWERS, { picture: seen.id });
    const answered = noted.file.checks.filter((check) => check.answered !== null);
    expect(answered.length).toBeGreaterThan(3);
    expect((await story.act('priya', words.MOVE, { to: 'ANALYSIS' })).status).toBe('ANALYSIS');
  });

  test('a decision cites the picture that was seen, and no other referral’s', async () => {
    const decision = {
      kind: 'OUTCOME',
      outcome: 'ASSESSMENT',
      need: 'N1_ABUSE_OR_NEGLECT',
      rationale: 'Needs an assessment.',
    };
    const others = await picture('R-1');
    const wrong = await story.mistakes('marcus', words.DECIDE, {
      decision: { ...decision, picture: others },
    });
    expect(wrong).toEqual(['picture is none that was shown for this referral.']);
    const seen = await picture();
    const decided = await story.act('marcus', words.DECIDE, {
      decision: { ...decision, picture: seen },
    });
    expect(decided.status).toBe('DECIDED');
    expect(decided.file.decisions).toMatchObject([{ byName: 'Marcus Bell', picture: seen }]);
  });

  test('it is passed on, and arrives only once somebody there says so', async () => {
    const sent = await story.act('priya', words.ROUTE, {
      to: 'SOCIAL_CARE',
      agency: 'social-care',
      name: 'Assessment team',
      note: 'Please assess.',
    });
    const [routing] = sent.file.routings;
    const named = { referral, routing: routing?.id };
    expect((await world.say('okoye', words.ACKNOWLEDGE, named)).errors).toEqual([
      'This is not available to you.',
    ]);
    expect(only(await world.say('sue', words.ROUTED))).toMatchObject([
      { referral, name: 'Assessment team' },
    ]);
    expect(only(await world.say('sue', words.ACKNOWLEDGE, named))).toBe(referral);
    expect(only(await world.say('sue', words.ROUTED))).toEqual([]);
  });

  test('the referrer learns what became of it, and nothing that any agency holds', async () => {
    await story.read();
    await story.act('priya', words.FEEDBACK, { kind: 'PASSED_TO_SOCIAL_CARE' });
    const refused = { kind: 'NO_FURTHER_ACTION' };
    expect(await story.mistakes('priya', words.FEEDBACK, refused)).toEqual([
      'kind is not what this referrer may be told now.',
    ]);
    const own = only(await world.say('frost', words.OWN_CONTACTS));
    expect(own).toMatchObject([
      {
        referral,
        feedback: [
          {
            kind: 'PASSED_TO_SOCIAL_CARE',
            says: 'Your referral has been passed to children’s social care.',
          },
        ],
      },
    ]);
    expect(JSON.stringify(own)).not.toMatch(/Dean|AMBER|ASSESSMENT|probation/);
    expect((await world.say('frost', words.REFERRAL, { referral })).errors).toEqual([
      'This is not available to you.',
    ]);
  });

  test('it is closed, and from then on nobody asks about the family', async () => {
    expect((await story.act('priya', words.CLOSE)).status).toBe('CLOSED');
    expect((await world.say('priya', words.REFERRAL, { referral })).errors).toEqual([
      'This is not available to you.',
    ]);
    const ended = only(await world.say('priya', words.WORKLIST, { queue: 'TEAM', part: 'ENDED' }));
    expect(JSON.stringify(ended)).toContain(referral);
  });

  test('information governance reads afterwards who did what, and who was refused', async () => {
    const read = () => readByOfficer(world, referral);
    await expect.poll(read, POLLED).toContain('priya CLOSE_REFERRAL PERMIT');
    const events = await read();
    expect(words.READ_AFTERWARDS.filter((act) => !events.includes(act))).toEqual([]);
    expect(events.filter((event) => event.startsWith('noor '))).toEqual([]);
  });

  test('the audit tells each step, who did it and why by code, and no word of the family', async () => {
    const { events, text } = await world.stopAndRead();
    const steps = events.filter(
      ({ kind, changes }) => kind === 'RECORDED' && changes === `referral/${referral}`,
    );
    expect(steps.map(({ act: done }) => done)).toEqual(words.STEPS);
    expect(steps.map(({ version }) => version)).toEqual(steps.map((_step, at) => at + 1));
    expect(steps.find(({ act: done }) => done === 'RECORD_DECISION')?.reasons).toEqual([
      'OUTCOME',
      'ASSESSMENT',
    ]);
    for (const { question } of steps) {
      const asked = events.findIndex(
        (event) => event.kind === 'INTENT' && event.question === question,
      );
      const done = events.findIndex(
        (event) => event.kind === 'RECORDED' && event.question === question,
      );
      expect(asked).toBeGreaterThanOrEqual(0);
      expect(asked).toBeLessThan(done);
    }
    expect(text).not.toMatch(/Marlow|Alfie|bruise|Mill Lane|9990000018|Joanna|Frost"/);
  });
});
