import type { NameKind } from './types.ts';
import words from './words.json' with { type: 'json' };

const { variants } = words;

const size = String.raw`\d+(?:\.\d+)?(?:x\d+)?[BMKbmk]\b`;
const version = String.raw`v?\d+(?:\.\d+)*\b`;
const anyOf = (list: string): string => `(?:${list.replaceAll(' ', '|')})\\b`;
const letter = String.raw`[TSBLHGM](?:\/\d+)?\b`;
const model = new RegExp(
  `^(?:(?:[- ]?${size})|(?:-?${version})|(?:-${anyOf(variants.afterHyphen)})|(?: ${anyOf(variants.afterBlank)})|(?:[-/]${letter}))`,
  'i',
);

const other = new RegExp(`^(?:(?:[- ]?${size})|(?:-?${version}))`, 'i');

/**
 * How many characters of a text continue a name to a variant of it: sizes (`-7B`, ` 70B`), versions (`v2`),
 * trainings (`-chat`, `-Instruct`), letters (`-T`, `-B/16`); the latter two of models only.
 */
export function variantLength(text: string, kind: NameKind): number {
  const variant = kind === 'model' ? model : other;
  let length = 0;
  for (let match = variant.exec(text); match; match = variant.exec(text.slice(length)))
    length += match[0].length;
  return length;
}
