import { categoriesOf, HOLDERS, type Category, type Holder } from '../src/domain/agency.ts';
import { groupedBy } from '../src/domain/grouped-by.ts';
import type { Purpose, ThresholdLevel } from '../src/domain/referral.ts';
import type { FamilyPart } from '../src/domain/sharing.ts';
import { deciderOf, type Decider } from './decide.ts';
import { suppose } from './suppose.ts';
import { table } from './table.ts';
import type { RuleBook } from './vocabulary.ts';
import { extentInWords } from './words.ts';

type Column = {
  readonly head: string;
  readonly purpose: Purpose;
  readonly level: ThresholdLevel;
};
const COLUMNS: readonly Column[] = [
  { head: 'Early help, level 2', purpose: 'EARLY_HELP', level: 2 },
  { head: 'Screening, level 1', purpose: 'MASH_SCREENING', level: 1 },
  { head: 'Screening, level 2', purpose: 'MASH_SCREENING', level: 2 },
  { head: 'Section 17, level 3', purpose: 'CHILD_IN_NEED_S17', level: 3 },
  { head: 'Screening, level 4', purpose: 'MASH_SCREENING', level: 4 },
  { head: 'Section 47, level 4', purpose: 'CHILD_PROTECTION_S47', level: 4 },
];

const ROWS: readonly { readonly of: string; readonly part: FamilyPart; readonly age: number }[] = [
  { of: 'child', part: 'SUBJECT', age: 7 },
  { of: 'sibling', part: 'CHILD', age: 7 },
  { of: 'parent or carer', part: 'PARENT_CARER', age: 34 },
  { of: 'other adult at home', part: 'ADULT_IN_HOUSEHOLD', age: 34 },
  { of: 'who poses a risk', part: 'POSES_RISK', age: 34 },
  { of: 'relative elsewhere', part: 'OTHER_RELATIVE', age: 60 },
];

/** For each holder, who sees what at a glance. The cells are rulings, not words of their own. */
export function matrices(rulebook: RuleBook): readonly string[] {
  const decide = deciderOf(rulebook);
  return HOLDERS.flatMap((holder) => [`### ${holder}`, matrixOf(decide, holder)]);
}

function matrixOf(decide: Decider, holder: Holder): string {
  const rows = categoriesOf(holder)
    .flatMap((category) => rowsOf(decide, holder, category))
    .filter(({ cells }) => cells.some((words) => words !== NO_SIGHT));
  return table([
    ['', ...COLUMNS.map(({ head }) => head)],
    ...rows.map(({ head, cells }) => [head, ...cells]),
  ]);
}

/** One row for all of whom the same is seen. */
function rowsOf(decide: Decider, holder: Holder, category: Category) {
  const seen = ROWS.map(({ of, part, age }) => ({
    of,
    cells: COLUMNS.map((column) => cell(decide, { ...column, holder, category, part, age })),
  }));
  return [...groupedBy(seen, ({ cells }) => cells.join()).values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ cells }) => ({
      head: `${category}: ${alike.map(({ of }) => of).join(', ')}`,
      cells,
    })),
  );
}

type Cell = Column & {
  readonly holder: Holder;
  readonly category: Category;
  readonly part: FamilyPart;
  readonly age: number;
};

const NO_SIGHT = '–';

function cell(decide: Decider, supposed: Cell): string {
  const matter = suppose({ ...supposed, role: 'MASH_ANALYST', familyAgreement: 'GIVEN' });
  const content = decide('CONTENT', matter);
  const existence = decide('EXISTENCE', matter);
  if (content.effect === 'PERMIT') return extentInWords(content.shows);
  return existence.effect === 'PERMIT' ? extentInWords([]) : NO_SIGHT;
}
