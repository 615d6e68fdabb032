import { describe, expect, test } from 'vitest';
import { openViews } from '../../../src/http/console/render.ts';
import { readAssets } from '../../../src/http/console/assets.ts';
import { referralView } from '../../../src/http/console/referral-view.ts';
import { shownReferral } from '../../../src/http/console/referral-document.ts';
import { sampleMembers } from '../../support/sample-people.ts';
import {
  sampleCoverage,
  sampleReferral,
  type SamplePicture,
} from '../../support/sample-picture.ts';
import { view } from '../../support/sample-view.ts';

type Member = SamplePicture['members'][number];
const [alfie] = sampleMembers;
if (!alfie) throw new Error('there is a sample child');

const member = (id: string, label: string, relationship: Member['relationship'] = []): Member => ({
  ...alfie,
  person: { ...alfie.person, id, label },
  relationship,
  household: null,
});
const page = (changes: Partial<SamplePicture>) =>
  openViews()('family-picture', {
    hub: 'Northmere MASH',
    nonce: 'n',
    assets: readAssets(),
    choices: { classes: 'text-standard notation-uk' },
    referral: referralView(shownReferral.parse(sampleReferral)),
    picture: view(changes),
    tabs: [],
  });
const household: Partial<SamplePicture> = {
  households: [],
  conflicts: [],
  flags: [],
  professionals: [],
};
const rows = (html: string) => html.match(/id="person-/g)?.length ?? 0;
const figures = (html: string) => html.match(/class="genogram__person"/g)?.length ?? 0;

describe('a family that is strange', () => {
  test('of eighty people has everybody once in the drawing and once in the table', () => {
    const members = Array.from({ length: 80 }, (_, index) =>
      member(`m${String(index)}`, `Person ${String(index)}`, [
        { kind: 'CHILD', of: `m${String(Math.floor(index / 3))}`, source: 'northmere-health' },
      ]),
    );
    const html = page({ ...household, members, subjects: ['m79'] });
    expect([rows(html), figures(html)]).toEqual([80, 80]);
  });

  test('whose sources make everybody the parent of the next says what it could not draw', () => {
    const ring = ['a', 'b', 'c'].map((id, index, all) =>
      member(id, `Person ${id}`, [
        { kind: 'PARENT', of: all[(index + 1) % 3] ?? '', source: 'northmere-health' },
      ]),
    );
    const html = page({ ...household, members: ring, subjects: ['a'] });
    expect(figures(html)).toBe(3);
    expect(html).toContain('Said, and not drawn, since it contradicts the rest:');
  });

  test('with a name of two hundred letters has it whole in the table and cut in the drawing', () => {
    const name = 'Maximiliana'.repeat(19).slice(0, 200);
    const html = page({ ...household, members: [member('a', name)], subjects: ['a'] });
    expect(html).toContain(`<bdi class="people__label">${name}</bdi>`);
    const drawn = [...html.matchAll(/class="genogram__name"[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(drawn.every((text) => (text ?? '').length <= 16)).toBe(true);
    expect(drawn.at(-1)).toMatch(/…$/);
  });

  test('with names written from right to left keeps each within itself', () => {
    const html = page({ ...household, members: [member('a', 'ليلى حسن')], subjects: ['a'] });
    expect(html).toContain('<bdi class="people__label">ليلى حسن</bdi>');
  });

  test('of whom nobody says how they are related is drawn without a line', () => {
    const html = page({
      ...household,
      members: [member('a', 'One'), member('b', 'Two')],
      subjects: ['a'],
    });
    expect(figures(html)).toBe(2);
    expect(html).not.toMatch(/<path class="genogram__line genogram__line--\w+" d="M\d+ \d+V/);
  });

  test('of whom every source is still awaited says so wherever it looks empty', () => {
    const coverage = sampleCoverage.map((line) => ({ ...line, state: 'PENDING' as const }));
    const html = page({
      ...household,
      members: [],
      subjects: [],
      coverage,
      chronology: { total: 0, next: null, nodes: [] },
      withheld: [],
    });
    expect(html).toContain('0 of 6 sources answered. 6 did not');
    expect(html.match(/Treat their history as unknown\./g)?.length).toBeGreaterThan(3);
    expect(html).toContain('That is not the same as nothing known.');
    expect(html).toContain('Check again');
  });
});
