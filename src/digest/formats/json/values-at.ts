/** A value with members. Only own members count: `__proto__` of a hostile file is a key like others. */
export type Members = Record<string, unknown>;

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The values at a path, lists taken apart; empty if there are none: `authorships[].author`, where `[]` may be left out,
 * `descriptions[type=Abstract].text` for the members of a list that have a certain value, or `titles[first].title`
 * for its first.
 */
export function valuesAt(value: unknown, path: string): unknown[] {
  let found: unknown[] = [value];
  for (const step of path.replaceAll('[]', '').split('.')) {
    const [, name = step, key = '', wanted] = /^(.+)\[(?:first|(\w+)=(\w+))\]$/.exec(step) ?? [];
    found = found.flat().flatMap((each) => (isObject(each) && Object.hasOwn(each, name) ? [each[name]] : []));
    if (wanted) found = found.flat().filter((each) => isObject(each) && each[key] === wanted);
    else if (name !== step)
      found = found.flatMap((each) => (Array.isArray(each) ? each.slice(0, 1) : [each]));
  }
  return found.flatMap((each) => each ?? []).filter((each) => each !== '');
}

/** How deep below an entry names are looked for. */
const deepest = 3;

/** The paths of the values of an object that are no objects themselves; lists of objects count as one value. */
export function pathsOf(value: Members, prefix = '', depth = 1): string[] {
  return Object.entries(value).flatMap(([name, own]) => {
    const path = prefix + name;
    return isObject(own) && depth < deepest ? [path, ...pathsOf(own, `${path}.`, depth + 1)] : [path];
  });
}
