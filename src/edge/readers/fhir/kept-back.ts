import type { Fault } from '../../mapping/fault.ts';
import { type Refusal, refusalsIn } from './consent.ts';
import { codesAt, listAt, type Resource, referencesAt, referenceTo, textAt } from './resource.ts';

/** HL7 v3 Confidentiality; a label without a system is read as one of it. */
const CONFIDENTIALITY = /^$|v3-Confidentiality$|2\.16\.840\.1\.113883\.5\.25$/;
/** Fields in which a resource says whose it is. */
const WHOSE = ['subject', 'patient', 'beneficiary', 'individual', 'actor', 'for'] as const;

/** What of a source is not shared, whoever asks: by a label on it, or by the person's own refusal. */
export class KeptBack {
  readonly #labels: ReadonlySet<string>;
  readonly #today: string;
  readonly #patients = new Set<string>();
  readonly #known = new Set<string>();
  readonly #refusals = new Map<string, Refusal[]>();
  readonly #met = new Set<string>();
  readonly #faults: Fault[] = [];

  /** `labels` are the codes of confidentiality that keep a record back; `today` is a date. */
  constructor(labels: readonly string[], today: string) {
    this.#labels = new Set(labels);
    this.#today = today;
  }

  /** Takes note of what a resource says of others. Everything is seen once before anything is asked. */
  see(resource: Resource, place: { readonly file: string; readonly line: number }): void {
    if (resource.resourceType === 'Patient') this.#known.add(referenceTo(resource));
    if (resource.resourceType === 'Patient' && this.#isLabelled(resource)) {
      this.#patients.add(referenceTo(resource));
    }
    if (resource.resourceType !== 'Consent') return;
    for (const refusal of refusalsIn(resource, this.#today)) {
      this.#refusals.set(refusal.patient, [
        ...(this.#refusals.get(refusal.patient) ?? []),
        refusal,
      ]);
      if (refusal.isUnderstood) continue;
      this.#faults.push({ code: 'CONSENT_BROAD', effect: 'NOTED', ...place, path: 'Consent' });
    }
  }

  /** Whether a resource is kept back. Its references are local. */
  has(resource: Resource): boolean {
    const isKept =
      this.#isLabelled(resource) ||
      whose(resource).some((patient) => this.#keeps(patient, resource));
    if (isKept) this.#met.add(referenceTo(resource));
    return isKept;
  }

  /** How many different resources were kept back. */
  get count(): number {
    return this.#met.size;
  }

  /** Refusals that are not understood, and refusals of nobody who is here. */
  get faults(): readonly Fault[] {
    const strangers = [...this.#refusals.keys()].filter((patient) => !this.#known.has(patient));
    return [
      ...this.#faults,
      ...strangers.map((): Fault => ({
        code: 'DANGLING',
        effect: 'NOTED',
        file: 'Consent',
        path: 'patient',
      })),
    ];
  }

  #keeps(patient: string, resource: Resource): boolean {
    return (
      this.#patients.has(patient) ||
      (this.#refusals.get(patient) ?? []).some(({ covers }) => covers(resource))
    );
  }

  #isLabelled(resource: Resource): boolean {
    return listAt(resource, 'meta').some((meta) =>
      codesAt(meta, 'security').some(
        ({ system, code }) => CONFIDENTIALITY.test(system) && this.#labels.has(code),
      ),
    );
  }
}

/** The people whose record a resource is in. */
function whose(resource: Resource): readonly string[] {
  if (resource.resourceType === 'Patient') return [referenceTo(resource)];
  return [
    ...WHOSE.flatMap((field) => referencesAt(resource, field)),
    ...listAt(resource, 'participant').flatMap((one) => referencesAt(one, 'actor')),
  ].filter((reference) => reference.startsWith('Patient/'));
}

/** Whether somebody wrote it by mistake and said so since (a modifier of every status, R4 §2.1.0.2). */
export const isWithdrawn = (resource: Resource): boolean =>
  textAt(resource, 'status') === WITHDRAWN ||
  codesAt(resource, 'verificationStatus').some(({ code }) => code === WITHDRAWN);
const WITHDRAWN = 'entered-in-error';
