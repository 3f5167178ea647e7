/** As many results are remembered. */
const most = 20_000;

/** A pure function that answers again what it answered before: the runs of a history read the same pages over and over. */
export function remember<Input extends unknown[], Output>(
  compute: (...input: Input) => Output,
  keyOf: (...input: Input) => string,
): (...input: Input) => Output {
  const known = new Map<string, Output>();
  return (...input) => {
    const key = keyOf(...input);
    if (known.has(key)) return known.get(key)!;
    if (known.size > most) known.clear();
    const output = compute(...input);
    known.set(key, output);
    return output;
  };
}
