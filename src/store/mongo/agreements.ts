import { Schema, type Connection } from 'mongoose';
import { AlreadyKept } from '../../domain/store-errors.ts';
import type { AgreementRegister, SharingAgreement } from '../../sharing/ports.ts';
import type { Gate } from '../gate.ts';
import { byIdAndVersion } from '../in-order.ts';
import { agreementShape } from '../shapes/agreement.ts';
import { PLAIN, prepare } from './connection.ts';
import { inserted } from './durably.ts';

/** One document per version of an agreement; `_id` is both together. */
type AgreementDocument = Omit<SharingAgreement, 'id'> & {
  readonly _id: string;
  readonly agreement: string;
};

const schema = new Schema<AgreementDocument>(
  {
    _id: String,
    agreement: String,
    version: Number,
    agency: String,
    categories: [String],
    purposes: [String],
    modes: [String],
    ended: Schema.Types.Mixed,
    proposed: Schema.Types.Mixed,
    retention: String,
    from: String,
    until: String,
    signedForHub: Schema.Types.Mixed,
    signedForAgency: Schema.Types.Mixed,
    endedAt: String,
    dpiaReference: String,
    reviewBy: String,
  } satisfies Record<keyof AgreementDocument, unknown>,
  PLAIN,
);

export async function mongoAgreements(
  connection: Connection,
  gate: Gate,
): Promise<AgreementRegister> {
  const model = connection.model('SharingAgreement', schema, 'sharing_agreements');
  await prepare(model);
  return {
    all: () =>
      gate.through(async () => {
        const documents = await model.find().lean();
        return byIdAndVersion(documents.map(agreementIn));
      }),

    keep: (agreement) =>
      gate.through(async () => {
        const document = documentOf(agreement);
        if (!(await inserted(() => model.insertOne(document)))) {
          throw new AlreadyKept('this version of the agreement');
        }
      }),
  };
}

function documentOf(agreement: SharingAgreement): AgreementDocument {
  const { id, ...rest } = agreementShape.keepable(agreement);
  return { _id: `${id}:${rest.version}`, agreement: id, ...rest };
}

function agreementIn({ _id, agreement, ...rest }: AgreementDocument): SharingAgreement {
  return agreementShape.read({ id: agreement, ...rest });
}
