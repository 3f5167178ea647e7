import type { NameKind } from '../vocabulary/types.ts';

/** Source of a pattern for a word that may be a name. */
export const word = String.raw`[\p{L}\d][\p{L}\p{N}]*(?:[-+.&][\p{L}\p{N}]+)*[+#*]*`;
const list = String.raw`${word}(?:(?:,\s+(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+|\/)${word}){0,40}`;
/** Names begin where words begin: else each letter of a long word would be tried. */
const before = String.raw`(?<![\p{L}\p{N}_-])`;
const suchAs = String.raw`(?:\s+[\p{L}-]+){0,3}?\s*(?:,\s*)?(?:such\s+as|including|like|e\.g\.,?|namely|\((?:e\.g\.,?|i\.e\.,?|such\s+as|including)?)\s*(?:the\s+)?`;

/** Capitals inside, or a capital and a digit (`MultiColorMNIST`, `WM-811K`), or three capitals. */
const isNamed = (value: string): boolean =>
  /^(?=.*\p{Lu})(?:.*\p{Ll}\p{Lu}|.*\p{Lu}\p{Lu}.*[\p{Ll}\d]|.*\p{Lu}.*\d|.*\p{L}[+#]|.*\p{Lu}{3,})/u.test(
    value,
  ) &&
  (!/^\d/.test(value) || /^\d\p{Lu}+\p{Ll}/u.test(value)) &&
  !device.test(value);
/** More than capitals alone, which may be any acronym. */
const isMixed = (value: string): boolean => isNamed(value) && /\p{Ll}|\d/u.test(value);
/** Also two capitals, where the words beside say what it is. */
const isAnyName = (value: string): boolean => isNamed(value) || /^\p{Lu}{2}$/u.test(value);
const device =
  /^(?:[AHVTPL]\d{2,3}|RTX\d*|GTX\d*|B200|TPUv?\d*|iPhone\S*|Jetson|[45]G|W\d+A\d+|FP\d+|INT\d+|[A-Z]\d)$/;

/** Words beside a list of names (group 1) that tell its kind. */
export interface Company {
  kind: NameKind;
  pattern: RegExp;
  accepts: (value: string) => boolean;
  /** Whether the list stands last: what goes on is another word (`the IBM arbiter`), acronyms may follow in brackets. */
  isOpen?: boolean;
  /** Whether an acronym that the text spells out may be meant. */
  mayBeAcronym?: boolean;
}

const of = (source: string): RegExp => new RegExp(source, 'gu');

/** Names that tell their kind by themselves. */
export const selfTelling: { kind: NameKind; pattern: RegExp }[] = [
  // Qwen3-14B, Foo 7B-Instruct
  {
    kind: 'model',
    pattern: of(
      String.raw`${before}(?!(?:Our|An?|The|This|These|Both|All|Only|With|Using|From|For|Multi)[- ])\p{Lu}[\p{L}\p{N}.]*(?:-[\p{L}\p{N}.]+)*?[- ]?\d+(?:\.\d+)?[BM](?:-(?:[Cc]hat|[Ii]nstruct|[Bb]ase))?(?![\w.]*\w)`,
    ),
  },
  // Mirothinker-v1.0
  { kind: 'model', pattern: of(String.raw`${before}\p{Lu}\p{L}{3,}-?[vV]\d+(?:\.\d+)?(?![\w-])`) },
  // CoW-Bench, StrategyQA, DeepResearch Bench
  {
    kind: 'dataset',
    pattern: of(
      String.raw`${before}(?=\p{L}*[\p{Lu}\d])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?:-[Bb]ench|Bench|[a-z]QA| Bench|-QA|MNIST|-Gym)(?:-[\p{L}\p{N}]+|\+)?(?![\w-])`,
    ),
  },
];

const dataWords = String.raw`(?:data\s?sets?|benchmarks?|corpus|corpora|test\s+sets?|leaderboards?|challenge)\b`;
const measured = String.raw`(?:[Ee]xperiments?|[Ee]xperimental\s+results|[Ee]valuat\w+|[Rr]esults|[Vv]alidated|[Tt]ested|[Bb]enchmarked|[Tt]rained|pre-?trained|fine-?tuned|gains?|improvements?|performance|accuracy|state-of-the-art|SOTA)`;
const showing = String.raw`(?:show|demonstrat|indicat|confirm|validat|reveal|verif|suggest|prove|highlight|illustrat)`;

/** What tells kinds of new names, the surest first: a name keeps the kind of the first that has it. */
export const companies: Company[] = [
  { kind: 'dataset', pattern: of(String.raw`${before}(${list})\s+${dataWords}`), accepts: isNamed },
  {
    kind: 'dataset',
    pattern: of(String.raw`\b(?:[Dd]ata\s?sets?|[Bb]enchmarks?|[Cc]orpora|[Tt]asks)${suchAs}(${list})`),
    accepts: isNamed,
    isOpen: true,
  },
  {
    kind: 'dataset',
    pattern: of(
      String.raw`\b${measured}\s+(?:[\p{Ll}-]+\s+){0,3}?on\s+(?:the\s+)?(${list})(?=\s+${showing}|\s*(?:[,;(]|\.(?!\d))|\s+(?:with|using|under|in)\b)`,
    ),
    accepts: isMixed,
  },
  {
    kind: 'dataset',
    pattern: of(String.raw`(?:%|\d[x×]|points?|\d)\)?\s+on\s+(?:the\s+)?(${list})`),
    accepts: isMixed,
  },
  {
    kind: 'model',
    pattern: of(String.raw`${before}(${list})\s+(?:backbones?|checkpoints?)\b`),
    accepts: isNamed,
  },
  {
    kind: 'model',
    pattern: of(
      String.raw`\b(?:[Mm]odels|LLMs|VLMs|MLLMs|[Nn]etworks|[Bb]ackbones|[Aa]rchitectures|[Dd]etectors|[Ee]ncoders)${suchAs}(${list})`,
    ),
    accepts: isNamed,
    isOpen: true,
  },
  {
    kind: 'method',
    pattern: of(
      String.raw`\b(?:[Mm]ethods|[Aa]lgorithms|[Tt]echniques|[Aa]pproaches|[Bb]aselines|[Oo]ptimizers|[Aa]lternatives|[Vv]ariants|[Ww]orks|[Ff]rameworks|[Pp]lanners|[Ss]chemes)${suchAs}(${list})`,
    ),
    accepts: isNamed,
    isOpen: true,
  },
  {
    kind: 'method',
    pattern: of(
      String.raw`\b(?:[Cc]ompared\s+(?:to|with|against)|[Oo]utperform(?:s|ing|ed)?|[Ss]urpass(?:es|ing|ed)?|[Ii]mproves?\s+(?:up)?on|over|than|[Ii]nspired\s+by|built\s+(?:up)?on|based\s+on)\s+(?:both\s+)?(${list})(?=\s+(?:by|on|in|with|and|while|for|across|under|at)\b|\s*(?:[,;(]|\.(?!\d)))`,
    ),
    accepts: isNamed,
  },
  {
    kind: 'method',
    pattern: of(
      String.raw`\b(?:baselines?|(?:state-of-the-art|SOTA|existing|previous|popular|recent|[\p{Ll}-]+-based)\s+(?:method|approach|algorithm|planner|framework))\s+(${word})`,
    ),
    accepts: isAnyName,
    mayBeAcronym: true,
  },
  {
    kind: 'method',
    pattern: of(String.raw`\b(?:over|to|than|with|against)\s+(?:the\s+)?(${word})\s+baselines?\b`),
    accepts: isAnyName,
    mayBeAcronym: true,
  },
  {
    kind: 'method',
    pattern: of(
      String.raw`\b(?:the|using|via|by|with|from)\s+(${word})\s+(?:algorithm|optimizer|trick|sampler|solver)s?\b`,
    ),
    accepts: isNamed,
  },
  {
    kind: 'method',
    pattern: of(String.raw`${before}(${word})\s+\((?:\p{Lu}[\p{L}-]+\s+et\s+al\.?,?\s+\d{4}[a-z]?)\)`),
    accepts: isNamed,
  },
];
