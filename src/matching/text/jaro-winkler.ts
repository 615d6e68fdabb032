const LONGEST = 64;
const takenLeft = new Uint8Array(LONGEST);
const takenRight = new Uint8Array(LONGEST);

/**
 * Jaro-Winkler likeness from 0 to 1 (Winkler 1990), with the prefix bonus only above 0.7 as in the
 * Census Bureau's strcmp95. Only the first 64 letters count.
 */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const leftLength = Math.min(left.length, LONGEST);
  const rightLength = Math.min(right.length, LONGEST);
  if (leftLength === 0 || rightLength === 0) return 0;
  const isShort = leftLength <= WORD && rightLength <= WORD;
  const shared = isShort
    ? sharedLettersOfShort(left, right)
    : sharedLetters(left, leftLength, right, rightLength);
  if (shared === 0) return 0;
  const moved = outOfOrder(left, leftLength, right, rightLength) / 2;
  const jaro = (shared / leftLength + shared / rightLength + (shared - moved) / shared) / 3;
  if (jaro <= 0.7) return jaro;
  return jaro + sharedPrefix(left, right) * 0.1 * (1 - jaro);
}

/** Letters that both begin with, four at most. */
function sharedPrefix(left: string, right: string): number {
  let prefix = 0;
  while (prefix < 4 && prefix < left.length && left[prefix] === right[prefix]) prefix += 1;
  return prefix;
}

/** Texts of so many letters have each letter's places in the bits of one number. */
const WORD = 32;
/** Places of each letter, by its code modulo 128; which letter it is, is looked at again. */
const places = new Uint32Array(128);

/** The same as `sharedLetters`, for texts of at most 32 letters. */
function sharedLettersOfShort(left: string, right: string): number {
  takenLeft.fill(0, 0, left.length);
  takenRight.fill(0, 0, right.length);
  for (let at = 0; at < right.length; at += 1) {
    const slot = right.charCodeAt(at) & 127;
    places[slot] = (places[slot] ?? 0) | (1 << at);
  }
  const shared = takeShared(left, right);
  for (let at = 0; at < right.length; at += 1) places[right.charCodeAt(at) & 127] = 0;
  return shared;
}

function takeShared(left: string, right: string): number {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  let free = 0xffff_ffff;
  let shared = 0;
  for (let at = 0; at < left.length; at += 1) {
    const letter = left.charCodeAt(at);
    const window = bitsBelow(at + reach + 1) & ~bitsBelow(at - reach);
    let fitting = (places[letter & 127] ?? 0) & window & free;
    while (fitting !== 0) {
      const bit = fitting & -fitting;
      const other = 31 - Math.clz32(bit);
      if (right.charCodeAt(other) === letter) {
        takenLeft[at] = 1;
        takenRight[other] = 1;
        free &= ~bit;
        shared += 1;
        break;
      }
      fitting &= ~bit;
    }
  }
  return shared;
}

const bitsBelow = (count: number): number =>
  count >= WORD ? -1 : count <= 0 ? 0 : (1 << count) - 1;

function sharedLetters(
  left: string,
  leftLength: number,
  right: string,
  rightLength: number,
): number {
  takenLeft.fill(0, 0, leftLength);
  takenRight.fill(0, 0, rightLength);
  const reach = Math.max(0, Math.floor(Math.max(leftLength, rightLength) / 2) - 1);
  let shared = 0;
  for (let at = 0; at < leftLength; at += 1) {
    const letter = left.charCodeAt(at);
    const last = Math.min(rightLength - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other += 1) {
      if (takenRight[other] === 1 || right.charCodeAt(other) !== letter) continue;
      takenLeft[at] = 1;
      takenRight[other] = 1;
      shared += 1;
      break;
    }
  }
  return shared;
}

function outOfOrder(left: string, leftLength: number, right: string, rightLength: number): number {
  let moved = 0;
  let other = 0;
  for (let at = 0; at < leftLength; at += 1) {
    if (takenLeft[at] === 0) continue;
    while (other < rightLength && takenRight[other] === 0) other += 1;
    if (left.charCodeAt(at) !== right.charCodeAt(other)) moved += 1;
    other += 1;
  }
  return moved;
}
