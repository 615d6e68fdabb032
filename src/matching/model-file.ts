import { createHash, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Model } from './model.ts';
import { PRIOR_MODEL } from './priors.ts';

/** Why a model file is not used. */
export const MODEL_FAULTS = {
  NOT_JSON: 'The model file is not JSON.',
  OTHER_FORMAT: 'The model is of another format than this program reads.',
  NOT_A_MODEL: 'The model lacks a weight, has one too many, or one that is no whole number.',
  NOT_SIGNED: 'The model is not signed by the key that is trusted for it.',
} as const;
export type ModelFault = keyof typeof MODEL_FAULTS;

export class ModelRefused extends Error {
  override readonly name = 'ModelRefused';
  readonly fault: ModelFault;
  constructor(fault: ModelFault) {
    super(MODEL_FAULTS[fault]);
    this.fault = fault;
  }
}

/** A model as it is handed on: the model, and an Ed25519 signature of its canonical text in base64url. */
export type SignedModel = { readonly model: Model; readonly signature: string };

/** The one way of writing a model: JSON with keys in order and no spaces. */
export const modelText = (model: Model): string => JSON.stringify(inOrder(model));

/** SHA-256 of the canonical text, in hexadecimal: what a log names a model by. */
export const modelDigest = (model: Model): string =>
  createHash('sha256').update(modelText(model)).digest('hex');

export const signModel = (model: Model, key: KeyObject): SignedModel => ({
  model,
  signature: sign(null, Buffer.from(modelText(model)), key).toString('base64url'),
});

/**
 * Reads a signed model. Throws ModelRefused where the text is no model of this format, or the key did not
 * sign it; nothing of the text is repeated.
 */
export function readSignedModel(text: string, trusted: KeyObject): Model {
  const parsed = parseJson(text);
  if (!isObject(parsed) || typeof parsed['signature'] !== 'string')
    throw new ModelRefused('NOT_SIGNED');
  const model = readModel(parsed['model']);
  const signature = Buffer.from(parsed['signature'], 'base64url');
  if (!verify(null, Buffer.from(modelText(model)), trusted, signature))
    throw new ModelRefused('NOT_SIGNED');
  return model;
}

/** Checks that a value has every weight of a model, each a whole number, and nothing else. */
export function readModel(value: unknown): Model {
  if (!isObject(value) || value['format'] !== PRIOR_MODEL.format)
    throw new ModelRefused('OTHER_FORMAT');
  if (!isModel(value)) throw new ModelRefused('NOT_A_MODEL');
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelRefused('NOT_JSON');
  }
}

const isModel = (value: unknown): value is Model => isLike(value, PRIOR_MODEL);

/** The same keys all the way down, with whole numbers and texts in the same places. */
function isLike(value: unknown, example: unknown): boolean {
  if (typeof example === 'number') return Number.isSafeInteger(value);
  if (!isObject(example)) return typeof value === 'string' && value !== '' && value.length <= 200;
  if (!isObject(value)) return false;
  const keys = Object.keys(example);
  return (
    Object.keys(value).length === keys.length &&
    keys.every((key) => Object.hasOwn(value, key) && isLike(value[key], example[key]))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function inOrder(value: unknown): unknown {
  if (!isObject(value)) return value;
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}
