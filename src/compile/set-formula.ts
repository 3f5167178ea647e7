import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { eachElement } from './each-element.ts';
import type { SetFormula } from './formula-node.ts';
import { hasClass, isFormulaSource } from './formula-source.ts';
import { memo } from '../text/memo.ts';
import { indexedPhrase } from './indexed-text.ts';
import { formulaPlugins } from './plugins.ts';
import { annotationOf } from './rehype-mark-failures.ts';
import { phrase } from './to-text.ts';

/** Formulas to remember: about 4 kB each, and a library of 10,000 papers has about as many. */
const most = 16_000;
const setter = unified().use(formulaPlugins).use(rehypeStringify).freeze();

const setOnce = memo(most, (key): SetFormula => {
  const [kind, tex] = [key.slice(0, 1), key.slice(1)];
  const source: Root = { type: 'root', children: [sourceOf(tex, kind === 'd')] };
  const tree = setter.runSync(source) as Root;
  return {
    html: setter.stringify(tree),
    text: phrase(tree.children),
    indexed: indexedPhrase(tree.children),
    ...outcomeOf(tree),
  };
});

/** Sets a formula, each only once in a process: many papers share formulas, and pages are compiled more than once. */
export function setFormula(tex: string, isDisplay: boolean): SetFormula {
  return setOnce(`${isDisplay ? 'd' : 'i'}${tex}`);
}

/** A formula as remark-math writes it. */
function sourceOf(tex: string, isDisplay: boolean): ElementContent {
  const className = ['language-math', isDisplay ? 'math-display' : 'math-inline'];
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className },
    children: [{ type: 'text', value: tex }],
  };
  return isDisplay ? { type: 'element', tagName: 'pre', properties: {}, children: [code] } : code;
}

function outcomeOf(tree: Root): Pick<SetFormula, 'tex' | 'isSet'> {
  let outcome = { tex: '', isSet: false };
  eachElement(tree, (element) => {
    if (hasClass(element, 'katex')) outcome = { tex: annotationOf(element), isSet: true };
    else if (isFormulaSource(element)) outcome = { tex: toString(element), isSet: false };
  });
  return outcome;
}
