/**
 * Packs sorted keys with a value each, one a line: the number of letters shared with the key before (base 36), the rest
 * of the key, and after a space the value unless it is empty. Keys must not contain white space.
 */
export function frontCode(entries: Iterable<readonly [key: string, value: string]>): string {
  let last = '';
  const lines: string[] = [];
  for (const [key, value] of entries) {
    const shared = Math.min(commonStart(last, key), 35);
    last = key;
    lines.push(`${shared.toString(36)}${key.slice(shared)}${value && ` ${value}`}`);
  }
  return lines.join('\n');
}

/** Unpacks what `frontCode` packed. */
export function* readFrontCode(packed: string): Generator<[key: string, value: string]> {
  let last = '';
  for (const line of packed.split('\n')) {
    if (!line) continue;
    const space = line.indexOf(' ');
    const end = space < 0 ? line.length : space;
    last = last.slice(0, parseInt(line[0]!, 36)) + line.slice(1, end);
    yield [last, line.slice(end + 1)];
  }
}

/** How many letters two texts share at their beginnings. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
