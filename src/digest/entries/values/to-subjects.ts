import { toStrings } from './to-strings.ts';

/** Longest keyword in characters, and most of them. */
const longest = 200;
const most = 100;
/** Categories of arXiv, which blanks divide: "cs.CL cs.AI stat.ML". */
const categories = /^(?:[a-z-]+(?:\.[A-Za-z-]+)?\s+)+[a-z-]+(?:\.[A-Za-z-]+)?$/;
const arxivCategory =
  /\b(?:cs|math|stat|eess|physics|econ|q-bio|q-fin|astro-ph|cond-mat|nlin)\.[A-Za-z-]+|\b(?:hep|quant|gr|nucl|math)-[a-z]+/;

/** The star with which MEDLINE, Embase and Ovid mark what a paper is mostly about. */
const majorTopic = /^\*(?=\p{L})/u;

/** The keywords of values that hold one each, or several divided by semicolons, line ends or, failing these, commas. */
export function toSubjects(values: unknown[]): string[] {
  const texts = toStrings(values);
  const [only = ''] = texts;
  const words = texts.length === 1 ? divide(only) : texts.flatMap((text) => text.split(/\s*;\s*/));
  const clean = words
    .map((word) => word.replace(/\s+/g, ' ').trim().replace(majorTopic, ''))
    .filter((word) => word !== '' && word.length <= longest);
  return [...new Set(clean)].slice(0, most);
}

function divide(text: string): string[] {
  if (/[;\n|]\s*\S/.test(text)) return text.split(/\s*[;\n|]\s*/);
  if (categories.test(text.trim()) && arxivCategory.test(text)) return text.trim().split(/\s+/);
  return text.split(/\s*[,，、]\s*/);
}
