/** FHIR narrative is XHTML; the sample's is one plain paragraph. */
const OPENS = '<div xmlns="http://www.w3.org/1999/xhtml">';
const CLOSES = '</div>';

export const toNarrative = (text: string): string =>
  `${OPENS}${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}${CLOSES}`;

/** The words of a narrative, without its markup. */
export const fromNarrative = (div: string): string =>
  div
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
