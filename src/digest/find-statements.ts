import { isLabelledAuthors, readAuthors } from './read-authors.ts';
import { readDate } from './read-date.ts';
import { type Facts, readFacts } from './read-facts.ts';
import type { Step } from './score-step.ts';
import type { Line } from './to-lines.ts';

/** What lines state of a paper beside its title and abstract. */
export interface Statement {
  facts?: Facts;
  authors?: string[];
  /** Whether the authors are labelled so. */
  isLabelled?: boolean;
  /** Whether the line only carries on the statement of the line before. */
  isFurther?: boolean;
  /** Whether it is a date that nothing but its place makes the paper's. */
  isBareDate?: boolean;
}

/** Longest list of authors, in lines. */
const most = 40;

/** The statement of each line; those that were wrapped stand with their first line. */
export function findStatements(lines: Line[], steps: Step[]): Statement[] {
  const statements: Statement[] = [];
  while (statements.length < lines.length) {
    const { statement, count } = readOn(lines, steps, statements.length);
    statements.push(statement);
    for (let further = 1; further < count; further += 1)
      statements.push({ facts: statement.facts, isFurther: true });
  }
  return statements;
}

function readStatement(lines: Line[], index: number): Statement {
  const { text } = lines[index]!;
  const facts = readFacts(text);
  if (facts) return { facts };
  const byline = readByline(text, lines[index - 1]?.text);
  if (byline) return byline;
  const authors = readAuthors(text);
  return authors ? { authors, isLabelled: isLabelledAuthors(text) } : {};
}

/** The date of a byline: "4 authors · Dec 3, 2025", "· Published on Dec 3, 2025", or alone on its line. */
function readByline(text: string, before: string | undefined): Statement | undefined {
  if (text.length > 160) return undefined;
  const published = readDate(text.split(' · ').at(-1)!);
  if (!published) return undefined;
  const isBareDate = !/[·•]|\p{L}{4,} on /u.test(text) && before !== '·' && before !== '•';
  return { facts: { published }, isBareDate };
}

interface Run {
  statement: Statement;
  /** Lines that it takes. */
  count: number;
}

/** Adds the lines that a list of authors, or a fact with a label, was wrapped over. */
function readOn(lines: Line[], steps: Step[], from: number): Run {
  const first = readStatement(lines, from);
  let run: Run = { statement: first, count: 1 };
  if (!first.authors && !first.facts) return run;
  const indent = indentOf(lines[from]!);
  let { text } = lines[from]!;
  for (let index = from + 1; index < Math.min(lines.length, from + most); index += 1) {
    const isDeeper = indentOf(lines[index]!) > indent;
    const { isApart, isFull, isWrapped } = steps[index]!;
    if (isApart || !isWrapped || !(isDeeper || (isFull && first.authors))) break;
    if (readFacts(lines[index]!.text)) break;
    text += ` ${lines[index]!.text}`;
    const next = first.authors ? { authors: readAuthors(text) } : { facts: readFacts(text) };
    if (!next.authors && !next.facts) break;
    run = { statement: { ...first, ...next }, count: run.count + 1 };
  }
  return run;
}

const indentOf = ({ raw }: Line): number => raw.search(/\S/);
