import type { Referral } from '../domain/referral.ts';
import type { DataSource, SharingAgreement } from '../sharing/ports.ts';

/** Sorting is done here and not by the engines, so that every store gives the same order. */
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

export const newestFirst = (referrals: readonly Referral[]): readonly Referral[] =>
  referrals.toSorted(
    (one, other) => byText(other.receivedAt, one.receivedAt) || byText(other.id, one.id),
  );

export const byIdAndVersion = (
  agreements: readonly SharingAgreement[],
): readonly SharingAgreement[] =>
  agreements.toSorted((one, other) => byText(one.id, other.id) || one.version - other.version);

export const byCode = (sources: readonly DataSource[]): readonly DataSource[] =>
  sources.toSorted((one, other) => byText(one.code, other.code));
