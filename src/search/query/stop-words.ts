import { functionWords } from '../../text/function-words.ts';

/** What people say when they ask for a paper, beside its subject. */
const ofAsking = 'arxiv doi pdf please show paper papers article articles find finding percent'.split(' ');

/** Particles of Chinese and Japanese, which stand between the words of a clause. */
const particles = '的 了 和 与 及 或 在 是 之 地 得 の は が を に で と も や か へ から まで より'.split(
  ' ',
);

/** Words that carry no subject: left out of a query unless it has no others. */
export const stopWords: ReadonlySet<string> = new Set([...functionWords, ...ofAsking, ...particles]);
