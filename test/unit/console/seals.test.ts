import { describe, expect, test } from 'vitest';
import { consolesForTom } from '../../support/officer-console.ts';
import { filledForm } from '../../support/served-form.ts';

const opened = consolesForTom();

describe('a sealed record', () => {
  test('is looked for by the number of its referral, and nothing is asked before', async () => {
    const { tom } = await opened();
    expect((await tom.go('/console/seals')).text).not.toContain('The name from before');
    const { text } = await tom.go('/console/seals?referral=R-2026-0417');
    expect(text).toContain('Person p1');
    expect(text).toContain('Northmere Health');
    expect(text).toContain('The name from before the adoption.');
  });

  test('has its seal taken off with a reason, and not without', async () => {
    const { tom, changes } = await opened();
    const path = '/console/seals/R-2026-0417/m9';
    const form = filledForm((await tom.go(path)).text);
    expect((await tom.go(path, form)).status).toBe(422);
    expect(changes()).toEqual([]);
    await tom.go(path, { ...form, reason: 'The adoption was set aside.' });
    expect(changes()).toEqual([
      { referral: 'R-2026-0417', match: 'm9', reason: 'The adoption was set aside.' },
    ]);
  });

  test('that is not there has nothing to send', async () => {
    const { tom } = await opened();
    const { text } = await tom.go('/console/seals/R-2026-0417/m0');
    expect(text).toContain('There is no such seal');
    expect(text).not.toContain('Take the seal off');
  });
});
