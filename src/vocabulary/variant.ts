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
 * The number of characters at the beginning of a text that extend a name to a variant: sizes (`-7B`, ` 70B`),
 * versions (`v2`) and, for models only, training variants (`-chat`, `-Instruct`) and letters (`-T`, `-B/16`).
 */
export function variantLength(text: string, kind: NameKind): number {
  const variant = kind === 'model' ? model : other;
  let length = 0;
  for (let match = variant.exec(text); match; match = variant.exec(text.slice(length)))
    length += match[0].length;
  return length;
}
