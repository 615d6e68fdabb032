import { describe, expect, test } from 'vitest';
import { policy, QUESTION } from './run-policy.ts';

const without = (option: string) =>
  QUESTION.filter((_word, at) => QUESTION[at] !== option && QUESTION[at - 1] !== option);

describe('a value that there is not is a usage error that lists what there is and repeats nothing', () => {
  test.each<[string, readonly string[], string]>([
    ['role', ['explain', ...QUESTION, '--role', 'zebra'], '--role must be one of: MASH_ANALYST, '],
    [
      'level',
      ['explain', ...without('--level'), '--level', '7'],
      '--level must be one of: 1, 2, 3, 4',
    ],
    [
      'purpose',
      ['explain', ...without('--purpose'), '--purpose', 'zebra'],
      '--purpose must be one of: MASH_SCREENING, EARLY_HELP, ',
    ],
    [
      'part',
      ['explain', ...without('--part'), '--part', 'zebra'],
      '--part must be one of: SUBJECT, ',
    ],
    [
      'age',
      ['explain', ...without('--age'), '--age', 'zebra'],
      '--age must be whole years, or: unknown',
    ],
    [
      'family agreement',
      ['explain', ...without('--family-agreement'), '--family-agreement', 'zebra'],
      '--family-agreement must be one of: NOT_SOUGHT, ',
    ],
    [
      'hindrance',
      ['explain', ...QUESTION, '--but', 'zebra'],
      '--but must be one of: NOT_ASSIGNED, ',
    ],
    [
      'holder',
      ['who', '--holder', 'zebra', '--category', 'MARAC'],
      '--holder must be one of: SOCIAL_CARE, ',
    ],
    ['category', ['who', '--category', 'zebra'], '--category must be one of: PERSON_DETAILS, '],
    [
      'another holder’s category',
      ['who', '--holder', 'HOUSING', '--category', 'MARAC'],
      '--category must be one of: PERSON_DETAILS, ADDRESSES, RELATIONSHIPS, TENANCY, ',
    ],
    ['no holder', ['who', '--category', 'ADDRESSES'], '--holder must be one of: SOCIAL_CARE, '],
    [
      'level of who',
      ['who', '--category', 'MARAC', '--level', '0'],
      '--level must be one of: 1, 2, 3, 4',
    ],
    ['holder of ending', ['ending', '--holder', 'zebra'], '--holder must be one of: SOCIAL_CARE, '],
    [
      'category of ending',
      ['ending', '--holder', 'HOUSING', '--categories', 'zebra'],
      '--categories must be one of: PERSON_DETAILS, ',
    ],
    [
      'purpose of ending',
      ['ending', '--holder', 'HOUSING', '--purposes', 'zebra'],
      '--purposes must be one of: MASH_SCREENING, ',
    ],
    [
      'folder',
      ['test', '--situations', '/zebra'],
      '--situations must be a folder that can be read',
    ],
  ])('%s', async (_what, args, says) => {
    const { out, err, exit } = await policy(...args);
    expect(exit).toBe(2);
    expect(err).toContain(`error: ${says}`);
    expect(err).not.toContain('zebra');
    expect(out).toBe('');
  });

  test('an option that is missing, or that there is not', async () => {
    expect((await policy('who')).exit).toBe(2);
    expect((await policy('who', '--category', 'MARAC', '--colour')).exit).toBe(2);
    expect((await policy('explain', ...without('--part'))).exit).toBe(2);
  });
});
