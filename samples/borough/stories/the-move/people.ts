import type { Address } from '../../../../src/domain/person.ts';
import { dayOf as on } from '../../days.ts';
import type { Truth } from '../../truth.ts';
import { named, nhs, pnc, resident, upn } from '../traits.ts';

export const AGNIESZKA = 'the-move/agnieszka';
export const ZOFIA = 'the-move/zofia';
export const ZUZANNA = 'the-move/zuzanna';
export const KACPER = 'the-move/kacper';
export const DAMIAN = 'the-move/damian';
const UNBORN = 'the-move/unborn';

export const ALDER_STREET: Address = { line: '3 Alder Street', postcode: 'NM2 3FP' };
export const QUAY_COURT: Address = { line: 'Flat 11B, Quay Court', postcode: 'NM5 9LA' };
export const HARBOUR_VIEW: Address = { line: '70 Harbour View', postcode: 'NM5 2WB' };

export const NHS = {
  agnieszka: nhs(21),
  zofia: nhs(22),
  zuzanna: nhs(23),
  kacper: nhs(24),
  damian: nhs(25),
};
export const UPN = { zofia: upn(22, 2025), zuzanna: upn(23, 2025), kacper: upn(24, 2016) };
export const PNC = { damian: pnc(25, 2022) };

/** Born on either side of midnight: two birthdays that every form turns into one. */
export const BORN = { zofia: '2021-11-14', zuzanna: '2021-11-15' };

/** A mother, her twins, the son of her first marriage who looks after them, and a child on the way. */
export const truth: Truth = {
  residents: [
    resident(AGNIESZKA, AGNIESZKA, {
      names: [named('Agnieszka', 'Wiśniewska'), named('Agnieszka', 'Nowak', 'PREVIOUS')],
      born: '1992-02-11',
      sex: 'FEMALE',
      at: [
        { ...QUAY_COURT, from: on('2025-09-22') },
        { ...ALDER_STREET, from: on('2019'), until: on('2025-09-22') },
      ],
      ids: [NHS.agnieszka],
    }),
    resident(ZOFIA, AGNIESZKA, {
      names: [named('Zofia', 'Wiśniewska')],
      born: BORN.zofia,
      sex: 'FEMALE',
      at: [
        { ...QUAY_COURT, from: on('2025-09-22') },
        { ...ALDER_STREET, until: on('2025-09-22') },
      ],
      ids: [NHS.zofia, UPN.zofia],
    }),
    resident(ZUZANNA, AGNIESZKA, {
      names: [named('Zuzanna', 'Wiśniewska')],
      born: BORN.zuzanna,
      sex: 'FEMALE',
      at: [
        { ...QUAY_COURT, from: on('2025-09-22') },
        { ...ALDER_STREET, until: on('2025-09-22') },
      ],
      ids: [NHS.zuzanna, UPN.zuzanna],
    }),
    resident(KACPER, AGNIESZKA, {
      names: [named('Kacper', 'Nowak')],
      born: '2012-04-08',
      sex: 'MALE',
      at: [
        { ...QUAY_COURT, from: on('2025-09-22') },
        { ...ALDER_STREET, from: on('2019'), until: on('2025-09-22') },
      ],
      ids: [NHS.kacper, UPN.kacper],
    }),
    resident(DAMIAN, DAMIAN, {
      names: [named('Damian', 'Wiśniewski')],
      born: '1989-06-03',
      sex: 'MALE',
      at: [HARBOUR_VIEW],
      ids: [NHS.damian, PNC.damian],
    }),
    {
      id: UNBORN,
      household: AGNIESZKA,
      traits: {
        names: [],
        expectedDelivery: on('2026-07-06'),
        addresses: [QUAY_COURT],
        identifiers: [],
      },
    },
  ],
  ties: [
    { person: AGNIESZKA, kind: 'MOTHER', of: ZOFIA },
    { person: AGNIESZKA, kind: 'MOTHER', of: ZUZANNA },
    { person: AGNIESZKA, kind: 'MOTHER', of: KACPER },
    { person: AGNIESZKA, kind: 'MOTHER', of: UNBORN },
    { person: DAMIAN, kind: 'FATHER', of: ZOFIA },
    { person: DAMIAN, kind: 'FATHER', of: ZUZANNA },
    { person: DAMIAN, kind: 'FORMER_PARTNER', of: AGNIESZKA },
    { person: ZOFIA, kind: 'TWIN', of: ZUZANNA },
    { person: KACPER, kind: 'HALF_SIBLING', of: ZOFIA },
    { person: KACPER, kind: 'HALF_SIBLING', of: ZUZANNA },
  ],
};
