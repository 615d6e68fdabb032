import { describe, expect, test } from 'vitest';
import { asId, type AgreementId } from '../../../src/domain/ids.ts';
import { AlreadyKept } from '../../../src/domain/store-errors.ts';
import { agreement, dataSource, digest, fullAgreement, ruleBook } from './fixtures.ts';
import { eachWithStore, HOSTILE_IDS, type OpenStore } from './opened.ts';

export function agreementContract(open: OpenStore): void {
  describe('the agreement register', () => {
    const opened = eachWithStore(open);
    const register = () => opened().store.agreements;

    test('is empty at first', async () => {
      expect(await register().all()).toStrictEqual([]);
    });

    test('gives back every version exactly, by id and version', async () => {
      await register().keep(agreement('b', 1));
      await register().keep(fullAgreement('a', 10));
      await register().keep(agreement('a', 2));
      expect(await register().all()).toStrictEqual([
        agreement('a', 2),
        fullAgreement('a', 10),
        agreement('b', 1),
      ]);
    });

    test('refuses a version that is taken, and changes nothing', async () => {
      await register().keep(agreement('a', 1));
      await expect(register().keep(fullAgreement('a', 1))).rejects.toThrow(
        new AlreadyKept('this version of the agreement'),
      );
      expect(await register().all()).toStrictEqual([agreement('a', 1)]);
    });

    test.each(HOSTILE_IDS.filter(([what]) => what !== 'half a character'))(
      'keeps agreements apart whatever their ids are: %s',
      async (_what, id) => {
        await register().keep(agreement('a', 1));
        await register().keep(agreement(id, 1));
        const ids = (await register().all()).map((one) => one.id);
        expect(ids).toContain(asId<AgreementId>(id));
        expect(ids).toHaveLength(2);
      },
    );

    test('keeps one of twenty who take the same version at once', async () => {
      const kept = await Promise.allSettled(
        Array.from({ length: 20 }, () => register().keep(agreement('a', 1))),
      );
      expect(kept.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await register().all()).toStrictEqual([agreement('a', 1)]);
    });
  });
}

export function agencyContract(open: OpenStore): void {
  describe('the agency register', () => {
    const opened = eachWithStore(open);
    const register = () => opened().store.agencies;

    test('gives back every source exactly, by code', async () => {
      await register().put(dataSource('police'));
      await register().put(dataSource('health', { holder: 'HEALTH', answerKeys: [] }));
      expect(await register().all()).toStrictEqual([
        dataSource('health', { holder: 'HEALTH', answerKeys: [] }),
        dataSource('police'),
      ]);
    });

    test('replaces what was registered under the same code, whole', async () => {
      await register().put(dataSource('police'));
      await register().put(dataSource('police', { state: 'PAUSED', answerKeys: [{ kty: 'OKP' }] }));
      expect(await register().all()).toStrictEqual([
        dataSource('police', { state: 'PAUSED', answerKeys: [{ kty: 'OKP' }] }),
      ]);
    });

    test('holds one source when twenty register the same code at once', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          register().put(dataSource('police', { name: `${n}` })),
        ),
      );
      expect(await register().all()).toHaveLength(1);
    });
  });
}

export function ruleContract(open: OpenStore): void {
  describe('the rule archive', () => {
    const opened = eachWithStore(open);
    const archive = () => opened().store.rules;

    test('resolves a digest to the rule book that it stands for', async () => {
      await archive().keep(ruleBook('1', 'rule “one”\u0000\n'.repeat(5_000)));
      await archive().keep(ruleBook('2'));
      expect(await archive().get(digest('1'))).toStrictEqual(
        ruleBook('1', 'rule “one”\u0000\n'.repeat(5_000)),
      );
      expect(await archive().get(digest('3'))).toBeUndefined();
    });

    test('keeps the same text again without a word, twenty times at once', async () => {
      await Promise.all(Array.from({ length: 20 }, () => archive().keep(ruleBook('1'))));
      await archive().keep(ruleBook('1'));
      expect(await archive().get(digest('1'))).toStrictEqual(ruleBook('1'));
    });

    test('refuses another text under a digest that is taken', async () => {
      await archive().keep(ruleBook('1'));
      await expect(archive().keep(ruleBook('1', 'all is allowed'))).rejects.toThrow(
        new AlreadyKept('another rule book with this digest'),
      );
      expect(await archive().get(digest('1'))).toStrictEqual(ruleBook('1'));
    });
  });
}
