/** Whether a parsed value is an object with named members. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a parsed value is a string with something in it. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0;

/** The member of a closed list that a parsed value is; undefined where it is none. */
export const oneOf = <Value>(list: readonly Value[], value: unknown): Value | undefined =>
  list.find((member) => member === value);
