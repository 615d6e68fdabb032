/** The document of the README: the whole picture of one referral. */
export const PICTURE = /* GraphQL */ `
  query Picture($referral: ID!) {
    familyPicture(referral: $referral) {
      id
      digest
      referral
      asOf
      receipt
      subjects
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
            field
            level
            milliBits
            says
          }
        }
        household
      }
      relationships {
        person
        kind
        of
        source
        from
        to
      }
      households {
        id
        address
        residents {
          person
          source
        }
      }
      chronology {
        total
        nodes {
          id
          heldBy
          about
          category
          occurredOn {
            date
            precision
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
        name
        role
        heldBy
      }
      conflicts {
        person
        fact
        claims {
          value
          heldBy
        }
      }
      coverage {
        agency
        state
        askedAt
        answeredAt
        asOf
        area
        freshness
        note
        window {
          from
          to
        }
      }
      withheld {
        heldBy
        category
      }
    }
  }
`;

export type Told = {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
};

/** Puts a question as a client does, and keeps the very bytes of the answer. */
export async function ask(
  origin: string,
  token: string,
  body: unknown,
  signal: AbortSignal = AbortSignal.timeout(15_000),
): Promise<Told> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal,
  });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

export const askPicture = (origin: string, token: string, referral = 'R-1', signal?: AbortSignal) =>
  ask(origin, token, { query: PICTURE, variables: { referral } }, signal);
