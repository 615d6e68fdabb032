import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigurationFaults, readSettings } from '../../../src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'mash-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function file(content: unknown): string {
  const path = join(folder, `hub-${(files += 1)}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function faultsOf(content: unknown, environment: Record<string, string> = {}): readonly string[] {
  const path = file(content);
  try {
    readSettings(path, environment);
    return [];
  } catch (cause) {
    if (!(cause instanceof ConfigurationFaults)) throw cause;
    return cause.faults.map((fault) => fault.replace(`${path}: `, ''));
  }
}

const issuer = {
  issuer: 'https://idp.example',
  jwksUrl: 'https://idp.example/jwks',
  algorithms: ['ES256'],
  typ: 'at+jwt',
  audience: 'urn:mash:gateway',
  adapter: 'STANDARD',
  roleMap: { analyst: 'MASH_ANALYST' },
};
const frontDoor: unknown = JSON.parse(readFileSync('samples/front-door/merton.json', 'utf8'));
const live = {
  mode: 'LIVE',
  origin: 'https://hub.example',
  home: folder,
  issuers: [issuer],
  frontDoor,
};

test('without a configuration it is the trial, on loopback, with the sample borough', () => {
  expect(readSettings(undefined, {})).toMatchObject({
    mode: 'TRIAL',
    origin: 'http://127.0.0.1:4000',
    host: '127.0.0.1',
    store: { kind: 'EMBEDDED' },
    sampleBorough: true,
  });
});

test('live mode with everything said can be used, and has no sample borough', () => {
  expect(readSettings(file(live), {})).toMatchObject({ mode: 'LIVE', sampleBorough: false });
});

describe('D3: live mode refuses to start with', () => {
  test.each<[string, object, string]>([
    [
      'a plain-HTTP origin',
      { origin: 'http://hub.example' },
      'origin: live mode needs an https origin',
    ],
    ['no origin', { origin: undefined }, 'origin: live mode needs an https origin'],
    ['nobody to vouch for anybody', { issuers: [] }, 'issuers: live mode needs at least one'],
    [
      'the sample borough',
      { sampleBorough: true },
      'sampleBorough: live mode has no sample borough',
    ],
  ])('%s', (_what, changes, fault) => {
    expect(faultsOf({ ...live, ...changes })).toEqual([fault]);
  });

  test('a plain-HTTP issuer, on loopback too', () => {
    const local = {
      ...issuer,
      issuer: 'http://127.0.0.1:4010',
      jwksUrl: 'http://127.0.0.1:4010/j',
    };
    expect(faultsOf({ ...live, issuers: [local] })).toEqual([
      'issuers: http://127.0.0.1:4010: live mode needs an https issuer',
      'issuers: http://127.0.0.1:4010: live mode needs an https jwksUrl',
    ]);
  });
});

test('the trial does not listen to other machines', () => {
  const listen = { host: '0.0.0.0', port: 4000, metricsPort: 4001 };
  expect(faultsOf({ mode: 'TRIAL', listen })).toEqual([
    'listen.host: the trial listens on loopback only',
  ]);
});

test('one silent source must not use up the time of all: a request lasts three times as long as a source may', () => {
  const timed = (deadlineMs: object) => faultsOf({ mode: 'TRIAL', deadlineMs });
  expect(timed({ source: 4_000, request: 11_999 })).toEqual([
    'deadlineMs: a request must last three times as long as a source may take',
  ]);
  expect(timed({ source: 4_000, request: 12_000 })).toEqual([]);
});

test('every fault is told at once, with its place', () => {
  const faults = faultsOf({ mode: 'LIFE', issuers: [{ issuer: 1 }], extra: true });
  expect(faults.some((fault) => fault.startsWith('mode: '))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('issuers.0.issuer: '))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('issuers.0.roleMap: '))).toBe(true);
  expect(faults.some((fault) => fault.startsWith('file: '))).toBe(true);
});

test('a file that is not there, or not JSON, is named', () => {
  expect(() => readSettings(join(folder, 'none.json'), {})).toThrow('there is no such file');
  expect(faultsOf('{ not json')).toEqual(['it is not JSON']);
});

describe('secrets', () => {
  const onMongo = { ...live, store: 'MONGO' };

  test('come from the environment, or from a file that it names', () => {
    const uri = 'mongodb://example.invalid/hub';
    const path = file(`${uri}\n`);
    const read = (environment: Record<string, string>) =>
      readSettings(file(onMongo), environment).store;
    expect(read({ MASH_MONGODB_URI: uri })).toEqual({ kind: 'MONGO', uri });
    expect(read({ MASH_MONGODB_URI_FILE: path })).toEqual({ kind: 'MONGO', uri });
  });

  test('that are missing are asked for by name', () => {
    expect(faultsOf(onMongo)).toEqual([
      'MASH_MONGODB_URI or MASH_MONGODB_URI_FILE: it must be set',
    ]);
  });
});

test('a port that is none is refused by the name of its variable', () => {
  expect(faultsOf(live, { MASH_PORT: '70000' })).toEqual([
    'MASH_PORT: it must be a port, 0 to 65535',
  ]);
  expect(readSettings(file(live), { MASH_PORT: '4100' }).port).toBe(4100);
});

describe('what a hub says of how access is reviewed', () => {
  test('stands, each part by itself', () => {
    const review = { officeHours: { from: 8 }, outOfHoursTeams: ['edt'] };
    expect(readSettings(file({ mode: 'TRIAL', review }), {}).review).toEqual({
      officeHours: { zone: 'Europe/London', from: 8, until: 20, days: [1, 2, 3, 4, 5] },
      outOfHoursTeams: ['edt'],
    });
  });

  test.each<[string, object, string]>([
    ['a clock that nobody has', { zone: 'Europe/Nowhere' }, 'zone: it must be a time zone'],
    ['an hour after the last', { until: 25 }, 'until: '],
    [
      'a day that ends before it begins',
      { from: 20, until: 8 },
      'until: it must be later than from',
    ],
    ['an eighth day', { days: [8] }, 'days.0: '],
    ['no day at all', { days: [] }, 'days: '],
    ['something else besides', { holidays: true }, 'Unrecognized key'],
  ])('names the field of %s', (_what, officeHours, says) => {
    const faults = faultsOf({ mode: 'TRIAL', review: { officeHours } });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^review\.officeHours/);
    expect(faults[0]).toContain(says);
  });
});

test('the way out of a public page may be named, and leads to nobody in the clear', () => {
  const consoleClient = {
    issuer: issuer.issuer,
    clientId: 'mash',
    scope: 'openid',
    resource: 'urn:mash:gateway',
  };
  const environment = { MASH_CONSOLE_CLIENT_SECRET: 's' };
  const leadingTo = (exitTo: string) => ({ ...live, consoleClient: { ...consoleClient, exitTo } });
  expect(faultsOf(leadingTo('https://weather.example/'), environment)).toEqual([]);
  for (const unfit of ['http://weather.example/', 'javascript:alert(1)', '//weather.example', ''])
    expect(faultsOf(leadingTo(unfit), environment)).toEqual([
      expect.stringContaining('consoleClient.exitTo'),
    ]);
});
