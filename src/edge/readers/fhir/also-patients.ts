import { listAt, type Resource, referencesAt, referenceTo } from './resource.ts';

/**
 * Related people who are patients as well: a Patient's link names the entries under which others' records
 * have them (R4 §8.1.4, Patient.link). One that two patients claim is nobody's.
 */
export class AlsoPatients {
  readonly #patients = new Map<string, Set<string>>();

  /** Takes note of a patient's links. Everything is seen once before anything is named. */
  see(resource: Resource): void {
    if (resource.resourceType !== 'Patient') return;
    for (const related of listAt(resource, 'link').flatMap((link) => referencesAt(link, 'other'))) {
      const patients = this.#patients.get(related) ?? new Set();
      this.#patients.set(related, patients.add(referenceTo(resource)));
    }
  }

  /** A related person with `linkedPatient`, a reference as any other, where they are a patient as well. */
  named(resource: Resource): Resource {
    const [patient, another] = this.#patients.get(referenceTo(resource)) ?? [];
    return patient === undefined || another !== undefined
      ? resource
      : { ...resource, linkedPatient: { reference: patient } };
  }
}
