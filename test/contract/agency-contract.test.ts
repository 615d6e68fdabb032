import { serveContract } from '../../src/edge/contract-server.ts';
import { newSigningJwk } from '../../src/wire/keys.ts';
import { FAMILY_BOOKS, SEEKING_DANA } from '../support/agency-situation.ts';
import { POLICE, registered, testHub } from '../support/agency-wire.ts';
import { agencyContractSuite } from './agency-contract-suite.ts';

agencyContractSuite('the edge', async () => {
  const { signer, hub } = testHub();
  const edge = await serveContract({
    agency: POLICE,
    books: FAMILY_BOOKS,
    answerKey: newSigningJwk(),
    hub,
  });
  return {
    source: registered(edge.url, edge.answerKeys),
    signer,
    known: SEEKING_DANA,
    stop: () => edge.close(),
  };
});
