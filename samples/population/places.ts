import type { Address } from '../../src/domain/person.ts';
import { joined, words } from './names/naming.ts';
import type { Random } from './random.ts';

/** Northmere is invented; no postcode area is called NM. */
export const AREA = 'NM';
export const TOWN = 'Northmere';

const STREETS = joined(
  words(`
    Abbey Acorn Albert Alder Alma Ash Beech Birch Bridge Brook Canal Castle Cedar Chapel Cherry Church Coronation
    Elm Fern Field Foundry Garden George Grange Green Hawthorn Hazel Heather High Hill Holly Kiln King Lake Lime
    Manor Maple Market Meadow Mill Moor New North Oak Orchard Park Pine Poplar Priory Quarry Queen Railway River
    Rose Rowan School South Spring Station Stone Tower Union Vicarage Victoria Walnut Water Well West Willow`),
  [
    ' Road',
    ' Street',
    ' Avenue',
    ' Close',
    ' Lane',
    ' Drive',
    ' Way',
    ' Court',
    ' Terrace',
    ' Grove',
  ],
);

const INWARD_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** A house: about 17 share a postcode, as in Great Britain. */
export type Dwelling = Pick<Address, 'line' | 'postcode' | 'uprn'>;

/** The nth dwelling of the borough. The same n is always the same house. */
export function dwelling(nth: number): Dwelling {
  const block = Math.floor(nth / HOMES_PER_POSTCODE);
  const place = nth % HOMES_PER_POSTCODE;
  const street = STREETS[(block * 7919) % STREETS.length] ?? TOWN;
  const flats = block % 9 === 0;
  const number = 1 + (Math.floor(block / STREETS.length) % 4) * HOMES_PER_POSTCODE + place;
  return {
    line: flats ? `Flat ${place + 1}, ${1 + (block % 60)} ${street}` : `${number} ${street}`,
    postcode: postcodeOf(block),
    uprn: String(900_000_000_000 + nth),
  };
}

const HOMES_PER_POSTCODE = 17;

/** The nth postcode of the area; 400 to a sector and 10 sectors to a district. */
export function postcodeOf(block: number): string {
  const letters = INWARD_LETTERS.length;
  const last = INWARD_LETTERS[block % letters] ?? 'A';
  const middle = INWARD_LETTERS[Math.floor(block / letters) % letters] ?? 'A';
  const sector = Math.floor(block / letters ** 2) % 10;
  const district = 1 + Math.floor(block / (letters ** 2 * 10));
  return `${AREA}${district} ${sector}${middle}${last}`;
}

/** Somewhere to live in a borough of that many homes. */
export const anyDwelling = (random: Random, homes: number): Dwelling =>
  dwelling(random.below(homes));
