import { memo } from '../text/memo.ts';
import { selectorsOf, type Selector } from './selector-needs.ts';
import { styleRules, type StyleRule } from './style-rules.ts';

/** A rule with its selectors, or with the rules that it groups. */
interface ReadRule extends StyleRule {
  selectors: Selector[];
  inner: ReadRule[];
}

/** A stylesheet that was read. */
interface Sheet {
  /** All that its selectors need. */
  words: string[];
  /** What is left of it on pages that have some of these words, joined by blanks. */
  usedBy: (words: string) => UsedStyles;
}

/** The site has about as many stylesheets as kinds of pages. */
const mostSheets = 200;
/** Many pages use the same rules of a sheet; what is left of one are about 10 kB. */
const mostVariants = 300;

const readSheet = memo(mostSheets, (css): Sheet => {
  const rules = styleRules(css).map(readRule);
  return {
    words: [...new Set(rules.flatMap(wordsIn))],
    usedBy: memo(mostVariants, (words) => {
      const selectors: Selector[] = [];
      return { css: write(rules, new Set(words.split(' ')), selectors), selectors };
    }),
  };
});

const wordsIn = ({ selectors, inner }: ReadRule): string[] => [
  ...selectors.flatMap(({ needs }) => needs),
  ...inner.flatMap(wordsIn),
];

function readRule(rule: StyleRule): ReadRule {
  const isAt = rule.prelude.startsWith('@');
  return {
    ...rule,
    selectors: isAt ? [] : selectorsOf(rule.prelude),
    inner: (rule.rules ?? []).map(readRule),
  };
}

/** What is left of a stylesheet; pages share it. */
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
  const sheet = readSheet(css);
  return sheet.usedBy(sheet.words.filter((word) => words.has(word)).join(' '));
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
