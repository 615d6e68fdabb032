/* oxlint-disable no-await-in-loop -- each look-up halves what is left */
import { Schema, type Connection } from 'mongoose';
import type { AuditLogStore, LogStep, LogSteps, PlacedRun } from '../../audit/ports.ts';
import { AlreadyKept } from '../../domain/store-errors.ts';
import type { Gate } from '../gate.ts';
import { stepShape } from '../shapes/audit-step.ts';
import { PLAIN, prepare } from './connection.ts';
import { mongoAuditTiles } from './audit-tiles.ts';
import { inserted } from './durably.ts';

type StepDocument = Omit<LogStep, 'step'> & { readonly _id: number };

const runSchema = new Schema<PlacedRun>(
  {
    writer: String,
    fromBlock: Number,
    blocks: Number,
    firstSeq: Number,
    firstLeaf: Number,
    leaves: Number,
  } satisfies Record<keyof PlacedRun, unknown>,
  { ...PLAIN, _id: false },
);
const stepSchema = new Schema<StepDocument>(
  {
    _id: Number,
    runs: [runSchema],
    size: Number,
    root: String,
    checkpoint: String,
  } satisfies Record<keyof StepDocument, unknown>,
  PLAIN,
);
/** The log in two collections. A step is one document, and its number is its `_id`: of many, one can insert it. */
export async function mongoAuditLog(connection: Connection, gate: Gate): Promise<AuditLogStore> {
  return { steps: await stepsIn(connection, gate), tiles: await mongoAuditTiles(connection, gate) };
}

const stepModelOn = (connection: Connection) =>
  connection.model('AuditStep', stepSchema, 'audit_steps');
type StepModel = ReturnType<typeof stepModelOn>;

async function stepsIn(connection: Connection, gate: Gate): Promise<LogSteps> {
  const model = stepModelOn(connection);
  await prepare(model, [{ name: 'writer_step', key: { 'runs.writer': 1, _id: 1 } }]);
  return {
    append: (step) =>
      gate.through(async () => {
        const { step: number, ...rest } = stepShape.keepable(step);
        const kept = await inserted(() => model.insertOne({ _id: number, ...rest }));
        if (!kept) throw new AlreadyKept('a step of the audit log');
      }),
    get: (step) => gate.through(async () => stepIn(await model.findById(step).lean())),
    last: () => gate.through(async () => stepIn(await model.findOne({}).sort({ _id: -1 }).lean())),
    runAt: (writer, block) => gate.through(() => runAt(model, writer, block)),
  };
}

const stepIn = (document: StepDocument | null): LogStep | undefined => {
  if (document === null) return undefined;
  const { _id, ...rest } = document;
  return stepShape.read({ step: _id, ...rest });
};

/**
 * The writer's runs begin at ever higher blocks from step to step, so the step is found by halving,
 * each time with "the newest step up to here that places something of this writer".
 */
async function runAt(
  model: StepModel,
  writer: string,
  block: number,
): Promise<PlacedRun | undefined> {
  const newest = await newestRun(model, writer, Number.MAX_SAFE_INTEGER);
  if (newest === undefined || newest.run.fromBlock <= block) return newest?.run;
  return earlierRun(model, writer, block, newest.step);
}

async function earlierRun(
  model: StepModel,
  writer: string,
  block: number,
  before: number,
): Promise<PlacedRun | undefined> {
  let [low, high] = [0, before - 1];
  let found: PlacedRun | undefined;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const at = await newestRun(model, writer, middle);
    if (at === undefined || at.run.fromBlock <= block) {
      found = at?.run ?? found;
      low = middle + 1;
    } else {
      high = at.step - 1;
    }
  }
  return found;
}

type Found = { readonly step: number; readonly run: PlacedRun };

async function newestRun(
  model: StepModel,
  writer: string,
  upTo: number,
): Promise<Found | undefined> {
  const found = await model
    .findOne({ 'runs.writer': writer, _id: { $lte: upTo } })
    .sort({ _id: -1 })
    .lean();
  const step = stepIn(found);
  const run = step?.runs.find((each) => each.writer === writer);
  return step && run && { step: step.step, run };
}
