/* What is said to and by an agency whose people answer, in the words of the public schema. */
export const SAY = {
  REGISTER: `mutation Register($agency: ContactAgencyInput!) {
    registerContactAgency(agency: $agency) { code version state }
  }`,
  APPROVE: `mutation Approve($code: ID!, $version: Int!) {
    approveContactAgency(code: $code, version: $version) { code version state }
  }`,
  SUSPEND: 'mutation Suspend($code: ID!) { suspendContactAgency(code: $code) { state } }',
  PICTURE: `query Picture($referral: ID!) {
    familyPicture(referral: $referral) {
      coverage { agency state note dueAt againBy }
      chronology { nodes { heldBy category summary provisional } }
      withheld { heldBy category }
    }
  }`,
  REQUESTS: '{ requests { id version people overdue } }',
  REQUEST: `query Request($id: ID!) {
    request(id: $id) {
      id version state late
      people { ref names { given } identifiers { system } categories existenceOf }
    }
  }`,
  ANSWER: `mutation Answer($request: ID!, $version: Int!, $people: [PersonAnswerInput!]!) {
    answerRequest(request: $request, version: $version, people: $people) {
      id version state late people { ref }
    }
  }`,
  AGAIN: `mutation Again($referral: ID!, $agency: ID!) {
    askAgain(referral: $referral, agency: $agency)
  }`,
  CHECKS: `mutation Checks($referral: ID!, $version: Int!, $dueAt: Instant) {
    beginChecks(referral: $referral, version: $version, dueAt: $dueAt) { id version }
  }`,
  CHASE: '{ chaseList { agency overdue { referral unanswerable } } }',
  SUPERVISION: 'Supervised on licence since his release',
} as const;
