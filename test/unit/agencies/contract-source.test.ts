import { describe, expect, test } from 'vitest';
import { addressGuard } from '../../../src/agencies/kit/guard.ts';
import { TRIAL_RULES } from '../../../src/agencies/kit/address.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Answer, HoldingEntry } from '../../../src/sharing/ports.ts';
import { CARD } from '../../../src/agencies/contract/documents.ts';
import { contractSource } from '../../../src/agencies/contract/index.ts';
import { day, somebody } from '../../support/agency-books.ts';
import type { Behaviour } from '../../support/agency-hostile.ts';
import { DANA, facing, FAMILY_BOOKS, KOFI, SEEKING_DANA } from '../../support/agency-situation.ts';
import { asking, HUB_ORIGIN, registered, testHub } from '../../support/agency-wire.ts';

const honest: Behaviour = (exchange) => exchange.honest().then(exchange.signed);
const WANTED = [
  { holdings: [DANA], categories: ['DOMESTIC_ABUSE_INCIDENT', 'POLICE_INTELLIGENCE'] },
  { holdings: [KOFI], categories: ['MISSING_EPISODE'] },
] as const;
const ONLY_WHETHER = [
  {
    holdings: [DANA, KOFI],
    categories: ['POLICE_INTELLIGENCE', 'MARAC'],
    only: 'EXISTENCE',
  },
] as const;

describe('what an agency says comes through whole', () => {
  test('entries, with every field that it gave and none that it did not', async () => {
    const { source } = await facing(honest);
    const answer = await source.entries(WANTED, {}, asking());
    const all = WANTED.flatMap(({ categories }) => categories);
    const books: readonly HoldingEntry[] = await FAMILY_BOOKS.entries([DANA, KOFI], all, {});
    expect(books).toHaveLength(3);
    expect(said(answer)).toEqual(books.map((entry) => ({ kind: 'ENTRY', ...entry })));
  });

  test('that something is held, and nothing of what', async () => {
    const { source } = await facing(honest);
    const answer = await source.entries(ONLY_WHETHER, {}, asking());
    expect(said(answer)).toEqual([
      { kind: 'EXISTENCE', holding: DANA, category: 'POLICE_INTELLIGENCE' },
    ]);
  });

  test('relations, with whom they name', async () => {
    const { source } = await facing(honest);
    const answer = await source.relationships([DANA, KOFI], asking());
    const books = await FAMILY_BOOKS.relationships([DANA, KOFI]);
    expect(said(answer)).toEqual(books);
  });

  test('its card, which is kept from then on', async () => {
    const { source } = await facing(honest);
    expect(source.card()).toBeUndefined();
    await source.refresh(asking().signal);
    expect(source.card()).toEqual(FAMILY_BOOKS.card());
  });

  test('candidates, in the order of the people sought', async () => {
    const stranger = {
      ref: asId<typeof SEEKING_DANA.ref>('person-2'),
      traits: somebody('Ola', 'Berg'),
    };
    const { source } = await facing(honest);
    const answer = await source.find([stranger, SEEKING_DANA], asking());
    expect(answer).toMatchObject({
      kind: 'ANSWERED',
      value: [
        { ref: 'person-2', tooVague: false, candidates: [] },
        { ref: 'person-1', tooVague: false, candidates: [{ holding: DANA, version: '1' }] },
      ],
    });
  });
});

