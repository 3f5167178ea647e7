import { readAccent } from '../../text/read-accent.ts';

/** A name, title or venue as plain text on one line: accents set as letters, braces and ties of TeX gone. */
export function plainText(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length;) {
    const accent = text[at] === '\\' ? readAccent(text, at) : undefined;
    plain += accent?.letter ?? text[at]!;
    at += accent?.length ?? 1;
  }
  return plain
    .replace(/\{([^{}$]*)\}/g, '$1')
    .replace(/\\([&%#_$])/g, '$1')
    .replaceAll('~', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
