import { afterEach, describe, expect, test } from 'vitest';
import { startConsole, type Answering, type RunningConsole } from '../../support/console.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { GIL, PRIYA } from '../../support/sample-saying.ts';
import { visitor } from '../../support/visitor.ts';

let running: RunningConsole;
afterEach(() => running?.stop());

const ACCESS = '/console/ig/access/by-user?user=issuer%23priya';

async function seenBy(persona: string, path: string, answering: Answering = samplePages) {
  running = await startConsole(answering);
  const somebody = visitor(running.origin);
  await somebody.signIn(persona);
  return somebody.go(path);
}
const namesAsked = () =>
  running.asked.filter(({ question }) => question.query.includes('practitionerNames'));
const text = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('a practitioner on a page', () => {
  test('is read by name, with the id beside it, and is looked for by the id alone', async () => {
    const visit = await seenBy('tom', ACCESS);
    expect(text(visit.text)).toContain(`Priya Raman ${PRIYA}`);
    expect(visit.text).toContain(`user=${encodeURIComponent(PRIYA)}`);
    expect(visit.text).not.toMatch(/(?:href|value)="[^"]*Raman/);
    expect(running.reported).toEqual([]);
  });

  test('of whom no name was noted is read by the id', async () => {
    const visit = await seenBy('tom', '/console/ig/retention');
    expect(text(visit.text)).toContain(` ${GIL} `);
    expect(visit.text).not.toContain('undefined');
  });

  test('is asked for once however often they stand there, in the corridor of the page', async () => {
    const visit = await seenBy('ada', ACCESS);
    expect(visit.status).toBe(200);
    expect(namesAsked().map(({ question }) => question.variables)).toEqual([{ ids: [PRIYA] }]);
    expect(running.corridors).toHaveLength(1);
    expect(running.corridors[0]?.log.released).toHaveLength(1);
  });

  test('who shares a name with another is told apart by the id', async () => {
    const other = `${PRIYA}-2`;
    const visit = await seenBy('tom', '/console/restrictions', (question, viewer) => {
      if (!question.query.includes('practitionerNames')) return samplePages(question, viewer);
      return {
        data: {
          practitionerNames: ['issuer#marcus', 'issuer#priya', other].map((id) => ({
            id,
            name: 'Jo Smith',
          })),
        },
      };
    });
    expect(text(visit.text)).toContain('Jo Smith issuer#marcus Jo Smith issuer#priya');
  });
});

describe('no name is asked for', () => {
  test.each([
    ['helen', '/console/sources/northmere-health/use'],
    ['root', ACCESS],
  ])('by %s, who may learn none', async (persona, path) => {
    const visit = await seenBy(persona, path);
    expect(visit.status).toBe(200);
    expect(visit.text).toContain('#priya');
    expect(visit.text).not.toContain('Priya Raman');
    expect(namesAsked()).toEqual([]);
  });

  test('for a file that is taken out', async () => {
    running = await startConsole(samplePages);
    const tom = visitor(running.origin);
    await tom.signIn('tom');
    const shown = await tom.go('/console/ig/export/refused');
    expect(shown.status).toBe(200);
    expect(namesAsked()).toEqual([]);
  });
});

describe('where names cannot be told', () => {
  test.each([
    ['are refused', () => ({ data: null, errors: [{ extensions: { code: 'NOT_AVAILABLE' } }] })],
    ['are not what was asked for', () => ({ data: { practitionerNames: 'SECRET' } })],
    ['fail', () => Promise.reject(new Error('SECRET'))],
  ])('since they %s, the page stands with ids', async (_how, answered: () => unknown) => {
    const visit = await seenBy('tom', ACCESS, (question, viewer) =>
      question.query.includes('practitionerNames') ? answered() : samplePages(question, viewer),
    );
    expect(visit.status).toBe(200);
    expect(visit.text).toContain(PRIYA.split('#')[1]);
    expect(visit.text).not.toContain('SECRET');
  });
});
