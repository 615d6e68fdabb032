/** What each code says by which the machine caps a grade. */
const SENTENCES: Readonly<Record<string, string>> = {
  IDENTIFIERS_DIFFER:
    'Both have a valid number of one kind, such as an NHS number, and they differ.',
  IDENTIFIER_OF_ANOTHER_NAME: 'A number agrees, but the first names do not.',
  NO_FIRST_NAME_AGREEMENT: 'No first name speaks for the match.',
  SEX_DIFFERS: 'The recorded sexes differ.',
  BIRTH_DATES_DIFFER: 'The dates of birth differ by more than one slip.',
  NO_FULL_BIRTH_DATE: 'A full date of birth is missing.',
  POSSIBLE_TWIN:
    'It may be a twin: born together in one home or family, but the first names are not the same.',
  DEATH_CONTRADICTS: 'The date of death of one does not fit the other.',
  MANY_TRIED:
    'So many names, addresses or numbers are on record that one of them may agree by chance.',
};

/** A code in a sentence. An agency that matches by itself may have codes of its own, which are not repeated. */
export const conflictSentence = (code: string): string =>
  SENTENCES[code] ?? 'The agency that compared them says that something speaks against it.';
