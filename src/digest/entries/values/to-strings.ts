/** The texts among values: texts and numbers themselves, and those in lists. Others have no text. */
export function toStrings(values: unknown[]): string[] {
  return values.flatMap((value) => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [value];
    if (typeof value === 'number') return [String(value)];
    return Array.isArray(value) ? toStrings(value) : [];
  });
}
