import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD, FIND } from '../../src/agencies/contract/documents.ts';
import type { ContractSource } from '../../src/agencies/contract/index.ts';
import { categoriesOf, ENTRY_CATEGORIES, HOLDERS } from '../../src/domain/agency.ts';
import { asId, type HoldingId } from '../../src/domain/ids.ts';
import type { Period } from '../../src/domain/sharing.ts';
import type { EntriesWanted, PersonQuery } from '../../src/sharing/ports.ts';
import { day, somebody } from '../support/agency-books.ts';
import { asking, clientOf } from '../support/agency-wire.ts';
import { type ByHand, putByHand, tokenFor } from './agency-by-hand.ts';
import { commandSuite } from './agency-command-suite.ts';
import { holdsSuite } from './agency-holds-suite.ts';
import { HOLDS, NO_RECORD, said, type ContractSubject } from './agency-subject.ts';

const NOBODY: PersonQuery = {
  ref: asId('nobody'),
  traits: somebody('Zzyxqv', 'Wqxzzyv', { dateOfBirth: day('1907-07-19') }),
};
const NOTHING_WANTED = { holdings: [], categories: [] };

/** What every agency must do that serves `schema/agency-contract.graphql`, in whatever language. */
export function agencyContractSuite(name: string, start: () => Promise<ContractSubject>): void {
  describe(`the agency contract, as ${name} serves it`, () => {
    let subject: ContractSubject;
    let client: ContractSource;
    let holdings: readonly HoldingId[];

    beforeAll(async () => {
      subject = await start();
      client = clientOf(subject.source, subject.signer, { deadlineMs: 20_000 });
      const [found] = said(await client.find([subject.known], asking()));
      holdings = (found?.candidates ?? []).map(({ holding }) => holding);
    });
    afterAll(async () => {
      await client.close();
      await subject.stop();
    });
    const mine = () => ENTRY_CATEGORIES[subject.source.holder];
    const matterOf = async (wanted: readonly EntriesWanted[], period: Period = {}) =>
      said(await client.entries(wanted, period, asking()));
    const entriesOf = async (wanted: readonly EntriesWanted[], period: Period = {}) =>
      (await matterOf(wanted, period)).flatMap((one) => (one.kind === 'ENTRY' ? [one] : []));

    test('the card says what the agency can answer for', async () => {
      const card = said(await client.refresh(asking().signal));
      expect(client.card()).toEqual(card);
      expect(card.contract).toMatch(/^1\./);
      expect(Date.parse(card.asOf)).toBeLessThanOrEqual(Date.now());
      expect(card.categories.length).toBeGreaterThan(0);
      expect(categoriesOf(subject.source.holder)).toEqual(
        expect.arrayContaining([...card.categories]),
      );
    });

    test('somebody whom the agency knows is found, and a stranger is not', async () => {
      const [known, stranger] = said(await client.find([subject.known, NOBODY], asking()));
      expect(known).toMatchObject({ ref: subject.known.ref, tooVague: false });
      expect(known?.candidates.map(({ match }) => match.grade)).toContain('PROBABLE');
      expect(stranger).toEqual({ ref: NOBODY.ref, tooVague: false, candidates: [] });
    });

    test('the same question has the same answer', async () => {
      const ask = async () => said(await client.find([subject.known], asking()));
      expect(await ask()).toEqual(await ask());
      const wanted = [{ holdings, categories: mine() }];
      expect(await entriesOf(wanted)).toEqual(await entriesOf(wanted));
    });

    test('references carry nothing about the person', async () => {
      const ids = (await entriesOf([{ holdings, categories: mine() }])).map(
        ({ entry }) => entry.id,
      );
      const { names, identifiers } = subject.known.traits;
      const telling = [
        ...names.flatMap(({ given, family }) => [given, family]),
        ...identifiers.map(({ value }) => value),
      ].filter((text) => text.length > 2);
      for (const reference of [...holdings, ...ids]) {
        expect(
          telling.filter((text) => reference.toLowerCase().includes(text.toLowerCase())),
        ).toEqual([]);
      }
    });

    test('a record says whom it is about; one that does not exist is left out', async () => {
      const relations = said(await client.relationships([...holdings, NO_RECORD], asking()));
      expect(relations.map(({ holding }) => holding).toSorted()).toEqual(holdings.toSorted());
      expect(relations.every(({ person }) => person.names.length > 0)).toBe(true);
    });

    test('a record’s entries are given by category, and no others', async () => {
      const all = await entriesOf([{ holdings, categories: mine() }]);
      expect(all.length).toBeGreaterThan(0);
      const [first] = all;
      if (!first) return;
      const { category } = first.entry;
      const same = all.filter(({ entry }) => entry.category === category);
      expect(await entriesOf([{ holdings, categories: [category] }])).toEqual(same);
      const rest = mine().filter((other) => other !== category);
      const both = await entriesOf([
        { holdings, categories: [category] },
        { holdings, categories: rest },
      ]);
      expect(both.map(({ entry }) => entry.id).toSorted()).toEqual(
        all.map(({ entry }) => entry.id).toSorted(),
      );
    });

    test('another kind of agency’s categories, and records that do not exist, hold nothing', async () => {
      const others = HOLDERS.filter((holder) => holder !== subject.source.holder).flatMap(
        (holder) => ENTRY_CATEGORIES[holder],
      );
      expect(await entriesOf([{ holdings, categories: others }])).toEqual([]);
      expect(await entriesOf([{ holdings: [NO_RECORD], categories: mine() }])).toEqual([]);
      expect(await entriesOf([])).toEqual([]);
    });

    test('a period leaves out what lies outside it', async () => {
      const wanted = [{ holdings, categories: mine() }];
      const dated = (await entriesOf(wanted)).filter(({ entry }) => entry.occurredOn !== undefined);
      const longAgo = await entriesOf(wanted, { to: day('1900-01-01') });
      const always = await entriesOf(wanted, { from: day('1900-01-01') });
      expect(longAgo.filter(({ entry }) => entry.occurredOn !== undefined)).toEqual([]);
      expect(always.filter(({ entry }) => entry.occurredOn !== undefined)).toEqual(dated);
    });

    holdsSuite(() => ({ subject, client, holdings }));
    commandSuite(() => subject);

    const put = (change: ByHand = {}) => putByHand(subject, change);

    test('a question put by hand is answered, and signed', async () => {
      const answer = await put();
      expect(answer.status).toBe(200);
      expect(answer.headers.get('signature-input')).toMatch(/tag="mash-answer\/v1"/);
    });

    test.each<[situation: string, change: ByHand, status: number]>([
      ['without a token', { token: '' }, 401],
      ['with a token that is nonsense', { token: 'a.b.c' }, 401],
      ['with a token for another agency', { audience: 'another-agency' }, 401],
      ['with a token of another hub', { hub: 'https://another-hub.test' }, 401],
      ['with a token that has expired', { now: Date.now() - 300_000 }, 401],
      [
        'with a body that the token was not made for',
        { sentBody: '{"query":"{__typename}"}' },
        401,
      ],
      [
        'about people, without a mandate',
        { document: FIND, variables: { people: [], limit: 1 } },
        403,
      ],
      ['of what is held, without a mandate', { document: HOLDS, variables: NOTHING_WANTED }, 403],
      ['that is not GraphQL', { document: 'tell me everything' }, 400],
      ['for a field that the contract does not have', { document: '{ everybody { name } }' }, 400],
      ['without its variables', { document: FIND, mandated: true }, 400],
    ])(
      'a question %s is refused, and the refusal tells nothing',
      async (_situation, change, status) => {
        const answer = await put(change);
        expect(answer.status).toBe(status);
        expect(await answer.text()).not.toMatch(/"data"/);
      },
    );

    test('a token is good for one question', async () => {
      const body = JSON.stringify({ query: CARD, variables: {} });
      const token = await tokenFor(subject, body);
      expect((await put({ token })).status).toBe(200);
      expect((await put({ token })).status).toBe(401);
    });
  });
}
