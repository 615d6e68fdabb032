import { isRecord } from '../../../wire/shape.ts';

/** One resource as JSON (hl7.org/fhir/R4/json.html); nothing of it is known beyond its type. */
export type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string };

export const isResource = (value: unknown): value is Resource =>
  isRecord(value) && typeof value['resourceType'] === 'string';

/** The items of a list; a single value is a list of one, as lists of one are often written. */
export const listAt = (record: unknown, field: string): readonly unknown[] => {
  const value = isRecord(record) ? record[field] : undefined;
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
};

/** A text; empty where there is none. */
export const textAt = (record: unknown, field: string): string => {
  const value = isRecord(record) ? record[field] : undefined;
  return typeof value === 'string' ? value : '';
};

/** Every code of a CodeableConcept, a Coding, or a list of either. */
export const codesAt = (record: unknown, field: string): readonly Coding[] =>
  listAt(record, field).flatMap((one) => {
    const codings = listAt(one, 'coding');
    return (codings.length > 0 ? codings : [one]).map((coding) => ({
      system: textAt(coding, 'system'),
      code: textAt(coding, 'code'),
    }));
  });
export type Coding = { readonly system: string; readonly code: string };

/** The references, such as `Patient/17`, that stand in a field. */
export const referencesAt = (record: unknown, field: string): readonly string[] =>
  listAt(record, field).flatMap((one) => {
    const reference = textAt(one, 'reference');
    return reference === '' ? [] : [reference];
  });

/** How other resources refer to this one. */
export const referenceTo = (resource: Resource): string =>
  `${resource.resourceType}/${textAt(resource, 'id')}`;
