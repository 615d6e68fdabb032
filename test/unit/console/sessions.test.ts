import { expect, test } from 'vitest';
import { memoryShelf } from '../../../src/http/console/sessions.ts';

const shelfAt = (start = 0, most = 100) => {
  const clock = { now: start };
  const shelf = memoryShelf<string>({ clock: () => clock.now, idleMs: 1_000, most });
  return { clock, shelf };
};

test('a record is found by the id that it was put under, and by no other', () => {
  const { shelf } = shelfAt();
  const id = shelf.put('priya', 60_000);
  expect(id).toMatch(/^[\w-]{43}$/);
  expect(shelf.find(id)).toBe('priya');
  expect(shelf.find(`${id}x`)).toBeUndefined();
  expect(shelf.find('')).toBeUndefined();
  expect(shelf.find(undefined)).toBeUndefined();
});

test('each look keeps it for as long again, and it ends after that', () => {
  const { shelf, clock } = shelfAt();
  const id = shelf.put('priya', 60_000);
  clock.now = 999;
  expect(shelf.find(id)).toBe('priya');
  clock.now = 1_998;
  expect(shelf.find(id)).toBe('priya');
  clock.now = 2_998;
  expect(shelf.find(id)).toBeUndefined();
  clock.now = 2_000;
  expect(shelf.find(id)).toBeUndefined();
});

test('however often it is looked at, it ends when it was said to end', () => {
  const { shelf, clock } = shelfAt();
  const id = shelf.put('priya', 2_500);
  for (clock.now = 0; clock.now < 2_500; clock.now += 500) expect(shelf.find(id)).toBe('priya');
  expect(shelf.find(id)).toBeUndefined();
});

test('what is taken is gone', () => {
  const { shelf } = shelfAt();
  const id = shelf.put('priya', 60_000);
  expect(shelf.take(id)).toBe('priya');
  expect(shelf.take(id)).toBeUndefined();
  expect(shelf.find(id)).toBeUndefined();
});

test('a flood pushes out what was unused for longest, and nothing else', () => {
  const { shelf } = shelfAt(0, 3);
  const [first, second, third] = ['a', 'b', 'c'].map((name) => shelf.put(name, 60_000));
  expect(shelf.find(first)).toBe('a');
  shelf.put('d', 60_000);
  expect(shelf.find(second)).toBeUndefined();
  expect([first, third].map((id) => shelf.find(id))).toEqual(['a', 'c']);
});
