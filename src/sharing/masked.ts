import { NO_MASK, type Mask } from './safe-addresses.ts';

/** The same value with every text in it masked, however deep. Where nothing is to be masked it is the very same. */
export function masked<Value>(value: Value, mask: Mask): Value;
export function masked(value: unknown, mask: Mask): unknown {
  return mask === NO_MASK ? value : within(value, mask);
}

function within(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map((item: unknown) => within(item, mask));
  return isPlain(value) ? maskedFields(value, mask) : value;
}

const maskedFields = (value: object, mask: Mask): object =>
  Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, within(inner, mask)]));

/** Records of fields. What has a nature of its own (bytes, maps, streams) is made of no text that people wrote. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
