import type { NameKind } from '../vocabulary/types.ts';
import type { Found, PaperText } from './types.ts';

const word = String.raw`[\p{L}\d][\p{L}\p{N}]*(?:[-+.&][\p{L}\p{N}]+)*[+#]*`;
const list = String.raw`${word}(?:(?:,\s+(?:and\s+)?|\s+and\s+|\/)${word})*`;
const sizedModel =
  /(?<![\w-])\p{Lu}[\p{L}\p{N}.]*(?:-[\p{L}\p{N}.]+)*?[- ]?\d+(?:\.\d+)?[BM](?:-(?:[Cc]hat|[Ii]nstruct|[Bb]ase))?(?![\w])/gu;

/** Company that tells a kind: group 1 holds the names. */
const company: Record<NameKind, RegExp[]> = {
  dataset: [
    new RegExp(
      String.raw`(?<![\w-])(${list})\s+(?:data\s?sets?|benchmarks?|corpus|corpora|test\s+sets?|leaderboards?)\b`,
      'gu',
    ),
    new RegExp(
      String.raw`\b(?:data\s?sets?|benchmarks?|corpora)\s*(?:,\s*)?(?:such\s+as|including|like|namely|:|\()\s*(${list})`,
      'gu',
    ),
  ],
  model: [
    new RegExp(String.raw`(?<![\w-])(${list})\s+(?:backbones?|checkpoints?)\b`, 'gu'),
    new RegExp(
      String.raw`\b(?:models|LLMs|networks|backbones|architectures)\s*(?:,\s*)?(?:such\s+as|including|like|e\.g\.,?|namely|\(e\.g\.,?)\s*(${list})`,
      'gu',
    ),
  ],
  method: [
    new RegExp(
      String.raw`\b(?:methods|algorithms|techniques|approaches|baselines|optimizers|alternatives|variants)\s*(?:,\s*)?(?:such\s+as|including|like|e\.g\.,?|namely|\(e\.g\.,?)\s*(${list})`,
      'gu',
    ),
    new RegExp(
      String.raw`\b(?:compared\s+(?:to|with)|outperform(?:s|ing|ed)?|surpass(?:es|ing|ed)?|improves?\s+(?:up)?on|over|than|built\s+on|based\s+on)\s+(${list})(?=\s+(?:by|on|in|with|and|while|for|across|under)\b|[.,;])`,
      'gu',
    ),
    new RegExp(String.raw`(${word})\s+\((?:\p{Lu}[\p{L}-]+\s+et\s+al\.?,?\s+\d{4}[a-z]?)\)`, 'gu'),
  ],
};

/** Names that the vocabulary does not have, by their form (`X-7B`) and the words beside them. */
export function findNewNames(kind: NameKind, paper: PaperText): Found[] {
  const found: Found[] = [];
  if (kind === 'model')
    for (const match of paper.text.matchAll(sizedModel)) add(match[0].trim(), match.index);
  for (const pattern of company[kind]) {
    for (const match of paper.text.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match[1]!);
      for (const part of match[1]!.matchAll(new RegExp(word, 'gu'))) add(part[0], at + part.index);
    }
  }
  return found;

  function add(value: string, start: number): void {
    const end = start + value.length;
    if (!isNameLike(value) || isTaken(paper, { value, start, end })) return;
    found.push({ value, rule: 'literal', ranges: [{ start, end }] });
  }
}

/** Capitals inside, or a capital and a digit: `MultiColorMNIST`, `WM-811K`; acronyms of the field fall out later. */
function isNameLike(value: string): boolean {
  return (
    /^(?=.*\p{Lu})(?:.*\p{Ll}\p{Lu}|.*\p{Lu}\p{Lu}.*[\p{Ll}\d]|.*\p{Lu}.*\d|\p{Lu}{3,}).*$/u.test(value) &&
    !/^\d/.test(value) &&
    !/^\p{Lu}?\p{Ll}+-\p{Lu}?\p{Ll}+$/u.test(value)
  );
}

function isTaken(
  { vocabulary, names, acronyms }: PaperText,
  { value, start, end }: { value: string; start: number; end: number },
): boolean {
  const bare = value.replace(/s$/, '');
  if (vocabulary.notNames.has(value) || vocabulary.notNames.has(bare)) return true;
  if (value.split(/[-/]/).every((part) => vocabulary.notNames.has(part) || /^\p{Ll}+$|^\d+$/u.test(part)))
    return true;
  if (names.some((name) => name.start < end && start < name.end)) return true;
  return acronyms.some((acronym) => acronym.value.abbr === value || acronym.value.abbr === bare);
}
