/** What a served form carries, and a whole answer to the form of a rating. */
export function filledForm(html: string): Readonly<Record<string, string>> {
  const hidden = [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const carried = hidden.map(([, name = '', value = '']) => [name, value] as const);
  return { ...Object.fromEntries(carried), rag: 'RED', rationale: 'A bruise.' };
}
