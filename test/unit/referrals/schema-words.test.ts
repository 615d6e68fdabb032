import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { CLOCK_KINDS } from '../../../src/domain/clock.ts';
import { CHANNELS, REFERRAL_ACTS } from '../../../src/domain/front-door.ts';
import {
  DECISION_KINDS,
  FEEDBACK_KINDS,
  PRIMARY_NEEDS,
  REFERRAL_OUTCOMES,
  ROUTE_KINDS,
} from '../../../src/domain/referral-decision.ts';
import {
  DANGER_ANSWERS,
  REFERRAL_SOURCES,
  TOLD_AGREEMENTS,
} from '../../../src/domain/referral-form.ts';
import { QUEUES, WORKLIST_PARTS } from '../../../src/referrals/desks/worklist.ts';
import { CLOCK_STATES } from '../../../src/referrals/reading/file-of.ts';

const sdl = readdirSync('schema')
  .filter((file) => file !== 'agency-contract.graphql')
  .map((file) => readFileSync(`schema/${file}`, 'utf8'));
const schema = buildSchema(sdl.join('\n'));

test.each<[string, readonly string[]]>([
  ['Channel', CHANNELS],
  ['ClockKind', CLOCK_KINDS],
  ['ClockState', CLOCK_STATES],
  ['DangerAnswer', DANGER_ANSWERS],
  ['DecisionKind', DECISION_KINDS],
  ['FeedbackKind', FEEDBACK_KINDS],
  ['HistoryAct', [...REFERRAL_ACTS, 'RECORD_CONTACT', 'SUBMIT_FORM']],
  ['PrimaryNeed', PRIMARY_NEEDS],
  ['ReferralAct', REFERRAL_ACTS],
  ['ReferralOutcome', REFERRAL_OUTCOMES],
  ['ReferralSource', Object.keys(REFERRAL_SOURCES)],
  ['RouteKind', ROUTE_KINDS],
  ['ToldAgreement', TOLD_AGREEMENTS],
  ['WorklistPart', WORKLIST_PARTS],
  ['WorklistQueue', QUEUES],
])('the schema and the front door have the same words for %s', (name, values) => {
  const type = schema.getType(name);
  const named = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  expect(named.toSorted()).toEqual([...values].toSorted());
});

test('each source of a referral has a code of the census of its own', () => {
  const codes = Object.values(REFERRAL_SOURCES);
  expect(codes).toHaveLength(22);
  expect(new Set(codes).size).toBe(22);
  for (const code of codes) expect(code).toMatch(/^(?:[1-5][A-F]|[46789]|10)$/);
});
