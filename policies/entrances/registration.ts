import type { Entrances } from './entrance.ts';

/** How an agency joins with its source, and switches it; and how the hub lets it. */
export const registration: Entrances = {
  Query: {
    agency: { enquiry: 'SOURCES', door: 'SIGNED_IN' },
    dataSource: { enquiry: 'DATA_SOURCE', door: 'SOURCE_PARTY' },
    sourceFaults: { enquiry: 'SOURCE_FAULTS', door: 'AGENCY_OWNER' },
    hostAllowances: { enquiry: 'HOST_ALLOWANCES', door: 'IG_OFFICER' },
    sourceRegistrations: { enquiry: 'DATA_SOURCE', door: 'SOURCE_PARTY' },
  },
  Mutation: {
    registerDataSource: { enquiry: 'REGISTER_DATA_SOURCE', door: 'AGENCY_OWNER' },
    proveDataSource: { enquiry: 'PROVE_DATA_SOURCE', door: 'AGENCY_OWNER' },
    approveDataSource: { enquiry: 'APPROVE_DATA_SOURCE', door: 'SOURCE_OFFICER' },
    pauseDataSource: { enquiry: 'PAUSE_DATA_SOURCE', door: 'AGENCY_OWNER' },
    resumeDataSource: { enquiry: 'RESUME_DATA_SOURCE', door: 'AGENCY_OWNER' },
    suspendDataSource: { enquiry: 'SUSPEND_DATA_SOURCE', door: 'SOURCE_OFFICER' },
    retireDataSource: { enquiry: 'RETIRE_DATA_SOURCE', door: 'ENDING_SOURCE' },
    allowHosts: { enquiry: 'ALLOW_HOSTS', door: 'IG_OFFICER' },
  },
};
