/** A field where its value is known, and no field where it is not: an unknown is never written as a blank. */
export function known<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): Partial<Record<Key, Value>>;
export function known(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined || value === null || value === '' ? {} : { [key]: value };
}
