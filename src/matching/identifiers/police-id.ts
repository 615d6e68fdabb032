const LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY';

/** A PNC id as `YYYY/NNNNNNNL`, from a year of two or four digits and a serial with or without zeros. */
export function canonicalPncId(bare: string): string {
  const [, year, serial, letter] = /^(\d{4}|\d\d)\/?(\d{1,7})([A-Z])$/.exec(bare) ?? [];
  if (year === undefined || serial === undefined || letter === undefined) return bare;
  return `${fullYear(year)}/${serial.padStart(7, '0')}${letter}`;
}

/** A CRO number, written `NNNNNN/YYL`, as `YYYY/NNNNNNL`. File numbers that start with SF stay as they are. */
export function canonicalCro(bare: string): string {
  const [, serial, year, letter] = /^(\d{1,6})\/(\d\d)([A-Z])$/.exec(bare) ?? [];
  if (year === undefined || serial === undefined || letter === undefined) return bare;
  return `${fullYear(year)}/${serial.padStart(6, '0')}${letter}`;
}

/** Records of the Police National Computer begin in the middle of the last century. */
const FIRST_YEAR = 41;
const fullYear = (year: string): string => {
  if (year.length === 4) return year;
  return `${Number(year) >= FIRST_YEAR ? '19' : '20'}${year}`;
};

/** Whether the check letter is right: two digits of the year and the serial as one number, mod 23. */
export function isSoundPoliceId(value: string): boolean {
  const [, year, serial, letter] = /^\d\d(\d\d)\/(\d{6,7})([A-Z])$/.exec(value) ?? [];
  if (year === undefined || serial === undefined) return false;
  return LETTERS[Number(year + serial) % 23] === letter;
}
