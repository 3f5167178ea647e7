/**
 * Remembers the results of a pure function by a text, the latest `most` of them. Callers share a result, so they must
 * not change it.
 */
export function memo<Result>(most: number, compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    if (known.size >= most) known.delete(known.keys().next().value!);
    known.set(text, result);
    return result;
  };
}
