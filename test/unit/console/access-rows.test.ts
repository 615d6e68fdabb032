import { expect, test } from 'vitest';
import type { Role } from '../../../src/domain/practitioner.ts';
import { accessEvent } from '../../../src/http/console/ig/access-document.ts';
import { accessList } from '../../../src/http/console/ig/access-rows.ts';

const eventOf = (...roles: readonly Role[]) =>
  accessEvent.parse({
    id: 'q-1',
    at: '2026-11-20T09:00:00.000Z',
    kind: 'FAMILY_PICTURE',
    decision: 'PERMIT',
    reasons: [],
    user: 'somebody',
    agency: 'northmere-mash',
    roles,
    rules: [],
    basis: [],
    abandoned: false,
  });
const OFFICER = eventOf('IG_OFFICER');
const ANALYST = eventOf('MASH_ANALYST');

const reviewColumn = (...roles: readonly Role[]) => {
  const { columns, rows } = accessList({
    caption: 'Access',
    empty: 'None',
    events: [OFFICER, ANALYST],
    roles,
  });
  return columns.includes('Review') ? rows.map((row) => row.at(-1)?.kind) : undefined;
};

test('an officer looks into anybody’s access', () => {
  expect(reviewColumn('IG_OFFICER')).toEqual(['LINK', 'LINK']);
});

test('an auditor looks into an officer’s access, and is not led to what the hub would refuse', () => {
  expect(reviewColumn('AUDITOR')).toEqual(['LINK', 'TEXT']);
});

test('whoever may open no review is offered none', () => {
  expect(reviewColumn('MASH_MANAGER')).toBeUndefined();
});
