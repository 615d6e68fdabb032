import { expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId, type PractitionerId } from '../../../src/domain/ids.ts';
import { keptInMemory } from '../../../src/http/console/kept-in-memory.ts';

const place = (practitioner: string, path: string) => ({
  practitioner: asId<PractitionerId>(practitioner),
  path,
});
const saying = (text: string) => ({ fields: [['why', [text]] as const], until: instant(0) });

test('text is found by who typed it and where, and by nobody else', async () => {
  const kept = keptInMemory({ most: 10, mostEach: 10 });
  await kept.keep(place('priya', '/a'), saying('one'));
  expect(await kept.find(place('priya', '/a'))).toEqual(saying('one'));
  expect(await kept.find(place('noor', '/a'))).toBeUndefined();
  expect(await kept.find(place('priya', '/b'))).toBeUndefined();
});

test('whoever keeps very much pushes out their own, the longest unchanged first, and nobody else’s', async () => {
  const kept = keptInMemory({ most: 10, mostEach: 2 });
  await kept.keep(place('noor', '/a'), saying('noor'));
  await kept.keep(place('priya', '/a'), saying('one'));
  await kept.keep(place('priya', '/b'), saying('two'));
  await kept.keep(place('priya', '/a'), saying('one, changed'));
  await kept.keep(place('priya', '/c'), saying('three'));
  expect(await kept.find(place('priya', '/b'))).toBeUndefined();
  expect(await kept.find(place('priya', '/a'))).toEqual(saying('one, changed'));
  expect(await kept.find(place('noor', '/a'))).toEqual(saying('noor'));
});

test('there is never more than the most', async () => {
  const kept = keptInMemory({ most: 2, mostEach: 2 });
  await kept.keep(place('a', '/'), saying('a'));
  await kept.keep(place('b', '/'), saying('b'));
  await kept.keep(place('c', '/'), saying('c'));
  expect(await kept.find(place('a', '/'))).toBeUndefined();
  expect(await kept.find(place('c', '/'))).toEqual(saying('c'));
});
