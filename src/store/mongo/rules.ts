import { Schema, type Connection } from 'mongoose';
import { AlreadyKept } from '../../domain/store-errors.ts';
import type { Gate } from '../gate.ts';
import type { ArchivedRules, RuleArchive } from '../ports.ts';
import { rulesShape } from '../shapes/rules.ts';
import { PLAIN, prepare } from './connection.ts';
import { inserted } from './durably.ts';

type RulesDocument = Omit<ArchivedRules, 'digest'> & { readonly _id: string };

const schema = new Schema<RulesDocument>(
  { _id: String, version: String, text: String } satisfies Record<keyof RulesDocument, unknown>,
  PLAIN,
);

export async function mongoRules(connection: Connection, gate: Gate): Promise<RuleArchive> {
  const model = connection.model('RuleBook', schema, 'rule_books');
  await prepare(model);
  const get = async (digest: string): Promise<ArchivedRules | undefined> => {
    const document = await model.findById(digest).lean();
    return document === null ? undefined : rulesIn(document);
  };
  return {
    get: (digest) => gate.through(() => get(digest)),

    keep: (rules) =>
      gate.through(async () => {
        const { digest, ...rest } = rulesShape.keepable(rules);
        if (await inserted(() => model.insertOne({ _id: digest, ...rest }))) return;
        if ((await get(digest))?.text !== rest.text) {
          throw new AlreadyKept('another rule book with this digest');
        }
      }),
  };
}

const rulesIn = ({ _id, ...rest }: RulesDocument): ArchivedRules =>
  rulesShape.read({ digest: _id, ...rest });
