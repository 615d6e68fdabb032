import { expect, test } from 'vitest';
import { instant } from '../../../src/domain/day.ts';
import { asId } from '../../../src/domain/ids.ts';
import { messageOf } from '../../../src/returns/message.ts';
import { assessment, child, enquiry, episode, YEAR } from '../../support/census.ts';

const head = {
  year: YEAR,
  localAuthority: '999',
  release: '0.1.0',
  writtenAt: instant(Date.parse('2026-05-04T09:30:00Z')),
};

test('a small return has every element that the hub holds, in the order of the census, and no other', () => {
  const unborn = {
    expectedOn: '2026-05-01',
    sex: 'U',
    upnUnknown: 'UN7',
    episodes: [episode({ noFurtherAction: true, source: '9', referral: asId('R-2025-9') })],
  } as const;
  const followed = child({
    episodes: [
      episode({
        closedOn: '2025-09-01',
        closure: 'RC8',
        assessments: [assessment],
        enquiries: [{ ...enquiry, conferenceTarget: '2025-07-01', conferenceNotRequired: true }],
      }),
    ],
  });
  expect(messageOf(head, [followed, unborn])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Message>
  <Header>
    <CollectionDetails>
      <Collection>CIN</Collection>
      <Year>2026</Year>
      <ReferenceDate>2026-03-31</ReferenceDate>
    </CollectionDetails>
    <Source>
      <SourceLevel>L</SourceLevel>
      <LEA>999</LEA>
      <SoftwareCode>MASH gateway</SoftwareCode>
      <Release>0.1.0</Release>
      <SerialNo>001</SerialNo>
      <DateTime>2026-05-04T09:30:00</DateTime>
    </Source>
  </Header>
  <Children>
    <Child>
      <ChildIdentifiers>
        <LAchildID>LA1</LAchildID>
        <UPN>H999000000014</UPN>
        <PersonBirthDate>2019-04-02</PersonBirthDate>
        <Sex>M</Sex>
      </ChildIdentifiers>
      <CINdetails>
        <CINreferralDate>2025-06-02</CINreferralDate>
        <ReferralSource>2A</ReferralSource>
        <PrimaryNeedCode>N1</PrimaryNeedCode>
        <CINclosureDate>2025-09-01</CINclosureDate>
        <ReasonForClosure>RC8</ReasonForClosure>
        <Assessments>
          <AssessmentActualStartDate>2025-06-10</AssessmentActualStartDate>
          <AssessmentAuthorisationDate>2025-07-10</AssessmentAuthorisationDate>
          <FactorsIdentifiedAtAssessment>
            <AssessmentFactors>3B</AssessmentFactors>
          </FactorsIdentifiedAtAssessment>
        </Assessments>
        <Section47>
          <S47ActualStartDate>2025-06-10</S47ActualStartDate>
          <InitialCPCtarget>2025-07-01</InitialCPCtarget>
          <ICPCnotRequired>true</ICPCnotRequired>
        </Section47>
        <ReferralNFA>false</ReferralNFA>
      </CINdetails>
    </Child>
    <Child>
      <ChildIdentifiers>
        <UPNunknown>UN7</UPNunknown>
        <ExpectedPersonBirthDate>2026-05-01</ExpectedPersonBirthDate>
        <Sex>U</Sex>
      </ChildIdentifiers>
      <CINdetails>
        <CINreferralDate>2025-06-02</CINreferralDate>
        <ReferralSource>9</ReferralSource>
        <PrimaryNeedCode>N1</PrimaryNeedCode>
        <ReferralNFA>true</ReferralNFA>
      </CINdetails>
    </Child>
  </Children>
</Message>
`);
});

test('a draft says so before anything else', () => {
  const [, second] = messageOf({ ...head, draft: 'DRAFT with 2 errors' }, []).split('\n');
  expect(second).toBe('<!-- DRAFT with 2 errors -->');
});
