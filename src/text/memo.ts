/**
 * Remembers the results of a pure function by a text, the latest `most` of them. Callers share a result, so they must
 * not change it.
 */
export function memo<Result>(most: number, compute: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  // To ask a map for its oldest key takes longer, the more have been deleted.
  const texts: string[] = [];
  let oldest = 0;
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    if (texts.length < most) texts.push(text);
    else {
      known.delete(texts[oldest]!);
      texts[oldest] = text;
      oldest = (oldest + 1) % most;
    }
    known.set(text, result);
    return result;
  };
}
