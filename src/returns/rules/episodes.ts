import { CLOSURE_REASONS } from '../../domain/census-codes.ts';
import { REFERRAL_SOURCES } from '../../domain/referral-form.ts';
import type { CensusChild } from '../census-child.ts';
import { daysAfter } from '../census-year.ts';
import { ofChild, ofEpisode, type ReturnRule } from './rule.ts';

/** Forty weeks. */
const PREGNANCY_DAYS = 280;
const SOURCES: ReadonlySet<string> = new Set(Object.values(REFERRAL_SOURCES));
const NEEDS: ReadonlySet<string> = new Set(Array.from({ length: 10 }, (_, code) => `N${code}`));
const CLOSURES: ReadonlySet<string> = new Set(CLOSURE_REASONS);
const AFTER_ASSESSMENT: ReadonlySet<string> = new Set(['RC8', 'RC9']);

/** Open episodes that had further action. */
const openOf = ({ episodes }: CensusChild) =>
  episodes.filter(({ closedOn, noFurtherAction }) => closedOn === undefined && !noFurtherAction);

/** Rules of the module CINdetails. */
export const EPISODE_RULES: readonly ReturnRule[] = [
  ofEpisode(
    { id: '8600', says: 'The date of referral is missing or after the census year.' },
    ({ referredOn }, _child, { until }) => referredOn === '' || referredOn > until,
  ),
  ofEpisode(
    {
      id: '8569',
      says: 'A referral from before the census year may not be one with no further action.',
    },
    ({ referredOn, noFurtherAction }, _child, { from }) => noFurtherAction && referredOn < from,
  ),
  ofEpisode(
    {
      id: '8606',
      says: 'The referral is more than 40 weeks before the birth, or before it is expected.',
    },
    ({ referredOn }, { bornOn, expectedOn }) => {
      const birth = bornOn ?? expectedOn;
      return birth !== undefined && daysAfter(birth, -PREGNANCY_DAYS) > referredOn;
    },
  ),
  ofEpisode(
    { id: '8866', says: 'The source of referral is missing or none of the census’s codes.' },
    ({ source }) => !SOURCES.has(source),
  ),
  ofEpisode(
    { id: '8610', says: 'The primary need of a referral with further action is missing.' },
    ({ need, noFurtherAction }) => need === undefined && !noFurtherAction,
  ),
  ofEpisode(
    { id: '8650', says: 'The primary need is none of the census’s codes.' },
    ({ need }) => need !== undefined && !NEEDS.has(need),
  ),
  ofEpisode(
    { id: '8620', says: 'The case was closed outside the census year.' },
    ({ closedOn }, _child, { from, until }) =>
      closedOn !== undefined && (closedOn < from || closedOn > until),
  ),
  ofEpisode(
    { id: '8630', says: 'The case was closed before it was referred.' },
    ({ closedOn, referredOn }) => closedOn !== undefined && closedOn < referredOn,
  ),
  ofEpisode(
    { id: '8640', says: 'The reason for closure is none of the census’s codes.' },
    ({ closure }) => closure !== undefined && !CLOSURES.has(closure),
  ),
  ofEpisode(
    { id: '8805', says: 'A date of closure has no reason.' },
    ({ closedOn, closure }) => closedOn !== undefined && closure === undefined,
  ),
  ofEpisode(
    { id: '8810', says: 'A reason for closure has no date.' },
    ({ closedOn, closure }) => closure !== undefined && closedOn === undefined,
  ),
  ofEpisode(
    {
      id: '8825Q',
      severity: 'QUERY',
      says: 'It was closed “after assessment”, and no assessment is recorded.',
    },
    ({ closure, assessments }) =>
      closure !== undefined && AFTER_ASSESSMENT.has(closure) && assessments.length === 0,
  ),
  ofEpisode(
    {
      id: '8585Q',
      severity: 'QUERY',
      says: 'The reason for closure is that the child died, and the hub holds no date of death.',
    },
    ({ closure }) => closure === 'RC2',
  ),
  ofChild(
    { id: '8815', says: 'More than one referral of the child with further action is open.' },
    (child) => openOf(child).length > 1,
  ),
  ofChild(
    {
      id: '8816',
      says: 'A referral with further action is open, and it is not the child’s newest.',
    },
    (child) =>
      openOf(child).some((open) =>
        child.episodes.some(({ referredOn }) => referredOn > open.referredOn),
      ),
  ),
  ofChild({ id: '8820', says: 'Two referrals of the child overlap.' }, ({ episodes }, { until }) =>
    episodes.some((one, at) =>
      episodes.slice(at + 1).some(({ referredOn }) => {
        const end = one.closedOn ?? (one.noFurtherAction ? one.referredOn : until);
        return referredOn >= one.referredOn && referredOn < end;
      }),
    ),
  ),
];
