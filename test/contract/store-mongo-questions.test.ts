import { describe, expect, test } from 'vitest';
import { openMongoStore } from '../../src/store/mongo/mongo-store.ts';
import { mongoAtHand } from '../support/mongo-server.ts';
import { databaseOverWire, runningMongo } from '../support/running-mongo.ts';
import type { Command } from '../support/mongo-wire.ts';
import { useEverything } from './store/everything.ts';

const atHand = mongoAtHand();

/** Registers are small, and each is read whole. */
const READ_WHOLE = new Set<unknown>(['data_sources']);

type Question = {
  readonly collection: string;
  /** The fields that are compared, and those that are sorted by. */
  readonly compared: readonly string[];
  readonly sorted: readonly string[];
};

function questionOf(command: Command): Question | undefined {
  const collection = command['find'] ?? command['distinct'];
  if (typeof collection !== 'string') return undefined;
  const compared = [...fieldsOf(command['filter']), ...fieldsOf(command['query'])];
  const distinct = typeof command['key'] === 'string' ? [command['key']] : [];
  return { collection, compared: [...compared, ...distinct], sorted: fieldsOf(command['sort']) };
}

const fieldsOf = (value: unknown): readonly string[] => {
  if (value instanceof Map) return [...value.keys()].map(String);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};

/** The fields of each index, by collection. */
function indexesIn(said: readonly Command[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const made = new Map<string, (readonly string[])[]>();
  for (const { createIndexes: collection, indexes } of said) {
    if (typeof collection !== 'string' || !Array.isArray(indexes)) continue;
    const keys = indexes.map((index: { readonly key: object }) => fieldsOf(index.key));
    made.set(collection, [...(made.get(collection) ?? []), ...keys]);
  }
  return made;
}

/** Whether an index begins with all that is compared, and goes on with what is sorted by. */
function isAnswered({ compared, sorted }: Question, index: readonly string[]): boolean {
  const begins = compared.every((field) => index.indexOf(field) < compared.length);
  const named = compared.every((field) => index.includes(field));
  return begins && named && sorted.every((field) => index.includes(field));
}

describe.runIf(atHand.kind === 'PROGRAM')('the questions that the Mongo store puts', () => {
  const mongo = runningMongo(atHand);

  test('each have an index that answers them, so that none reads a collection from end to end', async () => {
    const { database, wire, uri } = await databaseOverWire(mongo());
    const store = await openMongoStore(uri);
    await useEverything(store);
    await store.close();
    await wire.cut();
    await database.drop();
    const indexes = indexesIn(wire.said);
    const questions = wire.said.flatMap((command) => questionOf(command) ?? []);
    expect(questions.length).toBeGreaterThan(10);
    const unanswered = questions.filter(({ collection, ...asked }) => {
      const all = [['_id'], ...(indexes.get(collection) ?? [])];
      const some = all.some((index) => isAnswered({ collection, ...asked }, index));
      return (
        !some || (asked.compared.length + asked.sorted.length === 0 && !READ_WHOLE.has(collection))
      );
    });
    expect(unanswered).toStrictEqual([]);
  });
});
