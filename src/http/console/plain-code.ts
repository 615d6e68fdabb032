/** Names that are spelt letter by letter, as people read them. */
const SPELT = /\b(?:dns|tls|sql|fhir|nhs|upn|pnc|ig|mash|dpia)\b/gi;

/** A code as it is read aloud: `NOT_ASSIGNED` is “Not assigned”. For codes that grow with the hub. */
export function plainCode(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return begun.replaceAll(SPELT, (name) => name.toUpperCase());
}
