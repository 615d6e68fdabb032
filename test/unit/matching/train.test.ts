import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../samples/population/random.ts';
import { REFERRAL_ERRORS, writtenDown } from '../../../samples/population/records.ts';
import {
  modelDigest,
  ModelRefused,
  modelText,
  readModel,
  readSignedModel,
  signModel,
} from '../../../src/matching/model-file.ts';
import type { ModelFault } from '../../../src/matching/model-file.ts';
import type { Model } from '../../../src/matching/model.ts';
import { personIndex } from '../../../src/matching/person-index.ts';
import { PRIOR_MODEL } from '../../../src/matching/priors.ts';
import { trainModel } from '../../../src/matching/train.ts';
import { holding, person } from './people.ts';
import { population, townsfolk } from './town.ts';

const share = (milliBits: number): number => 2 ** (-milliBits / 1_000);

describe('a model learnt without a label', () => {
  const people = population(41, 8_000);
  const index = personIndex(townsfolk(41, 8_000));
  const random = seededRandom(9);
  const wanted = people.slice(0, 4_000).map((one) => ({
    holding: holding(`referral-${one.id}`),
    version: '1',
    traits: writtenDown(one, REFERRAL_ERRORS, random, 3_600),
  }));
  const learn = () => trainModel({ index, wanted, before: PRIOR_MODEL, version: 'town-1' });
  const trained = learn();

  test('expects about as many pairs of one person as there are', () => {
    expect(trained.samePairs).toBeGreaterThan(3_600);
    expect(trained.samePairs).toBeLessThan(4_100);
  });

  test('comes near the errors that were made', () => {
    const { born, home } = trained.model.same;
    expect(share(born.EXACT)).toBeGreaterThan(0.9);
    expect(share(born.DIFFERENT)).toBeLessThan(0.02);
    expect(share(home.SAME_HOME)).toBeGreaterThan(0.45);
    expect(share(home.SAME_HOME)).toBeLessThan(0.8);
  });

  test('never learns a family as one person, nor what strangers are', () => {
    expect(share(trained.model.same.given.DIFFERENT)).toBeLessThan(0.05);
    expect(trained.model.stranger).toEqual(PRIOR_MODEL.stranger);
    expect(trained.model.relative).toEqual(PRIOR_MODEL.relative);
    expect(trained.model.grades).toEqual(PRIOR_MODEL.grades);
  });

  test('holds weights only, is called as it was told, and comes out the same again', () => {
    expect(trained.model.version).toBe('town-1');
    expect(readModel(structuredClone(trained.model))).toEqual(trained.model);
    expect(modelText(learn().model)).toBe(modelText(trained.model));
    expect(modelText(trained.model)).not.toMatch(/[Ss]mith|NM\d/);
  });

  test('names itself on every match', () => {
    const [match] = personIndex(townsfolk(3, 50), trained.model).find(
      townsfolk(3, 50)[0]?.traits ?? person('', ''),
      { limit: 1 },
    ).candidates;
    expect(match?.match.modelVersion).toBe('town-1');
  });

  test('is the one before where there was nothing to learn from', () => {
    const { model, samePairs } = trainModel({
      index,
      wanted: [],
      before: PRIOR_MODEL,
      version: 'x',
    });
    expect(samePairs).toBe(0);
    expect(model.same.born.EXACT).toBeCloseTo(PRIOR_MODEL.same.born.EXACT, -1);
  });
});

describe('a signed model', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const other = generateKeyPairSync('ed25519');
  const text = (model: unknown, key = privateKey): string =>
    JSON.stringify({ ...signModel(PRIOR_MODEL, key), model });

  const faultOf = (read: () => Model): ModelFault | undefined => {
    try {
      read();
      return undefined;
    } catch (cause) {
      return cause instanceof ModelRefused ? cause.fault : undefined;
    }
  };

  test('is read back as it was, in whatever order its keys stand', () => {
    const turned = Object.fromEntries(Object.entries(PRIOR_MODEL).toReversed());
    expect(readSignedModel(text(turned), publicKey)).toEqual(PRIOR_MODEL);
    expect(modelDigest(readModel(turned))).toBe(modelDigest(PRIOR_MODEL));
  });

  const { same } = PRIOR_MODEL;
  const faulty: readonly (readonly [string, string, ModelFault])[] = [
    ['that is no JSON', '{', 'NOT_JSON'],
    ['without a signature', JSON.stringify({ model: PRIOR_MODEL }), 'NOT_SIGNED'],
    ['signed by another', text(PRIOR_MODEL, other.privateKey), 'NOT_SIGNED'],
    ['altered since', text({ ...PRIOR_MODEL, version: 'prior-2' }), 'NOT_SIGNED'],
    ['of an older format', text({ ...PRIOR_MODEL, format: 0 }), 'OTHER_FORMAT'],
    ['of a newer format', text({ ...PRIOR_MODEL, format: 2 }), 'OTHER_FORMAT'],
    ['that is a list', text([]), 'OTHER_FORMAT'],
    ['lacking a level', text({ ...PRIOR_MODEL, same: { ...same, born: {} } }), 'NOT_A_MODEL'],
    ['with a level too many', text({ ...PRIOR_MODEL, more: 1 }), 'NOT_A_MODEL'],
    [
      'with half a milli-bit',
      text({ ...PRIOR_MODEL, same: { ...same, born: { ...same.born, EXACT: 0.5 } } }),
      'NOT_A_MODEL',
    ],
    ['without a name', text({ ...PRIOR_MODEL, version: '' }), 'NOT_A_MODEL'],
  ];

  test.each(faulty)('%s is refused', (_situation, content, fault) => {
    expect(faultOf(() => readSignedModel(content, publicKey))).toBe(fault);
  });
});
