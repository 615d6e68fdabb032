import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dayOf } from '../../src/referrals/acts/receive.ts';
import { instant } from '../../src/domain/day.ts';
import { daysAfter, yearOf } from '../../src/returns/census-year.ts';
import {
  only,
  openFrontDoor,
  storyOf,
  submissionIn,
  type FrontDoorWorld,
} from '../support/front-door.ts';
import { practitionerAt } from '../support/small-borough.ts';
import * as words from '../support/front-door-words.ts';

const REVIEW = `query R($year: Int!) { censusReturn(year: $year) {
  children referrals errors queries keptBack csv issues { referral rule } notCounted { why referrals } } }`;
const TAKE = `mutation T($input: TakeReturnInput!) { takeCensusReturn(input: $input) {
  id name xml digest draft children errors } }`;
const TAKEN = '{ censusReturnsTaken { id byName recipient purpose draft digest } }';

const RESTRICT = `mutation R($restriction: RestrictionInput!) {
  restrictPerson(restriction: $restriction) { id } }`;

const review = z.looseObject({
  children: z.number(),
  csv: z.string(),
  notCounted: z.array(z.object({ why: z.string(), referrals: z.number() })),
});
const file = z.looseObject({ id: z.string(), xml: z.string(), digest: z.string() });

const year = yearOf(dayOf(instant(Date.now())));

describe('the statutory return', () => {
  let world: FrontDoorWorld;
  let referral = '';
  let taken = { id: '', digest: '' };
  beforeAll(async () => {
    world = await openFrontDoor();
  });
  afterAll(() => world.close());

  const input = { year, recipient: 'Performance team, case system', purpose: 'LOADING' };

  test('has no referral until one is decided', async () => {
    const sent = await world.say('frost', words.SUBMIT, { form: words.FORM });
    referral = submissionIn(sent).referral;
    const told = review.parse(only(await world.say('marcus', REVIEW, { year })));
    expect(told.children).toBe(0);
    const waiting = told.notCounted.find(({ why }) => why === 'NOT_DECIDED');
    expect(waiting?.referrals).toBeGreaterThan(0);
  });

  test('has the referral once it is decided, by the codes that were recorded', async () => {
    const story = storyOf(world, referral);
    await story.read('marcus');
    await story.act('marcus', words.RATE, { rag: 'AMBER', rationale: 'Unexplained bruise.' });
    await story.act('marcus', words.BEGIN_CHECKS);
    const decision = {
      kind: 'OUTCOME',
      outcome: 'ASSESSMENT',
      rationale: 'Needs an assessment.',
      census: { factors: ['3b'] },
    };
    expect(await story.mistakes('marcus', words.DECIDE, { decision })).toEqual([
      'need must be given where the case goes on; N0 says that it is not stated.',
    ]);
    await story.act('marcus', words.DECIDE, {
      decision: { ...decision, need: 'N1_ABUSE_OR_NEGLECT' },
    });
    const told = review.parse(only(await world.say('marcus', REVIEW, { year })));
    expect(told).toMatchObject({ children: 1, referrals: 1, errors: 0, keptBack: null });
    expect(told.csv).toContain(`"${referral}","p1","QUERY","hub: factors without`);
  });

  test('is taken by a manager as XML that names nobody, with what the hub holds', async () => {
    const said = file.parse(only(await world.say('marcus', TAKE, { input })));
    taken = said;
    expect(said.xml).toContain(`<Year>${String(year)}</Year>`);
    expect(said.xml).toContain('<LEA>999</LEA>');
    expect(said.xml).toContain('<ReferralSource>2A</ReferralSource>');
    expect(said.xml).toContain('<PrimaryNeedCode>N1</PrimaryNeedCode>');
    expect(said.xml).toContain('<PersonBirthDate>2019-04-02</PersonBirthDate>');
    expect(said.xml).toContain('<ReferralNFA>false</ReferralNFA>');
    expect(said.xml).not.toMatch(/Alfie|Marlow|Mill Lane|9990000018|bruise|AssessmentFactors/);
    expect(said.digest).toBe(createHash('sha256').update(said.xml).digest('hex'));
  });

  test('is for nobody else', async () => {
    const refused = ['This is not available to you.'];
    const others = ['priya', 'noor', 'frost', 'sue', 'okoye'] as const;
    const said = await Promise.all(
      others.flatMap((who) => [
        world.say(who, TAKE, { input }),
        world.say(who, REVIEW, { year }),
        world.say(who, TAKEN),
      ]),
    );
    expect(said.map(({ errors }) => errors)).toEqual(said.map(() => refused));
  });

  test('stands in the list of takings', async () => {
    const { recipient, purpose } = input;
    const { id, digest } = taken;
    expect(only(await world.say('marcus', TAKEN))).toMatchObject([
      { id, digest, recipient, purpose, byName: 'Marcus Bell', draft: false },
    ]);
  });

  test('leaves out somebody who was restricted meanwhile, also for those who may see them, and tells nobody so', async () => {
    const { given, family, dateOfBirth } = words.FORM.children[0];
    const restriction = {
      reason: 'WITNESS_PROTECTION',
      person: { given, family, dateOfBirth },
      access: [practitionerAt(world.home.issuer.settings.issuer, 'marcus')],
      reviewBy: daysAfter(dayOf(instant(Date.now())), 30),
      because: 'Police asked for it.',
    };
    const id = z.object({ id: z.string() });
    id.parse(only(await world.say('marcus', RESTRICT, { restriction })));
    const told = review.parse(only(await world.say('marcus', REVIEW, { year })));
    expect(told).toMatchObject({ children: 0, referrals: 0, keptBack: null });
    const said = file.parse(only(await world.say('marcus', TAKE, { input })));
    expect(said.xml).not.toContain('<Child>');
  });

  test('is in the log: the taking before it left, and the child whom it is about', async () => {
    const { events, text } = await world.stopAndRead();
    const recorded = events.findIndex(
      (event) => event.kind === 'RECORDED' && event.changes === `census-return/${taken.id}`,
    );
    expect(events[recorded]).toMatchObject({
      act: 'TAKE_CENSUS_RETURN',
      reasons: ['FINAL', 'LOADING'],
    });
    const left = events.findIndex(
      (one) =>
        one.kind === 'DISCLOSED' && asked(one).includes(String(events[recorded]?.['question'])),
    );
    expect(left).toBeGreaterThan(recorded);
    expect(events[left]?.['subjects']).toHaveLength(1);
    expect(text).not.toMatch(/Alfie|Marlow|Performance team/);
  });
});

const asked = (event: object) =>
  z.looseObject({ questions: z.array(z.string()) }).parse(event).questions;
