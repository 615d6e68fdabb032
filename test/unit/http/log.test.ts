import { expect, test } from 'vitest';
import { Fault } from '../../../src/domain/fault.ts';
import { openLog } from '../../../src/http/log.ts';

const NHS_NUMBER = '9991234560';
const NAME = 'Alfie Canary-Nightingale';
const SECRET = 'eyJhbGciOiJFZERTQSJ9.secret';

function logged(write: (log: ReturnType<typeof openLog>) => void): string {
  const lines: string[] = [];
  write(openLog('info', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

test('of an error its kind, its code and its place are logged, and no word of what it says', () => {
  class Outage extends Error {
    override readonly name = 'Outage';
    readonly code = 'ECONNREFUSED';
    readonly patient = { nhsNumber: NHS_NUMBER, deeper: { still: { nhsNumber: NHS_NUMBER } } };
  }
  const cause = new Outage(`mongodb://hub:${SECRET}@db has no ${NAME} ${NHS_NUMBER}`);
  const text = logged((log) => log.failed(new Fault('HUB_UNAVAILABLE', { cause })));
  expect(text).toContain('"kind":"Fault","code":"HUB_UNAVAILABLE"');
  expect(text).toContain('"kind":"Outage","code":"ECONNREFUSED"');
  expect(text).toContain('log.test.ts:');
  expect(text).not.toMatch(/999|Alfie|Canary|secret|mongodb/);
});

test('neither an error’s name nor its code nor its function is a way into the log', () => {
  const named = { [NAME]: () => new Error(NHS_NUMBER) };
  const error = named[NAME]?.() ?? new Error();
  Object.assign(error, {
    name: NAME,
    code: NHS_NUMBER,
    stack: `${error.stack}\n    at ${NAME} (/home/${NAME}/x.js:1:1)`,
  });
  const text = logged((log) => log.failed(error));
  expect(text).toContain('"kind":"Error"');
  expect(text).not.toMatch(/999|Alfie|Nightingale/);
});

test.each([undefined, null, NAME, { message: NAME }])(
  'what is thrown and is no error says nothing',
  (thrown) => {
    const text = logged((log) => log.failed(thrown));
    expect(text).toContain('NotAnError');
    expect(text).not.toContain('Alfie');
  },
);

test('causes that go round in a circle end', () => {
  const first = new Error('first');
  first.cause = new Error('second', { cause: first });
  expect(logged((log) => log.failed(first))).toContain('"event":"failed"');
});

test('of a request its route, status, time and codes are logged, whatever else is handed over', () => {
  const line = {
    route: '/graphql',
    status: 200,
    ms: 12.7,
    faults: ['NOT_AVAILABLE'],
    viewer: NAME,
  };
  const text = logged((log) => log.request(line));
  expect(text.replace(/"time":"[\dT:.Z-]+",/, '')).toBe(
    '{"level":30,"event":"request","route":"/graphql","status":200,"ms":13,"faults":["NOT_AVAILABLE"]}\n',
  );
});
