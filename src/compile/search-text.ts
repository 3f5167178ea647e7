import { greekNames } from '../text/greek-names.ts';

/** What TeX calls it, and how a reader may say it. */
// prettier-ignore
const spoken: Record<string, string> = {
  ell: 'l', infty: 'infinity', varepsilon: 'epsilon', vartheta: 'theta', varphi: 'phi', varrho: 'rho',
  varsigma: 'sigma', varpi: 'pi', ast: 'star',
  leq: '', le: '', geq: '', ge: '', in: '', to: '', rightarrow: '', sim: '', approx: '', cdot: '',
};
const layout =
  /\\(?:left|right|[Bb]igg?[lr]?|math[a-z]+|text[a-z]*|operatorname\*?|boldsymbol|bm|frac|tfrac|dfrac|hat|bar|tilde|vec|mathop|limits|displaystyle|quad|qquad|begin|end|rm|bf|cal|it)(?![A-Za-z])/g;

/**
 * What a reader may type to find the formulas of a text, beside the text itself: TeX without its marks
 * (`ell_infty`), said in words (`l infinity`), and the names of Greek letters (`epsilon`). Each once, joined by
 * blanks; to be indexed, not shown.
 */
export function searchText(text: string, formulas: string[]): string {
  const spellings = formulas
    .map((tex) => tex.replace(layout, ' ').replace(/\\[,;:! ]/g, ' '))
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
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => ` ${spoken[name] ?? name} `)
    .replace(/[^\p{L}\p{N}.]+/gu, ' ');
  return [...written.split(/[^\p{L}\p{N}_^.]+/u).filter((word) => /[_^]/.test(word)), said.trim()];
}
