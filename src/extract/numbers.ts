import type { TextRange } from '../text/sentences.ts';

const number = String.raw`[+\-−±~≈]?\s?\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?:(?<!%)[+\-−])?\d+(?:\.\d+)?`;
const wordNumber = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty';
const share = String.raw`\\?%|\s?percent(?:age)?\s+points?|\s?percent\b`;
const factor = String.raw`\s?\$?\\?times\$?(?![a-z])|\s?[x×](?![\w-]|\s?\d)`;
const length = String.raw`(?:\s?(?:mm|cm|km|m|px|pixels|degrees|deg|rad|°)(?![\p{L}\d]))`;
const unit = String.raw`(?:${share}|${factor}|-?fold\b|\s?(?:points|pp)\b|-points?\b(?!\s+cloud)|\s(?:dB|ms|milliseconds?|seconds?|minutes?|hours?|FPS|fps|tokens\/s)\b)`;
const head = String.raw`(?:(?<![\w.$^_{-])|(?<=%[-–]))`;
const score = String.raw`(?:accurac(?:y|ies)|F1(?:[- ]score)?|AUC|AUROC|scores?|PSNR|SSIM|FID|BLEU|perplexity|mAP|mIoU|IoU|WER|correlation|coefficient|recall|precision|error|RMSE|MAE|SNR|R2|Dice|Elo|rewards?)`;
const stating = String.raw`s?\s+(?:(?:score|value|rate)s?\s+)?(?:of|to|is|was|=|reaches|from|at|as\s+low\s+as|as\s+high\s+as|up\s+to)\s+(?:about\s+|around\s+|up\s+to\s+|over\s+|only\s+)*`;
const bare = String.raw`\d+(?:\.\d+)?(?![\p{L}\d]|\.\d|\s?%|\s?[x×]|\\%|-)`;

/** Patterns of amounts, the surest first; the amount is group 1 where there is one, else all. */
const patterns = [
  // 73-89%, 2.1x to 2.4x, 9-16 points
  new RegExp(
    String.raw`${head}[+]?\d+(?:\.\d+)?(?:\s?(?:-|–|—)\s?|\s+to\s+)[+]?\d+(?:\.\d+)?(?:${share}|${factor}|\s(?:percentage\s+)?points?\b)`,
    'gu',
  ),
  // 5.84%, +2.3 points, 2.04x, 3 dB
  new RegExp(String.raw`${head}(?:${number})${unit}`, 'gu'),
  // an accuracy of 0.91, an error of 2.65 mm
  new RegExp(String.raw`\b${score}${stating}(${bare}${length}?|\d+(?:\.\d+)?${length})`, 'gu'),
  // 55.4 accuracy, 91 ROC AUC score
  new RegExp(
    String.raw`(?<=\s)(\d+(?:\.\d+)?)(?=\s+(?:(?:mean|average|top-\d|macro|micro|ROC)\s+)?(?:accuracy|AUC|AUROC|F1|PSNR|SSIM|FID|BLEU|mAP|mIoU|IoU|WER|perplexity)\b)`,
    'gu',
  ),
  /\bby\s+(?:up\s+to\s+)?(?:an?\s+)?(?:factor|order)s?\s+of\s+(\d+(?:\.\d+)?|two|three|four|five|six|eight|ten)\b/giu,
  /(?<!\b(?:is|are|was|were)\s)\b(?:two|three|four|five|six|seven|eight|nine|ten)-?fold\b/giu,
  /\b(?:two|three|four|five|ten)\s+times\s+(?:faster|more|fewer|less|smaller|larger|higher|lower)\b/giu,
  new RegExp(String.raw`\b(?:${wordNumber})\s+(?:percentage\s+|accuracy\s+|absolute\s+)?points?\b`, 'giu'),
  /\b(?:one|two|three|four|five|six)\s+orders?\s+of\s+magnitude\b/giu,
  /\bhalf\s+(?:the|of\s+the)\s+(?=cost|time|memory|parameters)/giu,
  /(?<![\w.])(\d+(?:\.\d+)?)\s+times\s+(?=faster|more|fewer|less|smaller|larger|higher|lower|speed)/gu,
];
/** The further numbers of a list that begins with a score: `scores of 49.36 and 8.8`. */
const further = /^(?:,\s+(?:and\s+)?|\s+and\s+)(\d+\.\d+)(?![\p{L}\d%]|\.\d|\s?[x×%\\])/u;

/** A number with its unit, as written. */
export interface Amount extends TextRange {
  value: string;
}

/** The amounts of a text in order: per cents, factors, ranges of them, scores of a named measure. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? match[0]).trim();
      add(value, match.index + match[0].lastIndexOf(value));
    }
  }
  for (const { end } of found.filter(({ value }) => /^\d+\.\d+$/.test(value))) addFurther(end);
  return found.sort((a, b) => a.start - b.start);

  function addFurther(from: number): void {
    const match = further.exec(text.slice(from, from + 30));
    if (!match) return;
    const start = from + match[0].lastIndexOf(match[1]!);
    if (add(match[1]!, start)) addFurther(start + match[1]!.length);
  }

  function add(value: string, start: number): boolean {
    const end = start + value.length;
    if (found.some((other) => other.start < end && start < other.end)) return false;
    found.push({ value, start, end });
    return true;
  }
}
