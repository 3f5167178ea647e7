import { greekNames } from '../text/greek-names.ts';
import { listWords } from '../text/list-words.ts';
import commands from './search-text.json' with { type: 'json' };

/** TeX names of symbols, and the words that readers use for them. */
const spoken = new Map(Object.entries(commands.said));
const layout: ReadonlySet<string> = new Set(listWords(commands.layout));
const isLayout = (name: string): boolean => layout.has(name) || /^(?:math.|text)/.test(name);

/**
 * What readers may type to find the formulas of a text, beside the text itself: TeX without its markup
 * (`ell_infty`), the formula in words (`l infinity`), and the names of Greek letters (`epsilon`). Each once,
 * separated by spaces; for the index, not for display.
 */
export function searchText(text: string, formulas: string[]): string {
  const spellings = formulas
    .map((tex) =>
      tex
        .replace(/\\([A-Za-z]+)/g, (all, name: string) => (isLayout(name) ? ' ' : all))
        .replace(/\\[,;:! ]/g, ' '),
    )
    .flatMap(spellingsOf);
  const letters = [...new Set(text.match(/[\u0370-\u03ff]/g) ?? [])].map(
    (letter) => greekNames[letter] ?? '',
  );
  const said = new Set([...spellings, ...letters].filter((spelling) => /[A-Za-z]/.test(spelling)));
  return [...said].join(' ');
}

function spellingsOf(tex: string): string[] {
  const written = tex.replace(/\\(?=[A-Za-z])/g, '').replace(/[\\{}$]/g, '');
  const said = tex
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => ` ${spoken.get(name) ?? name} `)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ');
  return [...written.split(/[^\p{L}\p{N}_^.]+/u).filter((word) => /[_^]/.test(word)), said.trim()];
}
