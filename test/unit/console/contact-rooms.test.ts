import { afterEach, describe, expect, test } from 'vitest';
import { firstRoomFor, roomsFor } from '../../../src/http/console/rooms.ts';
import { ROLES } from '../../../src/domain/practitioner.ts';
import { startConsole } from '../../support/console.ts';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { visitor } from '../../support/visitor.ts';

afterEach(stopConsoles);

describe('where the contact of an agency begins', () => {
  test('is what waits for an answer, where the hub asks people there', () => {
    expect(firstRoomFor({ roles: ['AGENCY_CONTACT'], asked: true })).toBe('/console/requests');
  });

  test('is what was passed on to them where a system is asked, and there is no room that stays empty', () => {
    const rooms = roomsFor({ roles: ['AGENCY_CONTACT'], asked: false }).map(({ key }) => key);
    expect(rooms).toEqual(['received', 'refer', 'notices']);
  });

  test('is settled by their own organisation, page by page', async () => {
    const asksPeopleOf = (organisation: string) => organisation === 'northmere-probation';
    const running = await startConsole(samplePages, { asksPeopleOf });
    const somebody = visitor(running.origin);
    await somebody.signIn('sgt-okoye');
    const police = await somebody.go('/console/');
    expect(police.location?.pathname).toBe('/console/received');
    expect((await somebody.go('/console/received')).text).not.toContain('href="/console/requests"');
    somebody.cookies.clear();
    await somebody.signIn('officer-hale');
    expect((await somebody.go('/console/')).location?.pathname).toBe('/console/requests');
    await running.stop();
  });
});

test.each(ROLES.filter((role) => role !== 'AGENCY_CONTACT'))(
  'the rooms of %s are the same whatever their organisation is asked',
  (role) => {
    expect(roomsFor({ roles: [role], asked: false })).toEqual(
      roomsFor({ roles: [role], asked: true }),
    );
  },
);

test('the page of requests says why none comes to an agency whose system is asked', async () => {
  const { priya: somebody } = await signedIn((question, viewer) =>
    question.query.includes('query Requests')
      ? { data: { contactAgencies: [], requests: [] } }
      : samplePages(question, viewer),
  );
  const { text } = await somebody.go('/console/requests');
  expect(text).toContain('and its people nothing: no request comes here');
});

test('two requests of one hour are told apart by the names of their links, which say when each is due', async () => {
  const { priya: somebody } = await signedIn(samplePages);
  const { text } = await somebody.go('/console/requests');
  const named = [...text.matchAll(/href="\/console\/requests\/Q-\d"><bdi>([^<]+)</g)].map(
    ([, said]) => said,
  );
  expect(named).toEqual([
    'About one person, due by 23 November 2026 at 14:00 (request Q-1)',
    'About 3 people, due by 23 November 2026 at 14:00 (request Q-2)',
  ]);
});