describe('what leaves the hub', () => {
  test('is one request, however many sets of categories are wanted', async () => {
    const { source, agency } = await facing(honest);
    await source.entries(WANTED, { from: day('2020'), to: day('2026-11') }, asking());
    await source.entries([], {}, asking());
    expect(agency.questions()).toBe(2);
  });

  test('is one request for content and for existence, which asks for no content of the latter', async () => {
    const { source, agency } = await facing(honest);
    const answer = await source.entries([...WANTED.slice(1), ...ONLY_WHETHER], {}, asking());
    expect(said(answer).map(({ kind }) => kind)).toEqual(['ENTRY', 'EXISTENCE']);
    expect(agency.questions()).toBe(1);
    expect(agency.lastBody()).toMatch(
      /e0: entries\(holdings: \$h0, categories: \$c0[^}]*\.\.\.Held/,
    );
    expect(agency.lastBody()).toMatch(/e1: holds\(holdings: \$h1, [^}]*\{ holding category \}/);
  });

  test('asks of no period whether something is held, for asking period by period would tell when', async () => {
    const { source, agency } = await facing(honest);
    const [long, ago] = [day('1900'), day('1901')];
    const ever = await source.entries(ONLY_WHETHER, {}, asking());
    const once = await source.entries(ONLY_WHETHER, { from: long, to: ago }, asking());
    expect(said(once)).toEqual(said(ever));
    expect(agency.lastBody()).not.toMatch(/1900|1901|from|to:/);
    const beside = await source.entries([...WANTED, ...ONLY_WHETHER], { to: ago }, asking());
    expect(said(beside).map(({ kind }) => kind)).toEqual(['EXISTENCE']);
  });

  test('names no existence where none is wanted', async () => {
    const { source, agency } = await facing(honest);
    await source.entries(WANTED, {}, asking());
    expect(agency.lastBody()).not.toContain('holds');
  });

  test('is the least of a person that recognising them needs', async () => {
    const { source, agency } = await facing(honest);
    const traits = { ...SEEKING_DANA.traits, dateOfDeath: day('2025'), mood: 'CANARY-heron' };
    const answer = await source.find([{ ref: SEEKING_DANA.ref, traits }], asking());
    expect(answer.kind).toBe('ANSWERED');
    expect(agency.lastBody()).toContain('Dana');
    expect(agency.lastBody()).not.toMatch(/dateOfDeath|2025|CANARY-heron/);
  });

  test('asks for no compression, and names nobody in a header', async () => {
    const { source, agency } = await facing(honest);
    await source.find([SEEKING_DANA], asking());
    const headers = agency.lastHeaders();
    expect(headers['accept-encoding']).toBe('identity');
    expect(headers).not.toHaveProperty('audit-checkpoint');
    const { authorization = '', ...others } = headers;
    const [, claims = ''] = authorization.split('.');
    const told = JSON.stringify(others) + Buffer.from(claims, 'base64url').toString();
    expect(told).not.toMatch(/Dana|Okafor|9990000018|Mill Lane/);
  });

  test('carries the hub’s latest checkpoint, so that the agency is its witness', async () => {
    const checkpoints = ['hub.test/audit\n7\nabc\n', 'hub.test/audit\n8\ndef\n'];
    const { source, agency } = await facing(honest, {
      client: { checkpoint: () => checkpoints.shift() },
    });
    await source.find([SEEKING_DANA], asking());
    await source.find([SEEKING_DANA], asking());
    const carried = String(agency.lastHeaders()['audit-checkpoint']);
    expect(Buffer.from(carried, 'base64').toString()).toBe('hub.test/audit\n8\ndef\n');
  });

  test('is never the same twice', async () => {
    const { source, agency } = await facing(honest);
    await source.refresh(asking().signal);
    const first = agency.lastHeaders().authorization;
    await source.refresh(asking().signal);
    expect(agency.lastHeaders().authorization).not.toBe(first);
    expect(agency.lastBody()).toBe(JSON.stringify({ query: CARD, variables: {} }));
  });
});

test('a card stays what it was while its agency does not answer', async () => {
  let [isUp, calls] = [true, 0];
  const { source } = await facing((exchange) => {
    calls += 1;
    return isUp ? honest(exchange) : exchange.signed('nonsense');
  });
  await source.refresh(asking().signal);
  isUp = false;
  expect(await source.refresh(asking().signal)).toEqual({ kind: 'GAP', gap: 'FAULTY' });
  expect(source.card()).toEqual(FAMILY_BOOKS.card());
  expect(calls).toBe(2);
});

test('forty questions at once under one signal are answered, and leave nothing listening to it', async () => {
  const { source, agency } = await facing(honest);
  const ask = asking();
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => source.find([SEEKING_DANA], ask)),
  );
  expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['ANSWERED']));
  expect(agency.questions()).toBe(40);
});

test.each([
  ['over plain http from another machine', 'http://police.test/'],
  ['with a password in it', 'https://hub:secret@police.test/'],
  ['with a fragment', 'https://police.test/#here'],
  ['of a file', 'file:///etc/passwd'],
  ['that is no address', 'police'],
])('an address %s is not asked, and the refusal does not repeat it', (_kind, url) => {
  const { signer } = testHub();
  const build = () =>
    contractSource({
      source: registered(url, [signer.publicJwk]),
      guard: addressGuard(TRIAL_RULES),
      signer,
      hubOrigin: HUB_ORIGIN,
      clock: Date.now,
    });
  expect(build).toThrow(/^A source is asked over https, or over http on this machine$/);
});

function said<Value>(answer: Answer<Value>): Value {
  if (answer.kind === 'GAP') throw new Error(`The agency did not answer: ${answer.gap}`);
  return answer.value;
}

test('a source from before skipped rows were counted is asked again without them, once', async () => {
  let calls = 0;
  const { source } = await facing((exchange) => {
    calls += 1;
    return calls === 1 ? exchange.signed('{"errors":[{"message":"x"}]}') : honest(exchange);
  });
  expect(await source.refresh(asking().signal)).toMatchObject({ kind: 'ANSWERED' });
  expect(calls).toBe(2);
  expect(await source.refresh(asking().signal)).toMatchObject({ kind: 'ANSWERED' });
  expect(calls).toBe(3);
});
