/** A code as it is read aloud: `NOT_ASSIGNED` is “Not assigned”. For codes that grow with the hub. */
export function plainCode(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
