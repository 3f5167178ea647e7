/** Scripts that identify a language, most specific first: Japanese also uses Chinese characters. */
const scripts: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
];
/** A smaller share of letters is a quotation: an English text that quotes a Chinese word is English. */
const leastPart = 0.1;

/**
 * The `lang` attribute of a Chinese, Japanese or Korean text, by which browsers choose fonts and voices; undefined for
 * other languages, which cannot be identified by script.
 */
export function textLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return scripts.find(([, own]) => (text.match(own)?.length ?? 0) > letters * leastPart)?.[0];
}
