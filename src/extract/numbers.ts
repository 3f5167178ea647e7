import type { TextRange } from '../paper/sentences.ts';

const amount = String.raw`[+\-−±~≈]?\s?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+\-−]?\d+(?:\.\d+)?`;
const unit = String.raw`(?:\\?%|\s?percent(?:age)?\s+points?|\s?percent\b|\s?\$?\\?times\$?(?![a-z])|\s?[x×](?![\w-])|-?fold\b|\s(?:points?|pp|dB|BLEU|mAP|mIoU|AUC|F1|ms|milliseconds?|seconds?|minutes?|hours?|FPS|tokens\/s)\b)`;
const measured = new RegExp(String.raw`(?<![\w.$^_{-])(?:${amount})${unit}`, 'gu');
const scored =
  /\b(?:accurac(?:y|ies)|F1(?:[- ]score)?|AUC|AUROC|score|PSNR|SSIM|FID|BLEU|perplexity|mAP|mIoU|IoU|WER|correlation|recall|precision|error|RMSE|MAE|SNR|R2)s?\s+(?:(?:score|value|rate)s?\s+)?(?:of|to|is|was|=|reaches|from|at|as\s+low\s+as|as\s+high\s+as|up\s+to)\s+(?:about\s+|around\s+|up\s+to\s+|over\s+|only\s+)*(\d+(?:\.\d+)?)(?![\w%.]*\d|\s?%|\s?[x×]|\\%|-)/gu;
const rangeStart = new RegExp(
  String.raw`(?<![\w.$^_{-])(\d+(?:\.\d+)?)(?=\s?(?:-|–|to)\s?\+?\d+(?:\.\d+)?\s?(?:\\?%|[x×](?![\w-])))`,
  'gu',
);
const factor =
  /\bby\s+(?:up\s+to\s+)?(?:an?\s+)?(?:factor|order)s?\s+of\s+(\d+(?:\.\d+)?|two|three|four|five|six|eight|ten)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)-?fold\b|\b(?:two|three|four|five|ten)\s+times\s+(?:faster|more|fewer|less|smaller|larger|higher|lower)\b|\bhalf\s+(?:the|of\s+the)\s+(?=cost|time|memory|parameters)/giu;
const times =
  /(?<![\w.])(\d+(?:\.\d+)?)\s+times\s+(?=faster|more|fewer|less|smaller|larger|higher|lower|speed)/gu;

/** A number with its unit, as written. */
export interface Amount extends TextRange {
  value: string;
}

/** The amounts of a text in order: per cents, factors, scores of a named measure. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const pattern of [measured, scored, rangeStart, factor, times]) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? match[0]).trim();
      const start = match.index + match[0].indexOf(value);
      const end = start + value.length;
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ value, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
