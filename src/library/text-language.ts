/** Scripts that tell a language, the more telling first: Japanese is written with Chinese characters too. */
const scripts: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
];
/** Less of a text's letters are quotations: an English text that names a Chinese word is English. */
const leastPart = 0.1;

/**
 * The language of a Chinese, Japanese or Korean text for an attribute `lang`, by which browsers choose fonts and
 * voices; undefined for all others, which their letters do not tell apart.
 */
export function textLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([, own]) => (text.match(own)?.length ?? 0) > letters * leastPart)?.[0];
}
