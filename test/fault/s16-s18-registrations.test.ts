import { describe, expect, test } from 'vitest';
import { Mistake } from '../../src/domain/mistake.ts';
import { ROLES } from '../../src/domain/practitioner.ts';
import { flawInProving, proveDataSource } from '../../src/registration/prove.ts';
import { registerDataSource } from '../../src/registration/register.ts';
import {
  pauseDataSource,
  resumeDataSource,
  retireDataSource,
} from '../../src/registration/switch.ts';
import {
  daysLater,
  GOOD,
  HEALTH,
  HEALTH_KEY,
  HELEN,
  HUB_KEY,
  IN_STATE,
  kept,
  NOW,
  OKOYE,
  POLICE_HOSTS,
  POLICE_SOURCE,
  prove,
  publicKey,
  situation,
  somebody,
} from '../support/registering.ts';

const NEW_URL = 'https://new.health.example/contract';

/** What is wrong, as the asker reads it. */
const saidOf = (result: unknown) => (result instanceof Mistake ? result.message : result);

describe('S16: somebody claims what is another’s', () => {
  const health = IN_STATE.ACTIVE();
  const police = situation({ all: [health], allowance: POLICE_HOSTS });
  const notYours = 'source is not one that your organisation registered';

  test('nobody registers for an organisation that is not their token’s', () => {
    expect(saidOf(registerDataSource(OKOYE, HEALTH, undefined, situation()))).toBe(notYours);
  });

  test.each(ROLES.filter((role) => role !== 'AGENCY_OWNER'))(
    'a %s of the organisation itself registers nothing',
    (role) => {
      const by = somebody('x', HEALTH.organisation, role);
      expect(saidOf(registerDataSource(by, HEALTH, undefined, situation()))).toBe(notYours);
    },
  );

  test('nobody changes, proves, switches or retires another’s source, and it reads as if there were none', () => {
    const theirs = { ...POLICE_SOURCE, code: HEALTH.code };
    expect(saidOf(registerDataSource(OKOYE, theirs, health, police))).toBe(notYours);
    for (const current of [health, undefined]) {
      const told = [
        flawInProving(OKOYE, current, police),
        pauseDataSource(OKOYE, {}, current, police),
        resumeDataSource(OKOYE, {}, current, police),
        retireDataSource(OKOYE, {}, current, police),
      ];
      expect(told.map(saidOf)).toEqual(told.map(() => notYours));
    }
  });

  test('a code belongs to whoever registered it, even once it is retired', () => {
    const retired = situation({ all: [IN_STATE.RETIRED()], allowance: POLICE_HOSTS });
    const theirs = { ...POLICE_SOURCE, code: HEALTH.code };
    for (const at of [police, retired])
      expect(saidOf(registerDataSource(OKOYE, theirs, undefined, at))).toBe('code is taken');
  });

  test('an address in use is not registered twice, though its host were allowed to both', () => {
    const theirs = { ...POLICE_SOURCE, url: HEALTH.url };
    const said = saidOf(registerDataSource(OKOYE, theirs, undefined, police));
    expect(said).toBe('url cannot be used for this source');
    expect(said).not.toContain('health');
  });

  test('a key in use, or once in use, is nobody else’s', () => {
    const theirs = {
      ...POLICE_SOURCE,
      answerKeys: [{ jwk: { ...HEALTH_KEY, kid: 'other-name' } }],
    };
    const retired = situation({ all: [IN_STATE.RETIRED()], allowance: POLICE_HOSTS });
    for (const at of [police, retired])
      expect(saidOf(registerDataSource(OKOYE, theirs, undefined, at))).toBe(
        'answerKeys cannot be used for this source',
      );
  });

  test('a draft claims nothing: whoever copied a public key keeps its holder from nothing', () => {
    const copied = kept(
      registerDataSource(
        OKOYE,
        { ...POLICE_SOURCE, answerKeys: HEALTH.answerKeys },
        undefined,
        situation({ allowance: POLICE_HOSTS }),
      ),
    );
    const all = [copied];
    const own = kept(registerDataSource(HELEN, HEALTH, undefined, situation({ all })));
    expect(kept(prove(own, situation({ all: [...all, own] }))).state).toBe('PROVEN');
  });

  test('of two who registered one key at once, the second to be proven is refused', () => {
    const copied = kept(
      registerDataSource(
        OKOYE,
        { ...POLICE_SOURCE, answerKeys: HEALTH.answerKeys },
        undefined,
        situation({ allowance: POLICE_HOSTS }),
      ),
    );
    const at = situation({ all: [IN_STATE.PROVEN(), copied], allowance: POLICE_HOSTS });
    const tried = { evidence: GOOD, tried: copied.details };
    const card = { ...GOOD.card, categories: [] };
    const evidence = { ...GOOD, card };
    const result = proveDataSource(OKOYE, { ...tried, evidence }, copied, at);
    expect(saidOf(result)).toBe('answerKeys cannot be used for this source');
  });

  test('what is approved of another’s source is theirs while they change it', () => {
    const changing = kept(
      registerDataSource(
        HELEN,
        { ...HEALTH, url: NEW_URL, answerKeys: [{ jwk: publicKey() }] },
        health,
        situation(),
      ),
    );
    const at = situation({ all: [changing], allowance: POLICE_HOSTS });
    expect(
      saidOf(registerDataSource(OKOYE, { ...POLICE_SOURCE, url: HEALTH.url }, undefined, at)),
    ).toBe('url cannot be used for this source');
  });

  test('another organisation’s allowance allows nothing', () => {
    const at = situation({ allowance: POLICE_HOSTS });
    expect(saidOf(registerDataSource(HELEN, HEALTH, undefined, at))).toBe(
      'url is on a host that your organisation was not allowed',
    );
    expect(
      saidOf(registerDataSource(HELEN, HEALTH, undefined, situation({ allowance: undefined }))),
    ).toBe('url is on a host that your organisation was not allowed');
  });
});

