import { describe, expect, test } from 'vitest';
import { detectColumns } from '../../../src/matching/linkage/columns.ts';
import type { ColumnKind } from '../../../src/matching/linkage/columns.ts';

const kindsOf = (...headers: string[]): (ColumnKind | undefined)[] => {
  const columns = detectColumns(headers);
  return headers.map((_, at) => columns.find((column) => column.at === at)?.kind);
};

describe('what headings tell', () => {
  test('in the manner of FEBRL', () => {
    expect(
      kindsOf(
        'rec_id',
        ' given_name',
        ' surname',
        'street_number',
        'address_1',
        'address_2',
        'suburb',
        'postcode',
        'state',
        'date_of_birth',
        'soc_sec_id',
      ),
    ).toEqual([
      'ID',
      'GIVEN',
      'FAMILY',
      'NUMBER',
      'STREET',
      'LOCALITY',
      'TOWN',
      'POSTCODE',
      'REGION',
      'BIRTH_DATE',
      'IDENTIFIER',
    ]);
  });

  test('in the manner of an English agency', () => {
    expect(
      kindsOf(
        'URN',
        'Forename',
        'Last Name',
        'DOB',
        'Gender',
        'Address Line 1',
        'Post Code',
        'NHS Number',
        'E-mail',
      ),
    ).toEqual([
      'ID',
      'GIVEN',
      'FAMILY',
      'BIRTH_DATE',
      'SEX',
      'STREET',
      'POSTCODE',
      'IDENTIFIER',
      'EMAIL',
    ]);
  });

  test('in the manner of other public sets', () => {
    expect(
      kindsOf('unique_id', 'first_name', 'surname', 'dob', 'city', 'email', 'cluster'),
    ).toEqual(['ID', 'GIVEN', 'FAMILY', 'BIRTH_DATE', 'TOWN', 'EMAIL', undefined]);
    expect(kindsOf('first_and_surname', 'birth_place', 'postcode_fake', 'occupation')).toEqual([
      undefined,
      'PLACE',
      'POSTCODE',
      'OCCUPATION',
    ]);
    expect(
      kindsOf(
        'simulant_id',
        'household_id',
        'middle_initial',
        'zipcode',
        'ssn',
        'age',
        'race_ethnicity',
      ),
    ).toEqual([undefined, undefined, 'MIDDLE', 'POSTCODE', 'IDENTIFIER', undefined, undefined]);
    expect(kindsOf('mailing_address_street_name', 'employer_street_name', 'dob_year')).toEqual([
      'STREET',
      undefined,
      'BIRTH_YEAR',
    ]);
  });

  test('never a label, for nothing may be learnt from one', () => {
    expect(kindsOf('cluster', 'group', 'is_match', 'truth', 'label', '')).toEqual(
      Array(6).fill(undefined),
    );
  });

  test('a whole name counts only where its parts are not given', () => {
    expect(kindsOf('full_name', 'dob')).toEqual(['FULL_NAME', 'BIRTH_DATE']);
    expect(kindsOf('full_name', 'first_name', 'surname')).toEqual([undefined, 'GIVEN', 'FAMILY']);
  });
});
