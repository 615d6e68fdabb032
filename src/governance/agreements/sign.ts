import type { Practitioner } from '../../domain/practitioner.ts';
import type { Desk, DeskAsks } from '../../sharing/desk.ts';
import type { SharingAgreement } from '../../sharing/ports.ts';
import type { GovernanceBooks } from '../books.ts';
import { firstWins, refuseFirst } from '../checked.ts';
import { listedAs, type AgreementListing } from './list.ts';
import { versionFor } from './propose.ts';

export const SIDES = ['HUB', 'AGENCY'] as const;
type Side = (typeof SIDES)[number];

type Asks = DeskAsks & {
  readonly agreement: string;
  readonly version: number;
  readonly side: Side;
};

/** One side signs. An agreement is in force once both have, and never by one person for both. */
export const signAgreement = ({
  agreements,
}: Pick<GovernanceBooks, 'agreements'>): Desk<Asks, AgreementListing> => ({
  kind: 'SIGN_SHARING_AGREEMENT',
  answer: async (asks, visit) => {
    const { viewer, askedAt, facts, record } = visit;
    const { value, version: replaces } = await versionFor({ agreements }, visit, asks);
    refuseUnfit(value, viewer, asks.side, facts.today);
    const signature = { by: viewer.id, at: askedAt };
    const signed: SharingAgreement =
      asks.side === 'HUB'
        ? { ...value, signedForHub: signature }
        : { ...value, signedForAgency: signature };
    await record({
      changes: `sharing-agreement/${value.id}`,
      version: value.version,
      reasons: [asks.side === 'HUB' ? 'SIGNED_FOR_HUB' : 'SIGNED_FOR_AGENCY'],
      value: signed,
    });
    await firstWins(() => agreements.amend(signed, replaces));
    return listedAs(signed, await agreements.all(), facts.today);
  },
});

const SIGNS_FOR = { HUB: 'IG_OFFICER', AGENCY: 'AGENCY_OWNER' } as const;

function refuseUnfit(
  agreement: SharingAgreement,
  viewer: Practitioner,
  side: Side,
  today: string,
): void {
  const { signedForHub, signedForAgency } = agreement;
  const [own, other] =
    side === 'HUB' ? [signedForHub, signedForAgency] : [signedForAgency, signedForHub];
  const isTheirs = side === 'HUB' || viewer.agency === agreement.agency;
  refuseFirst(
    [!(isTheirs && viewer.roles.includes(SIGNS_FOR[side])), 'side', 'is not yours to sign for.'],
    [agreement.endedAt !== undefined, 'agreement', 'has ended.'],
    [agreement.until < today, 'agreement', 'is past its last day.'],
    [own !== undefined, 'side', 'has signed already.'],
    [other?.by === viewer.id, 'side', 'must be signed by somebody else than the other side.'],
  );
}
