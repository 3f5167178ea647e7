import { parseName } from './parse-name.ts';

/** A name as people write it in running text: `van der Berg, Jan` as Jan van der Berg. A whole name stays as it is. */
export function naturalName(name: string): string {
  const parsed = parseName(name);
  if ('whole' in parsed) return parsed.whole;
  const { given, particle, family, suffix } = parsed;
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}
