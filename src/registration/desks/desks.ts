import { asId, type Sha256 } from '../../domain/ids.ts';
import { approveDataSource } from '../approve.ts';
import {
  pauseDataSource,
  resumeDataSource,
  retireDataSource,
  suspendDataSource,
} from '../switch.ts';
import { allowSourceHosts, seeAllowedHosts } from './allow.ts';
import type { RegistrationBooks } from './books.ts';
import { changing, type SourceAsks } from './change.ts';
import { proveSource } from './prove.ts';
import { registerSource, sourceFaults } from './register.ts';
import { seeSource, seeSources } from './see.ts';

const approving = changing<SourceAsks & { readonly seen: string }>(
  'APPROVE_DATA_SOURCE',
  'APPROVE',
  (by, { seen }, ...now) => approveDataSource(by, { seen: asId<Sha256>(seen) }, ...now),
);

/** Where an agency joins with its source, and switches it; and where the hub lets it. */
export const registrationDesks = (books: RegistrationBooks) => ({
  see: seeSource(books),
  seeAll: seeSources(books),
  register: registerSource(books),
  faults: sourceFaults(books),
  prove: proveSource(books),
  approve: approving.over(books),
  pause: changing('PAUSE_DATA_SOURCE', 'PAUSE', pauseDataSource).over(books),
  resume: changing('RESUME_DATA_SOURCE', 'RESUME', resumeDataSource).over(books),
  suspend: changing('SUSPEND_DATA_SOURCE', 'SUSPEND', suspendDataSource).over(books),
  retire: changing('RETIRE_DATA_SOURCE', 'RETIRE', retireDataSource).over(books),
  allowHosts: allowSourceHosts(books),
  seeHosts: seeAllowedHosts(books),
});
export type RegistrationDesks = ReturnType<typeof registrationDesks>;
