/** Letters with similar sounds in English. */
const sounds = ['aeiouy', 'ckqs', 'szx', 'fv', 'vw', 'mn', 'bdp', 'td', 'gj', 'uw', 'lr'];
/** Rows of the keyboard; each is half a key to the right of the row above. */
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const likely = new Map<string, string>();
for (const letters of [...sounds, ...keyboard.flatMap(findTouching)]) {
  for (const letter of letters) likely.set(letter, (likely.get(letter) ?? '') + letters);
}

/** Whether one letter is easily typed for another, because of its sound or its place on the keyboard. */
export function isLikelyFor(typed: string, meant: string): boolean {
  return likely.get(typed)?.includes(meant) ?? false;
}

/** Adjacent keys of a row: each key with the next one, and with the two below it. */
function findTouching(keys: string, row: number): string[] {
  const below = keyboard[row + 1] ?? '';
  return [...keys].flatMap((key, at) => [
    keys.slice(at, at + 2),
    ...Array.from(below.slice(Math.max(at - 1, 0), at + 1), (lower) => key + lower),
  ]);
}
