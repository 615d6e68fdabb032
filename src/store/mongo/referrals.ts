import { Schema, type Connection } from 'mongoose';
import { isOpen, type Referral } from '../../domain/referral.ts';
import { AlreadyKept, StaleVersion } from '../../domain/store-errors.ts';
import type { ReferralBook } from '../../sharing/ports.ts';
import type { Gate } from '../gate.ts';
import { newestFirst } from '../in-order.ts';
import { referralShape } from '../shapes/referral.ts';
import { PLAIN, prepare } from './connection.ts';
import { durably, inserted } from './durably.ts';

/** `open` follows from the status; it is kept because work lists are read by it. */
type ReferralDocument = Omit<Referral, 'id'> & { readonly _id: string; readonly open: boolean };

const schema = new Schema<ReferralDocument>(
  {
    _id: String,
    open: Boolean,
    version: Number,
    status: String,
    receivedAt: String,
    closedAt: String,
    rag: String,
    threshold: Number,
    purpose: String,
    familyAgreement: String,
    concern: String,
    assignedTo: [String],
    team: String,
    conflictsDeclared: [String],
    people: [Schema.Types.Mixed],
    familyAgreementRecords: Schema.Types.Mixed,
    frontDoor: Schema.Types.Mixed,
  } satisfies Record<keyof ReferralDocument, unknown>,
  PLAIN,
);

const WHAT = 'a referral with this id';

export async function mongoReferrals(connection: Connection, gate: Gate): Promise<ReferralBook> {
  const model = connection.model('Referral', schema, 'referrals');
  await prepare(model, [
    { name: 'open_by_person', key: { open: 1, assignedTo: 1 } },
    { name: 'open_by_team', key: { open: 1, team: 1 } },
  ]);
  return {
    get: (id) =>
      gate.through(async () => {
        const document = await model.findById(id).lean();
        return document === null ? undefined : referralIn(document);
      }),

    workedBy: ({ id, teams }) =>
      gate.through(async () => {
        const theirs = [{ assignedTo: id }, { team: { $in: [...teams] } }];
        const documents = await model.find({ open: true, $or: theirs }).lean();
        return newestFirst(documents.map(referralIn));
      }),

    add: (referral) =>
      gate.through(async () => {
        const document = documentOf(referral);
        if (!(await inserted(() => model.insertOne(document)))) throw new AlreadyKept(WHAT);
      }),

    replace: (referral) =>
      gate.through(async () => {
        const document = documentOf(referral);
        const before = { _id: referral.id, version: referral.version - 1 };
        const { matchedCount } = await durably(() => model.replaceOne(before, document));
        if (matchedCount === 0) throw new StaleVersion(WHAT);
      }),
  };
}

function documentOf(referral: Referral): ReferralDocument {
  const { id, ...rest } = referralShape.keepable(referral);
  return { _id: id, open: isOpen(referral), ...rest };
}

function referralIn({ _id, open: _open, ...rest }: ReferralDocument): Referral {
  return referralShape.read({ id: _id, ...rest });
}
