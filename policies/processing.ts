import type { Category, Holder } from '../src/domain/agency.ts';
import type { PartialDate } from '../src/domain/day.ts';
import type { Role } from '../src/domain/practitioner.ts';
import type { Purpose } from '../src/domain/referral.ts';
import {
  DUTIES,
  type AgreementInForce,
  type DutyCode,
  type FamilyPart,
  type SharingMode,
} from '../src/domain/sharing.ts';
import { hasCommenced } from './conditions.ts';
import { lawsOf } from './lawful-basis.ts';
import { meet } from './lists.ts';
import type { RuleBook, SharingRule } from './vocabulary.ts';

/** An agreement in force, as far as a record of processing names it. */
export type LiveAgreement = AgreementInForce & {
  readonly holder: Holder;
  readonly agencyName: string;
  readonly from: PartialDate;
  readonly until: PartialDate;
  readonly reviewBy: PartialDate;
  readonly dpiaReference: string;
  readonly retention?: string;
};

/** One line of the record of processing (UK GDPR Art 30(1)): what one live agreement lets the hub do. */
export type ProcessingActivity = {
  readonly agreement: string;
  readonly version: number;
  readonly agency: string;
  readonly purposes: readonly Purpose[];
  readonly modes: readonly SharingMode[];
  /** Whose information it is: Art 30(1)(c). */
  readonly dataSubjects: readonly FamilyPart[];
  readonly categories: readonly Category[];
  /** Who is shown it: Art 30(1)(d). */
  readonly recipients: readonly Role[];
  readonly lawfulBasis: readonly string[];
  /** The rules that show anything under it. */
  readonly rules: readonly string[];
  /** Art 30(1)(f). */
  readonly retention: string;
  readonly dpiaReference: string;
  readonly from: PartialDate;
  readonly until: PartialDate;
  readonly reviewBy: PartialDate;
};

/**
 * The record of processing, from what is in force and nothing else: an ended agreement has no line, and no line rests
 * on a duty whose day is not on record.
 */
export function recordOfProcessing(
  { sharing }: Pick<RuleBook, 'sharing'>,
  live: readonly LiveAgreement[],
  commenced: readonly DutyCode[],
): readonly ProcessingActivity[] {
  const waiting = new Set(
    DUTIES.filter((duty) => !commenced.includes(duty)).map((duty) => hasCommenced(duty).says),
  );
  const counting = sharing.filter(({ when }) => !when.some(({ says }) => waiting.has(says)));
  return live.map((agreement) => activityUnder(counting, agreement));
}

function activityUnder(
  sharing: readonly SharingRule[],
  agreement: LiveAgreement,
): ProcessingActivity {
  const { holder, agencyName: agency, id, retention = NOT_STATED, ...terms } = agreement;
  const rules = sharing.filter(
    (rule) =>
      rule.holder === holder &&
      meet(rule.categories, terms.categories) &&
      meet(rule.purposes, terms.purposes),
  );
  return {
    agreement: id,
    version: terms.version,
    agency,
    purposes: terms.purposes,
    modes: terms.modes,
    dataSubjects: each(rules.flatMap(({ about }) => about)),
    categories: terms.categories,
    recipients: each(rules.flatMap(({ roles }) => roles)),
    lawfulBasis: each(rules.flatMap(({ basis }) => lawsOf(basis))),
    rules: rules.map((rule) => rule.id),
    retention,
    dpiaReference: terms.dpiaReference,
    from: terms.from,
    until: terms.until,
    reviewBy: terms.reviewBy,
  };
}

const NOT_STATED = 'Not stated in the agreement';

const each = <Code>(codes: readonly Code[]): readonly Code[] => [...new Set(codes)];
