import { Schema, type Connection } from 'mongoose';
import type { AgencyRegister, DataSource } from '../../sharing/ports.ts';
import type { Gate } from '../gate.ts';
import { byCode } from '../in-order.ts';
import { dataSourceShape } from '../shapes/data-source.ts';
import { PLAIN, prepare } from './connection.ts';
import { durably, inserted } from './durably.ts';

type SourceDocument = Omit<DataSource, 'code'> & { readonly _id: string };

const schema = new Schema<SourceDocument>(
  {
    _id: String,
    name: String,
    holder: String,
    url: String,
    answerKeys: [Schema.Types.Mixed],
    trust: Schema.Types.Mixed,
    state: String,
    registeredAt: String,
  } satisfies Record<keyof SourceDocument, unknown>,
  PLAIN,
);

export async function mongoAgencies(connection: Connection, gate: Gate): Promise<AgencyRegister> {
  const model = connection.model('DataSource', schema, 'data_sources');
  await prepare(model);
  return {
    all: () => gate.through(async () => byCode((await model.find().lean()).map(sourceIn))),

    put: (source) =>
      gate.through(async () => {
        const document = documentOf(source);
        // Not an upsert: two at once may both find nothing, and one would fail though nothing is wrong.
        if (await inserted(() => model.insertOne(document))) return;
        await durably(() => model.replaceOne({ _id: source.code }, document));
      }),
  };
}

function documentOf(source: DataSource): SourceDocument {
  const { code, ...rest } = dataSourceShape.keepable(source);
  return { _id: code, ...rest };
}

const sourceIn = ({ _id, ...rest }: SourceDocument): DataSource =>
  dataSourceShape.read({ code: _id, ...rest });
