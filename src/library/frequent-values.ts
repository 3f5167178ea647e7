/** What the options of a filter may weigh, in bytes of HTML. */
const mostBytes = 2500;
/** What surrounds the text of an option. */
const optionBytes = 30;

/**
 * The different values of a filter, sorted. If all would make a page heavy, only as many of the most frequent as are light
 * enough.
 */
export function frequentValues(values: string[]): { listed: string[]; isWhole: boolean } {
  const counts = Map.groupBy(values, (value) => value);
  const byCount = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([value]) => value);
  let room = mostBytes;
  const light = byCount.filter((value) => {
    const bytes = optionBytes + Buffer.byteLength(value);
    if (bytes > room) return false;
    room -= bytes;
    return true;
  });
  const listed = light.toSorted((a, b) => a.localeCompare(b, 'en'));
  return { listed, isWhole: listed.length === counts.size };
}
