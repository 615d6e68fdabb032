import { serveContract } from '../../src/edge/contract-server.ts';
import type { Holder } from '../../src/domain/agency.ts';
import { asId } from '../../src/domain/ids.ts';
import { newSigningJwk } from '../../src/wire/keys.ts';
import { AGENCY_OF } from '../../samples/borough/agencies.ts';
import { registered, testHub } from '../support/agency-wire.ts';
import { boroughOnDisk } from '../support/sample-borough.ts';
import { agencyContractSuite } from './agency-contract-suite.ts';

/** Somebody of the worked referrals whom each agency has something on. */
const KNOWN: Readonly<Record<Holder, string>> = {
  SOCIAL_CARE: 'new-partner/mason',
  HEALTH: 'new-partner/mason',
  POLICE: 'new-partner/carl',
  EDUCATION: 'new-partner/mason',
  HOUSING: 'new-partner/leanne',
  PROBATION: 'new-partner/carl',
};

for (const agency of Object.values(AGENCY_OF))
  agencyContractSuite(agency.name, async () => {
    const world = await boroughOnDisk(2026, [agency.holder]);
    const { signer, hub } = testHub();
    const served = await serveContract({
      agency: agency.code,
      books: world.books(agency.holder),
      answerKey: newSigningJwk(),
      hub,
    });
    const { people } = world.borough.rolls[agency.holder];
    const known = people.find(({ who }) => who === KNOWN[agency.holder]);
    if (known === undefined) throw new Error('The agency was to know somebody of a story');
    return {
      source: registered(served.url, served.answerKeys, agency),
      signer,
      known: { ref: asId('known'), traits: known.traits },
      stop: async () => {
        await served.close();
        await world.close();
      },
    };
  });
