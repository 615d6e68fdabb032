import { clock, CLOCK_FIELDS } from './file/clock-view.ts';
import { shownPicture } from './picture-shape.ts';
import { REFERRAL_FIELDS, shownReferral } from './referral-document.ts';
import { z } from 'zod';

/** The most entries that the hub gives at once. */
export const MOST_ENTRIES = 1_000;

/** One document for the whole page: one question about the referral and one about its family. */
export const PICTURE_DOCUMENT = /* GraphQL */ `
  query FamilyPicturePage($id: ID!, $first: Int!, $after: String, $filter: ChronologyFilter) {
    referral(id: $id) {
      ...ReferralFields
      file {
        clocks {
          ${CLOCK_FIELDS}
        }
      }
    }
    familyPicture(referral: $id) {
      id
      digest
      asOf
      subjects
      receipt
      members {
        person {
          id
          label
          part
          names {
            value
            use
            heldBy
          }
          datesOfBirth {
            value
            heldBy
          }
          datesOfDeath {
            value
            heldBy
          }
          expectedDelivery {
            value
            heldBy
          }
          sexes {
            value
            heldBy
          }
          addresses {
            value
            postcode
            from
            until
            heldBy
          }
        }
        relationship {
          kind
          of
          source
          from
          to
        }
        match {
          agency
          grade
          confirmed
          parts {
            says
            milliBits
          }
        }
        household
      }
      households {
        id
        address
        postcode
        residents {
          person
          source
          from
          until
        }
      }
      chronology(first: $first, after: $after, filter: $filter) {
        total
        next
        nodes {
          id
          heldBy
          about
          category
          occurredOn {
            date
          }
          summary
          detail
          standing {
            kind
            grade
          }
          handling {
            code
            conditions
          }
          provisional
        }
      }
      flags {
        person
        category
        heldBy
        since
        entry
      }
      professionals {
        person
        heldBy
        name
        role
        service
        contact
        from
        lastContact
      }
      conflicts {
        person
        fact
        claims {
          value
          heldBy
        }
      }
      newcomers {
        person
        signs {
          how
          of
          at
          heldBy
          from
        }
        maybeSame
      }
      coverage {
        agency
        name
        state
        asOf
        askedAt
        answeredAt
        dueAt
        againBy
        window {
          from
          to
        }
        area
        freshness
        note
      }
      withheld {
        heldBy
        category
      }
    }
  }
  ${REFERRAL_FIELDS}
`;

export const pictureAnswer = z.object({
  referral: shownReferral.extend({ file: z.object({ clocks: z.array(clock) }) }),
  familyPicture: shownPicture,
});
