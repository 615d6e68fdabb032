import type { Address } from '../../../../src/domain/person.ts';
import { dayOf as on } from '../../days.ts';
import type { Truth } from '../../truth.ts';
import { named, nhs, pnc, resident, upn } from '../traits.ts';

export const LEANNE = 'new-partner/leanne';
export const MASON = 'new-partner/mason';
export const ELLIE = 'new-partner/ellie';
export const CRAIG = 'new-partner/craig';
export const JEAN = 'new-partner/jean';
export const CARL = 'new-partner/carl';
export const NATASHA = 'new-partner/natasha';
export const RILEY = 'new-partner/riley';

export const LINNET_CLOSE: Address = { line: '27 Linnet Close', postcode: 'NM4 2TR' };
export const SIDINGS_ROAD: Address = { line: '4 Sidings Road', postcode: 'NM2 6LQ' };
export const MILL_LANE: Address = { line: '15 Mill Lane', postcode: 'NM4 1BN' };
/** Approved by probation; he left it without a word. */
export const FOUNDRY_ROW: Address = { line: 'Flat 6, 8 Foundry Row', postcode: 'NM1 8HD' };
export const KILN_STREET: Address = { line: '51 Kiln Street', postcode: 'NM3 7JW' };

export const NHS = {
  leanne: nhs(1),
  mason: nhs(2),
  ellie: nhs(3),
  craig: nhs(4),
  jean: nhs(5),
  carl: nhs(6),
  natasha: nhs(7),
  riley: nhs(8),
};
export const UPN = { mason: upn(2, 2023), ellie: upn(3, 2025) };
export const PNC = { carl: pnc(6, 2011), craig: pnc(4, 2020) };

/** People of the family's past and wider family, who live elsewhere. */
const apart: Truth['residents'] = [
  resident(CRAIG, CRAIG, {
    names: [named('Craig Stephen', 'Pearson')],
    born: '1990-02-08',
    sex: 'MALE',
    at: [{ ...SIDINGS_ROAD, from: on('2022') }],
    ids: [NHS.craig, PNC.craig],
  }),
  resident(JEAN, JEAN, {
    names: [named('Jean', 'Doyle')],
    born: '1964-11-30',
    sex: 'FEMALE',
    at: [MILL_LANE],
    ids: [NHS.jean],
  }),
  resident(NATASHA, NATASHA, {
    names: [named('Natasha', 'Boyle')],
    born: '1991-01-17',
    sex: 'FEMALE',
    at: [KILN_STREET],
    ids: [NHS.natasha],
  }),
  resident(RILEY, NATASHA, {
    names: [named('Riley', 'Boyle')],
    born: '2016-08-02',
    sex: 'MALE',
    at: [KILN_STREET],
    ids: [NHS.riley],
  }),
];

/** A mother and two children, and the man who moved in under another name. */
export const truth: Truth = {
  residents: [
    resident(LEANNE, LEANNE, {
      names: [named('Leanne Marie', 'Hartley'), named('Leanne Marie', 'Doyle', 'PREVIOUS')],
      born: '1993-07-22',
      sex: 'FEMALE',
      at: [{ ...LINNET_CLOSE, from: on('2020') }],
      ids: [NHS.leanne],
    }),
    resident(MASON, LEANNE, {
      names: [named('Mason James', 'Hartley')],
      born: '2018-09-04',
      sex: 'MALE',
      at: [{ ...LINNET_CLOSE, from: on('2020') }],
      ids: [NHS.mason, UPN.mason],
    }),
    resident(ELLIE, LEANNE, {
      names: [named('Ellie-Mae Grace', 'Hartley')],
      born: '2021-05-19',
      sex: 'FEMALE',
      at: [LINNET_CLOSE],
      ids: [NHS.ellie, UPN.ellie],
    }),
    resident(CARL, LEANNE, {
      names: [named('Carl Anthony', 'Brandreth'), named('Karl', 'Dennison', 'ALIAS')],
      born: '1988-03-14',
      sex: 'MALE',
      at: [
        { ...LINNET_CLOSE, from: on('2025-11') },
        { ...FOUNDRY_ROW, from: on('2025-07'), until: on('2025-11') },
      ],
      ids: [NHS.carl, PNC.carl],
    }),
    ...apart,
  ],
  ties: [
    { person: LEANNE, kind: 'MOTHER', of: MASON },
    { person: LEANNE, kind: 'MOTHER', of: ELLIE },
    { person: CRAIG, kind: 'FATHER', of: MASON },
    { person: CRAIG, kind: 'FATHER', of: ELLIE },
    { person: CRAIG, kind: 'FORMER_PARTNER', of: LEANNE },
    { person: JEAN, kind: 'GRANDPARENT', of: MASON },
    { person: JEAN, kind: 'GRANDPARENT', of: ELLIE },
    { person: MASON, kind: 'SIBLING', of: ELLIE },
    { person: CARL, kind: 'PARTNER', of: LEANNE, from: on('2025-08') },
    { person: CARL, kind: 'FORMER_PARTNER', of: NATASHA },
    { person: NATASHA, kind: 'MOTHER', of: RILEY },
    { person: CARL, kind: 'POSES_RISK_TO', of: RILEY },
    { person: CARL, kind: 'POSES_RISK_TO', of: MASON },
  ],
};
