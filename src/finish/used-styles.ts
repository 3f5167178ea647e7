import { memo } from '../text/memo.ts';
import { selectorsOf, type Selector } from './selector-needs.ts';
import { styleRules, type StyleRule } from './style-rules.ts';

/** A rule with its selectors, or with the rules that it groups. */
interface ReadRule extends StyleRule {
  selectors: Selector[];
  inner: ReadRule[];
}

/** The site has about as many stylesheets as kinds of pages. */
const mostSheets = 200;

const readSheet = memo(mostSheets, (css) => styleRules(css).map(readRule));

function readRule(rule: StyleRule): ReadRule {
  const isAt = rule.prelude.startsWith('@');
  return {
    ...rule,
    selectors: isAt ? [] : selectorsOf(rule.prelude),
    inner: (rule.rules ?? []).map(readRule),
  };
}

/** What is left of a stylesheet. */
export interface UsedStyles {
  css: string;
  /** The selectors in it. */
  selectors: Selector[];
}

/**
 * A stylesheet without the rules that match nothing on a page.
 *
 * @param words what the page has; see `wordsOf`
 */
export function usedStyles(css: string, words: ReadonlySet<string>): UsedStyles {
  const selectors: Selector[] = [];
  return { css: write(readSheet(css), words, selectors), selectors };
}

function write(rules: ReadRule[], words: ReadonlySet<string>, kept: Selector[]): string {
  return rules.map((rule) => writeRule(rule, words, kept)).join('');
}

function writeRule(rule: ReadRule, words: ReadonlySet<string>, kept: Selector[]): string {
  const { prelude, body, selectors, inner } = rule;
  if (body === undefined) return `${prelude};`;
  if (rule.rules) {
    const text = write(inner, words, kept);
    return text && `${prelude}{${text}}`;
  }
  if (selectors.length === 0) return `${prelude}{${body}}`;
  const used = selectors.filter(({ needs }) => needs.every((word) => words.has(word)));
  kept.push(...used);
  return used.length > 0 ? `${used.map(({ text }) => text).join(',')}{${body}}` : '';
}
