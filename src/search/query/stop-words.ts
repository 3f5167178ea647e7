import { functionWords } from '../../text/function-words.ts';

/** Words that people use when they look for a paper, besides its subject. */
const ofAsking = 'arxiv doi pdf please show paper papers article articles find finding percent'.split(' ');

/** Chinese and Japanese particles. */
const particles = '的 了 和 与 及 或 在 是 之 地 得 の は が を に で と も や か へ から まで より'.split(
  ' ',
);

/** Words without a subject: dropped from a query unless it has no others. */
export const stopWords: ReadonlySet<string> = new Set([...functionWords, ...ofAsking, ...particles]);
