import { expect, test } from 'vitest';
import { deciderOf, DENIALS, type Ruling, type RulingMode } from '../../../policies/decide.ts';
import { explainerOf, type Explanation, type Finding } from '../../../policies/explain.ts';
import { rulebook } from '../../../policies/index.ts';
import { suppose, type Supposition } from '../../../policies/suppose.ts';
import { groupedBy } from '../../../src/domain/grouped-by.ts';
import { matrix } from './matrix.ts';

/** The matrix is large and machines are busy; nothing here is timed. */
const PATIENCE = { timeout: 60_000 };

type Concluded = {
  readonly effect: string;
  readonly by: readonly string[];
  shows: readonly string[];
};

const DENIED: Concluded = { effect: 'DENY', by: [], shows: [] };

/** What an officer concludes who reads the findings and knows how rules combine, and nothing else. */
function concluded({ mode, groundwork, prohibitions, rules }: Explanation): Concluded {
  const all = (found: readonly Finding[]) => found.every(({ comesTo }) => comesTo === 'HOLDS');
  const forbidding = prohibitions.filter(
    ({ against, findings }) =>
      (against === 'EXISTENCE' || mode === 'CONTENT') &&
      findings.every(({ comesTo }) => comesTo !== 'FAILS'),
  );
  const applying = rules.filter(({ findings }) => all(findings));
  if (!all(groundwork)) return DENIED;
  if (forbidding.length > 0) return { ...DENIED, by: forbidding.map(({ id }) => id) };
  if (applying.length === 0) return DENIED;
  return {
    effect: 'PERMIT',
    by: applying.map(({ id }) => id),
    shows: mode === 'CONTENT' ? [...new Set(applying.flatMap(({ shows }) => shows))] : [],
  };
}

const enforced = (ruling: Ruling): Concluded => ({
  effect: ruling.effect,
  by: [...ruling.by],
  shows: ruling.effect === 'PERMIT' ? [...ruling.shows] : [],
});

const same = (left: object, right: object) => JSON.stringify(left) === JSON.stringify(right);

const decide = deciderOf(rulebook);
const explainUnder = explainerOf(rulebook);

const play = () =>
  matrix.flatMap((supposed) =>
    (['EXISTENCE', 'CONTENT'] as const).map((mode) => playOne(supposed, mode)),
  );

function playOne(supposed: Supposition, mode: RulingMode) {
  const matter = suppose(supposed);
  const ruling = decide(mode, matter);
  const explanation = explainUnder(mode, matter);
  const { effect, by, shows, why } = explanation;
  return {
    question: { ...supposed, mode },
    outcome: ruling.effect === 'DENY' ? ruling.why : 'PERMIT',
    told: why ?? 'PERMIT',
    agrees:
      same(concluded(explanation), enforced(ruling)) &&
      same({ effect, by, shows }, enforced(ruling)),
  };
}

test(
  'the findings of every cell of the matrix lead an officer to the ruling that is enforced',
  PATIENCE,
  () => {
    const cells = play();
    expect(cells.length).toBeGreaterThan(25_000);
    const parting = cells.filter(({ agrees, outcome, told }) => !agrees || outcome !== told);
    expect(parting.map(({ question }) => question)).toEqual([]);
    const ends = groupedBy(cells, ({ outcome }) => outcome);
    const often = ['PERMIT', ...DENIALS].filter((end) => (ends.get(end)?.length ?? 0) > 500);
    expect(often).toEqual(['PERMIT', ...DENIALS]);
  },
);
