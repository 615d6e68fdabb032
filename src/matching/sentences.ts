/** What each level of each field says, without any value. */
const SENTENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PRIOR: {
    AGAINST_STRANGERS: 'Any one record among so many is unlikely to be the person.',
    AGAINST_RELATIVES: 'Weighed against a relative or somebody of the same household.',
  },
  GIVEN_NAME: {
    EXACT: 'The first names are the same.',
    VARIANT: 'The first names are forms of one name.',
    COGNATE: 'The first names are one name in two languages.',
    MISSPELT: 'One first name is written as hardly anybody is called, one slip from the other.',
    NEAR: 'The first names differ by so little that it may be a slip, or another name.',
    INITIAL: 'The first names share an initial, and one side has no more.',
    PARTIAL: 'One first name is a middle name of the other.',
    DIFFERENT: 'The first names differ.',
  },
  OTHER_NAMES: {
    AGREE: 'A middle name agrees.',
    INITIAL: 'A middle initial agrees.',
    DIFFERENT: 'The middle names differ.',
  },
  FAMILY_NAME: {
    EXACT: 'The family names are the same.',
    MISSPELT: 'One family name is written as hardly anybody is called, one slip from the other.',
    NEAR: 'The family names differ by so little that it may be a slip, or another name.',
    PARTIAL: 'The family names share a part.',
    CUSTOMARY: 'A customary name stands in place of a family name.',
    DIFFERENT: 'The family names differ.',
  },
  FULL_NAME: { COMMON: 'These names go together more often than each alone would tell.' },
  NAMESAKES: { BORN_TOGETHER: 'Relatives of one first name are seldom born together.' },
  NAME_ORDER: { SWAPPED: 'Given and family name stand in exchanged places.' },
  BIRTH_DATE: {
    EXACT: 'The dates of birth are the same.',
    SWAPPED: 'Day and month of birth are exchanged.',
    SLIP: 'The dates of birth differ by one slip.',
    GENERATION: 'The dates of birth differ by one slip that makes a generation.',
    SAME_MONTH: 'The dates of birth agree in year and month, and no more is known.',
    SAME_YEAR: 'The dates of birth agree in the year, and no more is known.',
    DIFFERENT: 'The dates of birth differ.',
  },
  SEX: { AGREE: 'The recorded sexes agree.', DIFFERENT: 'The recorded sexes differ.' },
  ADDRESS: {
    SAME_HOME: 'They share an address.',
    NEAR_HOME: 'They share a house and street, with a slip in the postcode or none given.',
    SAME_POSTCODE: 'They share a postcode.',
    SAME_DISTRICT: 'They share a postal district.',
    DIFFERENT: 'No address is shared.',
  },
  EXPECTED_DELIVERY: {
    AGREE: 'The expected delivery fits.',
    DIFFERENT: 'The expected delivery does not fit.',
  },
};
const OF_IDENTIFIERS: Readonly<Record<string, string>> = {
  AGREE: 'The identifiers of this kind agree.',
  NEAR: 'The identifiers of this kind differ by one slip, and one fails its check.',
  DIFFERENT: 'The identifiers of this kind differ.',
};

/** A plain sentence for one field's share. */
export const sentenceFor = (field: string, level: string): string =>
  SENTENCES[field]?.[level] ?? OF_IDENTIFIERS[level] ?? '';
