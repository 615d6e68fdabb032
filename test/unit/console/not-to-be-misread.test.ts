import { afterEach, describe, expect, test } from 'vitest';
import { signedIn, stopConsoles } from '../../support/console-visit.ts';
import { samplePages } from '../../support/sample-answers.ts';
import { sampleWhy } from '../../support/sample-referring.ts';

afterEach(stopConsoles);

const WHY = '/console/referrals/R-2026-0417/why?agency=northmere-health&category=MATERNITY';
const words = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('what the rules refuse', () => {
  test.each(['PERMIT', 'DENY'])(
    'is never read as nothing held, where they %s it',
    async (effect) => {
      const ruled = { ...sampleWhy.explain.content, effect };
      const explain = { existence: ruled, content: ruled };
      const { priya } = await signedIn(() => ({ data: { ...sampleWhy, explain } }));
      const read = words((await priya.go(WHY)).text);
      const told = { PERMIT: 'You may know whether', DENY: 'You may not be told whether' }[effect];
      expect(read).toContain(`${told ?? ''} it holds any`);
      expect(read.includes('it is not the same as nothing known')).toBe(effect === 'DENY');
      expect(read).not.toMatch(/: (?:yes|no) /);
    },
  );
});

test('a referral whose child is not shown to somebody is listed, and leads to no refusal', async () => {
  const { priya } = await signedIn(samplePages);
  const { text } = await priya.go('/console/?queue=HUB&part=ALL');
  expect(text).toContain('R-2026-0390');
  expect(text).not.toContain('R-2026-0390/file');
  expect(text).toContain('href="/console/referrals/R-2026-0388/file"');
});
