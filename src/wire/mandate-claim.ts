import { asId } from '../domain/ids.ts';
import {
  PURPOSES,
  RAG_RATINGS,
  REFERRAL_STATUSES,
  type ThresholdLevel,
} from '../domain/referral.ts';
import type { Mandate } from '../sharing/ports.ts';
import { isRecord, isText, oneOf } from './shape.ts';

const LEVELS: readonly ThresholdLevel[] = [1, 2, 3, 4];

/** Reads the `mandate` claim; undefined where it is not a whole mandate. */
export function mandateOf(claim: unknown): Mandate | undefined {
  if (!isRecord(claim)) return undefined;
  const asker = askerOf(claim);
  const purpose = oneOf(PURPOSES, claim['purpose']);
  const basis = basisOf(claim['basis']);
  const referral = referralOf(claim['referral']);
  const agreement = agreementOf(claim['agreement']);
  if (!asker || !purpose || !basis) return undefined;
  return referral && agreement ? { ...asker, purpose, basis, referral, agreement } : undefined;
}

type Asker = Pick<Mandate, 'question' | 'practitioner' | 'role' | 'organisation'>;

function askerOf(claim: Readonly<Record<string, unknown>>): Asker | undefined {
  const { question, practitioner, role, organisation } = claim;
  if (!isText(question) || !isText(practitioner)) return undefined;
  if (!isText(role) || !isText(organisation)) return undefined;
  return {
    question: asId(question),
    practitioner: asId(practitioner),
    role,
    organisation: asId(organisation),
  };
}

function referralOf(claim: unknown): Mandate['referral'] | undefined {
  if (!isRecord(claim) || !isText(claim['id'])) return undefined;
  const status = oneOf(REFERRAL_STATUSES, claim['status']);
  const rag = oneOf(RAG_RATINGS, claim['rag']);
  const threshold = oneOf(LEVELS, claim['threshold']);
  return status && rag && threshold ? { id: asId(claim['id']), status, rag, threshold } : undefined;
}

function agreementOf(claim: unknown): Mandate['agreement'] | undefined {
  if (!isRecord(claim)) return undefined;
  const { id, version } = claim;
  return isText(id) && typeof version === 'number' && Number.isSafeInteger(version)
    ? { id: asId(id), version }
    : undefined;
}

const basisOf = (claim: unknown): readonly string[] | undefined =>
  Array.isArray(claim) && claim.length > 0 && claim.every(isText) ? claim : undefined;
