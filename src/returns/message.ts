import type { Instant } from '../domain/day.ts';
import type { CensusChild, CensusEpisode } from './census-child.ts';
import type { CensusYear } from './census-year.ts';
import { documentOf, element, given, type Element } from './xml.ts';

/** What a return says of itself. */
export type MessageHead = {
  readonly year: CensusYear;
  readonly localAuthority: string;
  /** The release of the hub that wrote it. */
  readonly release: string;
  readonly writtenAt: Instant;
  /** Why it is a draft, where it is one. */
  readonly draft?: string;
};

/**
 * The return as XML in the shape of the children in need census (Message with Header and Children). Whatever the
 * hub does not hold has no element; none is empty.
 */
export const messageOf = (head: MessageHead, children: readonly CensusChild[]): string =>
  documentOf(
    element('Message', [headerOf(head), element('Children', children.map(childElement))]),
    head.draft,
  );

const headerOf = ({ year, localAuthority, release, writtenAt }: MessageHead): Element =>
  element('Header', [
    element('CollectionDetails', [
      element('Collection', 'CIN'),
      element('Year', String(year.year)),
      element('ReferenceDate', year.until),
    ]),
    element('Source', [
      element('SourceLevel', 'L'),
      element('LEA', localAuthority),
      element('SoftwareCode', 'MASH gateway'),
      element('Release', release),
      element('SerialNo', '001'),
      element('DateTime', writtenAt.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)),
    ]),
  ]);

const childElement = (child: CensusChild): Element =>
  element('Child', [
    element('ChildIdentifiers', [
      ...given('LAchildID', child.laChildId),
      ...given('UPN', child.upn),
      ...given('FormerUPN', child.formerUpn),
      ...given('UPNunknown', child.upnUnknown),
      ...given('PersonBirthDate', child.bornOn),
      ...given('ExpectedPersonBirthDate', child.expectedOn),
      element('Sex', child.sex),
    ]),
    ...child.episodes.map(detailsOf),
  ]);

const detailsOf = (episode: CensusEpisode): Element =>
  element('CINdetails', [
    element('CINreferralDate', episode.referredOn),
    element('ReferralSource', episode.source),
    ...given('PrimaryNeedCode', episode.need),
    ...given('CINclosureDate', episode.closedOn),
    ...given('ReasonForClosure', episode.closure),
    ...episode.assessments.map(({ startedOn, authorisedOn, factors }) =>
      element('Assessments', [
        element('AssessmentActualStartDate', startedOn),
        ...given('AssessmentAuthorisationDate', authorisedOn),
        ...(factors.length === 0
          ? []
          : [
              element(
                'FactorsIdentifiedAtAssessment',
                factors.map((factor) => element('AssessmentFactors', factor)),
              ),
            ]),
      ]),
    ),
    ...episode.enquiries.map(({ startedOn, conferenceTarget, conferenceNotRequired }) =>
      element('Section47', [
        element('S47ActualStartDate', startedOn),
        ...given('InitialCPCtarget', conferenceTarget),
        element('ICPCnotRequired', String(conferenceNotRequired)),
      ]),
    ),
    element('ReferralNFA', String(episode.noFurtherAction)),
  ]);
