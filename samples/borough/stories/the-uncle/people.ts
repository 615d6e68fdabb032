import type { Address } from '../../../../src/domain/person.ts';
import { dayOf as on } from '../../days.ts';
import type { Truth } from '../../truth.ts';
import { named, nhs, pnc, resident, upn } from '../traits.ts';

export const JOEL = 'the-uncle/joel';
export const TIA = 'the-uncle/tia';
export const DONNA = 'the-uncle/donna';
const EMMANUEL = 'the-uncle/emmanuel';
const DARREN = 'the-uncle/darren';
export const ROYLE = 'the-uncle/royle';
export const MALCOLM = 'the-uncle/malcolm';

export const ROPEWALK: Address = { line: '112 Ropewalk', postcode: 'NM3 5SE' };
export const TANNERY_COURT: Address = { line: 'Flat 14, Tannery Court', postcode: 'NM1 4DU' };
/** His mother's house; where probation believes that he lives. */
export const BEECH_GROVE: Address = { line: '9 Beech Grove', postcode: 'NM6 1PT' };

export const NHS = {
  joel: nhs(41),
  tia: nhs(42),
  donna: nhs(43),
  royle: nhs(44),
  malcolm: nhs(45),
};
export const UPN = { joel: upn(41, 2015), tia: upn(42, 2021) };
export const PNC = { royle: pnc(44, 2012), joel: pnc(41, 2026) };

/** A boy of fifteen, his mother and small sister, and a man whom he calls uncle. */
export const truth: Truth = {
  residents: [
    resident(JOEL, DONNA, {
      names: [named('Joel Kwame', 'Mensah-Clarke'), named('Joel', 'Clarke', 'PREFERRED')],
      born: '2011-02-17',
      sex: 'MALE',
      at: [ROPEWALK],
      ids: [NHS.joel, UPN.joel],
    }),
    resident(TIA, DONNA, {
      names: [named('Tia Louise', 'Clarke')],
      born: '2017-05-06',
      sex: 'FEMALE',
      at: [ROPEWALK],
      ids: [NHS.tia, UPN.tia],
    }),
    resident(DONNA, DONNA, {
      names: [named('Donna', 'Clarke')],
      born: '1984-10-05',
      sex: 'FEMALE',
      at: [{ ...ROPEWALK, from: on('2015') }],
      ids: [NHS.donna],
    }),
    resident(EMMANUEL, EMMANUEL, {
      names: [named('Emmanuel', 'Mensah')],
      born: '1981-12-19',
      sex: 'MALE',
    }),
    resident(DARREN, DARREN, {
      names: [named('Darren', 'Clarke')],
      born: '1987-03-28',
      sex: 'MALE',
    }),
    resident(ROYLE, MALCOLM, {
      names: [named('Anthony James', 'Royle'), named('Tee', 'Royle', 'ALIAS')],
      born: '1991-08-22',
      sex: 'MALE',
      at: [
        { ...TANNERY_COURT, from: on('2025-11') },
        { ...BEECH_GROVE, until: on('2025-11') },
      ],
      ids: [NHS.royle, PNC.royle],
    }),
    resident(MALCOLM, MALCOLM, {
      names: [named('Malcolm', 'Prior')],
      born: '1957-01-09',
      sex: 'MALE',
      at: [{ ...TANNERY_COURT, from: on('2008') }],
      ids: [NHS.malcolm],
    }),
  ],
  ties: [
    { person: DONNA, kind: 'MOTHER', of: JOEL },
    { person: DONNA, kind: 'MOTHER', of: TIA },
    { person: EMMANUEL, kind: 'FATHER', of: JOEL },
    { person: JOEL, kind: 'HALF_SIBLING', of: TIA },
    { person: DARREN, kind: 'AUNT_OR_UNCLE', of: JOEL },
    { person: ROYLE, kind: 'POSES_RISK_TO', of: JOEL, from: on('2025-10') },
    { person: ROYLE, kind: 'HOUSEHOLD_MEMBER', of: MALCOLM, from: on('2025-11') },
  ],
};
