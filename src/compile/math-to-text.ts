import type { Element, ElementContent } from 'hast';
import { toScript } from '../text/to-script.ts';

// prettier-ignore
const marks: Record<string, string> = {
  '^': '\u0302', ˉ: '\u0304', '‾': '\u0304', '~': '\u0303', '˙': '\u0307', '¨': '\u0308', '⃗': '\u20d7',
  '→': '\u20d7', ˇ: '\u030c', '˘': '\u0306', ˊ: '\u0301', ˋ: '\u0300', '˚': '\u030a',
};
const bare = /^[∞*∗⋆★†‡′″‴⊤⊥∘°]+$/;
const relation = /^[=<>≤≥≠≈≡∼≃≅∝∈∉∋⊂⊃⊆⊇≪≫←→↔⇐⇒⇔↦⟶⟹∣⊢⊨:≔≺≻⪯⪰≲≳]+$/;

/**
 * MathML as one line of Unicode text: `ℓ∞`, `2.5×`, `10⁻³`, `W_V`, `x^(n+1)`, `a/(b+c)`, `√n`. Styled letters
 * become plain ones, except double-struck ones.
 */
export function mathToText(math: Element): string {
  const text = textOf(math);
  return plain(text)
    .replace(/\u2061\s*(?=[([{|])/g, '')
    .replace(/[\u2061\s]+/g, ' ')
    .trim();
}

/** Folds compatibility letters, which some readers and search engines do not know. */
function plain(text: string): string {
  return text.replace(
    /[\u{1d400}-\u{1d537}\u{1d56c}-\u{1d7d7}\u{1d7e2}-\u{1d7ff}ℬℰℱℋℐℒℳℛℯℊℴℭℌℑℜℨℎ]/gu,
    (letter) => letter.normalize('NFKC'),
  );
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return (writers[node.tagName] ?? inRow)(node);
}

const writers: Record<string, (element: Element) => string> = {
  annotation: () => '',
  mphantom: () => '',
  mspace: ({ properties }) => (parseFloat(String(properties['width'])) >= 0.2 ? ' ' : ''),
  mo: (element) => spaced(inRow(element)),
  msub: (element) => part(element, 0) + script(part(element, 1), 'subscript'),
  msup: (element) => part(element, 0) + script(part(element, 1), 'superscript'),
  msubsup: (element) =>
    part(element, 0) + script(part(element, 1), 'subscript') + script(part(element, 2), 'superscript'),
  munder: (element) => part(element, 0) + script(part(element, 1), 'subscript'),
  munderover: (element) => writers['msubsup']!(element),
  mover: (element) => {
    const mark = marks[part(element, 1)];
    return mark ? (part(element, 0) + mark).normalize('NFC') : writers['msup']!(element);
  },
  mfrac: (element) => `${grouped(part(element, 0))}/${grouped(part(element, 1))}`,
  msqrt: (element) => `√${grouped(inRow(element))}`,
  mroot: (element) => `${script(part(element, 1), 'superscript', '')}√${grouped(part(element, 0))}`,
  mtr: (element) => `${element.children.map(textOf).join(' ')}; `,
  mtable: (element) => inRow(element).replace(/; $/, ''),
};

function inRow(element: Element): string {
  return element.children.map(textOf).join('');
}

function part(element: Element, index: number): string {
  const child = element.children[index];
  return child ? textOf(child).trim() : '';
}

function spaced(operator: string): string {
  return relation.test(operator) ? ` ${operator} ` : operator;
}

/** A superscript or subscript in Unicode characters if they all exist, otherwise after `^` or `_`. */
function script(
  text: string,
  by: 'superscript' | 'subscript',
  sign = by === 'superscript' ? '^' : '_',
): string {
  if (text === '' || bare.test(text)) return text;
  return toScript(text, by) ?? sign + grouped(text);
}

function grouped(text: string): string {
  return /^(?:[\p{L}\p{M}\p{N}.]+|[([].*[)\]])$/u.test(text.trim()) || [...text].length < 2
    ? text.trim()
    : `(${text})`;
}
