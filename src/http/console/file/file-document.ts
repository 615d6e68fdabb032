import { FORM_FIELDS } from '../refer/form-shape.ts';
import { REFERRAL_FIELDS } from '../referral-document.ts';
import { CLOCK_FIELDS } from './clock-view.ts';

/** All that the front door keeps of one referral, and other contacts about the same child or home. */
export const FILE_DOCUMENT = /* GraphQL */ `
  query ReferralFile($id: ID!) {
    agencies {
      code
      name
    }
    repeatContacts(referral: $id) {
      id
      receivedAt
      status
      rag
      threshold
      outcome
      sameChild
      sameHome
    }
    referral(id: $id) {
      ...ReferralFields
      team
      file {
        channel
        completeness
        missing
        immediateResponse
        acts
        stillOpen
        referrer {
          source
          name
          role
          organisation
          contact
          protect
        }
        form {
          ...FormFields
        }
        clocks {
          ${CLOCK_FIELDS}
        }
        ratings {
          rag
          rationale
          byName
          at
        }
        thresholds {
          level
          rationale
          byName
          at
        }
        checks {
          agency
          dueAt
          required
          answered {
            how
            state
            byName
            at
          }
        }
        decisions {
          id
          kind
          outcome
          strategy
          rationale
          picture {
            id
            digest
          }
          unheard {
            agency
            state
          }
          despiteUnheard
          need
          census {
            assessment {
              startedOn
              authorisedOn
            }
            factors
            closure
            conferenceNotRequired
          }
          byName
          at
        }
        routings {
          id
          to
          agency
          name
          note
          dueAt
          acknowledged {
            byName
            at
          }
          byName
          at
        }
        feedback {
          kind
          says
          at
        }
        disagreements {
          id
          says
          stage
          dueAt
          settled {
            how
            byName
            at
          }
          byName
          at
        }
        history {
          act
          to
          says
          byName
          at
        }
      }
    }
  }
  ${REFERRAL_FIELDS}
  ${FORM_FIELDS}
`;
