import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Mistake } from '../../../src/domain/mistake.ts';
import type { Practitioner } from '../../../src/domain/practitioner.ts';
import { approveDataSource } from '../../../src/registration/approve.ts';
import { fingerprintOf, type SourceDetails } from '../../../src/registration/details.ts';
import { activeSources } from '../../../src/registration/in-use.ts';
import { proveDataSource } from '../../../src/registration/prove.ts';
import { registerDataSource } from '../../../src/registration/register.ts';
import type { Registration } from '../../../src/registration/registration.ts';
import {
  pauseDataSource,
  resumeDataSource,
  suspendDataSource,
} from '../../../src/registration/switch.ts';
import type { DataSource } from '../../../src/sharing/ports.ts';
import {
  GOOD,
  HEALTH,
  HEALTH_KEY,
  HELEN,
  IN_STATE,
  MARCUS,
  OKOYE,
  PRIYA,
  publicKey,
  situation,
  TERMS,
  TOM,
} from '../../support/registering.ts';

/** Somebody who is everything at once, and still one person. */
const BOTH: Practitioner = { ...HELEN, roles: ['AGENCY_OWNER', 'IG_OFFICER', 'MASH_MANAGER'] };
/** Mostly those who may, so that much gets done; and always somebody who may not. */
const OWNERS = [HELEN, BOTH, BOTH, OKOYE];
const OFFICERS = [TOM, MARCUS, BOTH, PRIYA];
const SECOND_KEY = publicKey('second');
const VERSIONS = [
  HEALTH,
  { ...HEALTH, url: 'https://new.health.example/contract' },
  { ...HEALTH, answerKeys: [{ jwk: HEALTH_KEY }, { jwk: SECOND_KEY }] },
  { ...HEALTH, answerKeys: [{ jwk: SECOND_KEY }] },
  { ...HEALTH, name: 'Another name' },
] as const;

type Turn = { readonly act: string; readonly by: Practitioner; readonly version: number };
const turnOf = (acts: readonly string[], people: readonly Practitioner[]): fc.Arbitrary<Turn> =>
  fc.record({
    act: fc.constantFrom(...acts),
    by: fc.constantFrom(...people),
    version: fc.nat(VERSIONS.length - 1),
  });
const turn = fc.oneof(
  turnOf(['REGISTER', 'PROVE', 'PROVE', 'PROVE', 'PAUSE', 'RESUME', 'RESUME'], OWNERS),
  turnOf(['APPROVE'], OFFICERS),
  turnOf(['SUSPEND', 'APPROVE', 'APPROVE', 'APPROVE'], OFFICERS),
);

function taken({ act, by, version }: Turn, current: Registration): Registration | Mistake {
  const at = situation();
  switch (act) {
    case 'REGISTER':
      return registerDataSource(by, VERSIONS[version], current, at);
    case 'PROVE':
      return proveDataSource(by, { evidence: GOOD, tried: current.details }, current, at);
    case 'APPROVE':
      return approveDataSource(by, { seen: fingerprintOf(current.details) }, current, at);
    case 'PAUSE':
      return pauseDataSource(by, {}, current, at);
    case 'RESUME':
      return resumeDataSource(by, {}, current, at);
    default:
      return suspendDataSource(by, {}, current, at);
  }
}

/** Who approved which details, as the acts that succeeded tell it. */
type Approvals = Map<string, Set<string>>;

function approvedBy(approvals: Approvals, current: Registration): Set<string> {
  const of = fingerprintOf(current.details);
  const known = approvals.get(of) ?? new Set();
  approvals.set(of, known);
  return known;
}

/** What is wrong with what is asked now: it was to be approved by two who did not register it, and still said. */
function flawIn(current: Registration, approvals: Approvals): string | undefined {
  const [asked] = activeSources([current], TERMS);
  const approved = current.approval?.details;
  if (asked?.state !== 'ACTIVE' || !approved) return undefined;
  if (!areTwoOfficers(approvals.get(fingerprintOf(approved)))) return 'not approved by two';
  if (!hasOnlyKeysOf(asked, [approved, current.details])) return 'another key';
  const urls = new Set([asked.url, approved.url, current.details.url]);
  return urls.size === 1 ? undefined : 'another address';
}

/** Helen and whoever is everything at once are one person, and it was she who registered it. */
const areTwoOfficers = (officers: ReadonlySet<string> = new Set()) =>
  officers.size >= 2 && !officers.has(HELEN.id);

function hasOnlyKeysOf(
  { answerKeys }: Pick<DataSource, 'answerKeys'>,
  saids: readonly SourceDetails[],
): boolean {
  const lists = saids.map((said) => new Set<unknown>(said.answerKeys.map(({ jwk }) => jwk.x)));
  return answerKeys.length > 0 && answerKeys.every(({ x }) => lists.every((list) => list.has(x)));
}

type Course = { readonly flaws: readonly string[]; readonly timesAsked: number };

/** Everybody takes their turns, those that are refused included. */
function courseOf(turns: readonly Turn[]): Course {
  let current = IN_STATE.ACTIVE();
  let timesAsked = 0;
  const approvals: Approvals = new Map();
  for (const officer of [TOM, MARCUS]) approvedBy(approvals, current).add(officer.id);
  const flaws = turns.flatMap((one) => {
    const next = taken(one, current);
    if (next instanceof Mistake) return [];
    if (one.act === 'APPROVE') approvedBy(approvals, current).add(one.by.id);
    current = next;
    if (activeSources([current], TERMS)[0]?.state === 'ACTIVE') timesAsked += 1;
    return flawIn(current, approvals) ?? [];
  });
  return { flaws, timesAsked };
}

test('whatever anybody does in whatever order, nothing is asked that two officers did not approve', () => {
  let asked = 0;
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 60, size: 'max' }), (turns) => {
      const { flaws, timesAsked } = courseOf(turns);
      asked += timesAsked;
      expect(flaws).toEqual([]);
    }),
    { numRuns: 1_000, seed: 20_260_302 },
  );
  expect(asked).toBeGreaterThan(100);
});
