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

/** The rest of a version: `.7` of `Claude 3.7`. */
const subversion = /^(?:\.\d+)+\b/;

/** The words after a model's version: `-Sonnet` of `Claude-3.7-Sonnet`. */
const edition = /^(?:-\p{Lu}\p{Ll}+)+(?![\p{L}\p{N}])/u;

/**
 * The number of characters after a name that extend it to a variant: sizes (`-7B`, ` 70B`), versions (`v2`) and, for
 * models only, training variants (`-chat`, `-Instruct`), letters (`-T`, `-B/16`) and what a version is called
 * (`-Sonnet`).
 *
 * @param name the name as written
 * @param text what follows it
 */
export function variantLength(name: string, text: string, kind: NameKind): number {
  const variant = kind === 'model' ? model : other;
  let length = /\d$/.test(name) ? (subversion.exec(text)?.[0].length ?? 0) : 0;
  for (let match = variant.exec(text.slice(length)); match; match = variant.exec(text.slice(length)))
    length += match[0].length;
  const isVersioned = kind === 'model' && /\d$/.test(name + text.slice(0, length));
  return length + (isVersioned ? (edition.exec(text.slice(length))?.[0].length ?? 0) : 0);
}
