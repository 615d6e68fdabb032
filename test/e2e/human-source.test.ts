import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instant } from '../../src/domain/day.ts';
import { SAY } from '../support/human-words.ts';
import { details, OFFICE, openHumanWorld, REFERRAL, shown } from '../support/human-world.ts';

/** A probation office without a system, from being let in to being heard. */
let world: Awaited<ReturnType<typeof openHumanWorld>>;
let answeredId = '';
/** Time enough to set it on a machine under load, and soon over. */
const SOON_MS = 4_000;
beforeAll(async () => {
  world = await openHumanWorld();
});
afterAll(() => world.hub.close());

describe('an agency without a system', () => {
  test('is there for nobody until a second officer has approved it', async () => {
    expect(await world.hub.get('tom', SAY.REGISTER, { agency: details })).toMatchObject({
      state: 'DRAFT',
      version: 1,
    });
    expect(await world.line()).toBeUndefined();
    const approval = { code: OFFICE.code, version: 1 };
    expect((await world.hub.say('tom', SAY.APPROVE, approval)).errors).toEqual([
      'agency has to be approved by somebody else than who registered it',
    ]);
    const police = { ...details, code: 'police' };
    expect((await world.hub.say('tom', SAY.REGISTER, { agency: police })).errors).toEqual([
      'code is that of an agency with a system',
    ]);
    expect((await world.hub.say('priya', SAY.REGISTER, { agency: details })).errors).toEqual([
      'This is not available to you.',
    ]);
    expect(await world.hub.get('marcus', SAY.APPROVE, approval)).toMatchObject({ state: 'ACTIVE' });
  });

  test('is asked by the first picture, once, and its line says by when', async () => {
    const before = Date.now();
    const first = await world.line();
    expect(first).toMatchObject({
      state: 'PENDING',
      note: 'A person there will answer. Treat its history as unknown.',
    });
    expect(Date.parse(first?.dueAt ?? '')).toBeGreaterThan(before);
    expect(await world.line()).toEqual(first);
    expect(await world.waiting()).toMatchObject([{ version: 1, overdue: false }]);
  });

  test('is asked about adults whom rules let it be asked about, for no more than they let', async () => {
    const asked = await world.request();
    expect(asked.people.map(({ names }) => names[0]?.given)).toEqual(['Kayleigh', 'Dean']);
    expect(asked.people.flatMap(({ categories }) => categories)).not.toContain('VICTIM_CONTACT');
  });

  test('reads like one that there is not to another agency’s contact', async () => {
    const asked = await world.request();
    expect(await world.hub.get('okoye', SAY.REQUESTS)).toEqual([]);
    const one = (id: string) => world.hub.say('okoye', SAY.REQUEST, { id });
    expect(await one(asked.id)).toEqual(await one('no-such-request'));
    const errors = ['request is not one that waits for your agency'];
    expect((await world.answer(asked, world.unknown(asked), 'okoye')).errors).toEqual(errors);
    expect((await world.answer({ ...asked, id: 'none' }, world.unknown(asked))).errors).toEqual(
      errors,
    );
    expect((await world.hub.say('priya', SAY.REQUESTS)).errors).toEqual([
      'This is not available to you.',
    ]);
  });

  test.each<[what: string, more: object, says: RegExp]>([
    ['a category that there is not', { category: 'CANARY' }, /category is one that the hub knows$/],
    ['one not asked for', { category: 'VICTIM_CONTACT' }, /category is to be one that was asked/],
    ['a date to come', { occurredOn: '2099-01' }, /occurredOn is not to be in the future$/],
    ['a date that is none', { occurredOn: '2025-02-30' }, /occurredOn is a date such as/],
    ['too many words', { detail: 'CANARY '.repeat(2_000) }, /detail has from 1 to 10,000/],
  ])('does not answer with %s, and is told so without a value', async (_what, more, says) => {
    const asked = await world.request();
    const { errors } = await world.answer(asked, world.deanKnown(asked, more));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(says);
    expect(errors[0]).not.toContain('CANARY');
    expect(await world.line()).toMatchObject({ state: 'PENDING' });
  });

  test('is chased once it is overdue, until it answers, however late', async () => {
    const dueAt = instant(Date.now() + SOON_MS);
    await world.hub.get('marcus', SAY.CHECKS, { referral: REFERRAL, version: 1, dueAt });
    expect(await world.line()).toMatchObject({ state: 'PENDING', dueAt });
    await expect
      .poll(async () => JSON.stringify(await world.hub.get('priya', SAY.CHASE)), {
        timeout: 30_000,
        interval: 500,
      })
      .toContain(OFFICE.code);
    const overdue = [{ referral: REFERRAL, unanswerable: 'NO_CONTACT_SEEN' }];
    const chased = await world.hub.get('priya', SAY.CHASE);
    expect(chased).toContainEqual({ agency: OFFICE.code, overdue });
    const bySystem = [{ referral: REFERRAL, unanswerable: null }];
    expect(chased).toContainEqual({ agency: 'police', overdue: bySystem });
    expect((await world.line())?.note).toContain('was to answer by now and has not');
    expect(await world.waiting()).toMatchObject([{ overdue: true }]);
    const asked = await world.request();
    expect((await world.answer({ ...asked, version: 7 }, world.unknown(asked))).errors).toEqual([
      'version is not the newest: the request has changed. Read it again.',
    ]);
    expect((await world.answer(asked, world.unknown(asked).slice(1))).errors).toEqual([
      'people are to be all who were asked about, each once, and nobody else',
    ]);
    answeredId = asked.id;
    expect((await world.answer(asked, world.deanKnown(asked))).data).toMatchObject({
      answerRequest: { state: 'ANSWERED', version: asked.version + 1, late: true, people: [] },
    });
    expect(JSON.stringify(await world.hub.get('priya', SAY.CHASE))).not.toContain(OFFICE.code);
    expect(await world.waiting()).toEqual([]);
  });

  test('is in the picture from the next look on, as looked at by a person', async () => {
    expect(await world.line()).toMatchObject({ state: 'ANSWERED', note: 'It answered.' });
    expect(await world.said()).toEqual([
      { heldBy: OFFICE.code, summary: SAY.SUPERVISION, provisional: false },
    ]);
    expect(await world.waiting()).toEqual([]);
  });

  test('answers once', async () => {
    const gone = shown.parse(await world.hub.get('hale', SAY.REQUEST, { id: answeredId }));
    expect(gone).toMatchObject({ state: 'ANSWERED', people: [] });
    expect((await world.answer(gone, [])).errors).toEqual(['request does not wait any more']);
  });

  test('is asked again where somebody wants to hear it anew; until then what it said stands', async () => {
    await world.hub.get('priya', SAY.AGAIN, { referral: REFERRAL, agency: OFFICE.code });
    expect(await world.line()).toMatchObject({ state: 'PARTIAL' });
    expect((await world.line())?.note).toContain('A person there will answer.');
    expect(await world.said()).toHaveLength(1);
    const asked = await world.request();
    const refused = world.unknown(asked).map((one) => ({ ...one, refused: 'LIVE_INVESTIGATION' }));
    expect((await world.answer(asked, refused)).errors).toEqual([]);
    const told = await world.line();
    expect(told?.state).toBe('PARTIAL');
    expect(told?.note).toContain('an investigation could be harmed');
    expect(told?.note).toContain('Treat that as unknown');
    expect(await world.said()).toEqual([]);
  });

  test('tells that it holds something and may not share it, and no more', async () => {
    await world.hub.get('priya', SAY.AGAIN, { referral: REFERRAL, agency: OFFICE.code });
    await world.picture();
    const asked = await world.request();
    const people = world.deanKnown(asked).map((one) => ({
      ...one,
      entries: [],
      holds: one.known ? ['LICENCE_CONDITION'] : [],
    }));
    expect((await world.answer(asked, people)).errors).toEqual([]);
    expect((await world.picture()).withheld).toContainEqual({
      heldBy: OFFICE.code,
      category: 'LICENCE_CONDITION',
    });
    expect(await world.said()).toEqual([]);
  });

  test('may refuse for detriment to the child only once the duty of s.16LA is in force', async () => {
    await world.hub.get('priya', SAY.AGAIN, { referral: REFERRAL, agency: OFFICE.code });
    await world.picture();
    const asked = await world.request();
    const people = world.unknown(asked).map((one) => ({ ...one, refused: 'DETRIMENT_TO_CHILD' }));
    expect((await world.answer(asked, people)).errors[0]).toContain(
      'once the duty of s.16LA is in force',
    );
  });

  test('leaves every step on record: asked, answered, chased no more, asked again', async () => {
    const steps = [
      ['FAMILY_PICTURE', 'ASKED'],
      ['ANSWER_REQUEST', 'ANSWERED'],
      ['ANSWER_REQUEST', 'LATE'],
      ['ANSWER_REQUEST', 'REFUSED_LIVE_INVESTIGATION'],
      ['ASK_AGAIN', 'ASK_AGAIN'],
      ['FAMILY_PICTURE', 'ASKED_AGAIN'],
      ['APPROVE_CONTACT_AGENCY', 'ACTIVE'],
    ];
    await expect
      .poll(world.recorded, { timeout: 40_000, interval: 500 })
      .toEqual(expect.arrayContaining(steps));
  });

  test('is not asked, nor answers, from the moment that it is suspended', async () => {
    const asked = await world.request();
    expect(await world.hub.get('tom', SAY.SUSPEND, { code: OFFICE.code })).toEqual({
      state: 'SUSPENDED',
    });
    expect(await world.line()).toMatchObject({ state: 'PAUSED' });
    expect(await world.waiting()).toEqual([]);
    expect((await world.answer(asked, world.unknown(asked))).errors).toEqual([
      'request is not one that waits for your agency',
    ]);
  });
});
