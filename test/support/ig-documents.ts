/** The documents that an information-governance officer sends. */
export const EVENTS = /* GraphQL */ `
  query Events($filter: AccessFilter!) {
    accessEvents(filter: $filter) {
      nodes {
        id
        at
        kind
        decision
        reasons
        user
        agency
        roles
        teams
        referral
        referralThen {
          status
          rag
          threshold
          purpose
          familyAgreement
        }
        rules
        basis
        agreements {
          id
          version
        }
        changes {
          act
          reasons
        }
        released {
          at
          digest
          bytes
          subjects
          sources {
            agency
            state
            held
            shown
            fields
            rules
          }
        }
        delivery
        place {
          writer
          seq
        }
      }
      recordsSearched
      recordsInLog
    }
  }
`;

export const REPORT = /* GraphQL */ `
  query Report($request: AccessReportRequest!) {
    accessReport(request: $request) {
      digest
      state
      rows {
        on
        agency
        role
        purpose
        what
      }
    }
  }
`;