describe('S17: a registration of the hub itself', () => {
  test.each([
    'https://hub.northmere.example/graphql',
    'https://hub.northmere.example:8443/contract',
  ])('at %s is refused, whatever was allowed', (url) => {
    const allowance = situation().allowance;
    const hosts = ['hub.northmere.example'];
    const at = situation({ allowance: allowance && { ...allowance, hosts } });
    expect(saidOf(registerDataSource(HELEN, { ...HEALTH, url }, undefined, at))).toBe(
      'url is the hub’s own',
    );
  });

  test('by one of its keys is refused', () => {
    const own = { ...HEALTH, answerKeys: [{ jwk: HUB_KEY }] };
    expect(saidOf(registerDataSource(HELEN, own, undefined, situation()))).toBe(
      'answerKeys has a key of the hub’s own',
    );
  });
});

describe('S18: ten thousand registrations', () => {
  const draft = (at: number) => ({
    ...HEALTH,
    code: `health-${at}`,
    url: `https://mash.health.example/contract/${at}`,
    answerKeys: [{ jwk: publicKey() }],
  });

  test('stop at as many as may wait, and the others’ are not stopped', () => {
    const all = [0, 1, 2, 3, 4].map((at) =>
      kept(registerDataSource(HELEN, draft(at), undefined, situation())),
    );
    expect(saidOf(registerDataSource(HELEN, draft(5), undefined, situation({ all })))).toBe(
      'source is one too many of your organisation’s that wait for approval',
    );
    const police = situation({ all, allowance: POLICE_HOSTS });
    expect(kept(registerDataSource(OKOYE, POLICE_SOURCE, undefined, police)).state).toBe('DRAFT');
  });

  test('are not gone round by giving each up: it is so many a day', () => {
    const all = [0, 1, 2, 3, 4].map((at) => {
      const drafted = kept(registerDataSource(HELEN, draft(at), undefined, situation()));
      return kept(retireDataSource(HELEN, {}, drafted, situation()));
    });
    const sixth = (now = NOW) =>
      registerDataSource(HELEN, draft(5), undefined, situation({ all, now }));
    expect(saidOf(sixth())).toBe(
      'source is one too many of your organisation’s that wait for approval',
    );
    expect(kept(sixth(daysLater(1))).state).toBe('DRAFT');
  });

  test('do not count what was approved, though a change of it waits', () => {
    const changing = { ...IN_STATE.ACTIVE(), state: 'PROVEN' as const };
    const all = [changing, changing, changing, changing, changing];
    const result = registerDataSource(HELEN, draft(5), undefined, situation({ all }));
    expect(kept(result).state).toBe('DRAFT');
  });
});
