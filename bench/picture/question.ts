import { REFERRAL } from './hub-seed.ts';

/** Everything that a screen shows of a family: what one picture is measured by. */
const PICTURE = `query Picture($referral: ID!) {
  familyPicture(referral: $referral) {
    id digest referral asOf subjects receipt
    members {
      person {
        id label part
        names { value use heldBy }
        datesOfBirth { value heldBy }
        datesOfDeath { value heldBy }
        expectedDelivery { value heldBy }
        sexes { value heldBy }
        addresses { value postcode from until heldBy }
      }
      relationship { person kind of source from to }
      match { agency grade confirmed parts { field level milliBits says } }
      household
    }
    households { id address postcode residents { person source from until } }
    chronology {
      total next
      nodes {
        id heldBy about category
        occurredOn { date precision }
        summary detail
        standing { kind grade }
        handling { code conditions }
        provisional
      }
    }
    flags { person category heldBy since entry }
    professionals { person heldBy name role service contact from lastContact }
    conflicts { person fact claims { value heldBy } }
    coverage { agency name state asOf askedAt answeredAt area freshness note }
    withheld { heldBy category }
  }
}`;

export const PICTURE_REQUEST = JSON.stringify({
  query: PICTURE,
  variables: { referral: REFERRAL },
});
