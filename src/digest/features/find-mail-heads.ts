import type { Line } from '../lines/to-lines.ts';

/** Header fields of mails as mail programs show them, in several languages: the sender, and what stands below. */
const sender = /^(?:from|von|de|da|发件人|寄件者|差出人)\s?[:：]\s?\S/i;
const header =
  /^(?:from|sent|to|cc|bcc|reply-to|subject|date|von|gesendet|an|betreff|datum|de|da|envoyé|à|objet|enviado|enviada|para|asunto|assunto|fecha|data|inviato|a|oggetto|发件人|发送时间|收件人|抄送|主题|日期|寄件者|收件者|主旨|差出人|送信日時|宛先|件名)\s?[:：]\s?\S/iu;
/** Fewest fields of a head. */
const fewest = 3;

/** Lines, by index, that are the head of a mail: a sender and at least two more fields without a blank line between. */
export function findMailHeads(lines: Line[]): Set<number> {
  const heads = new Set<number>();
  lines.forEach(({ text }, from) => {
    if (!sender.test(text) || heads.has(from)) return;
    let to = from + 1;
    while (to < lines.length && !lines[to]!.isApart && header.test(lines[to]!.text)) to += 1;
    if (to - from >= fewest) for (let index = from; index < to; index += 1) heads.add(index);
  });
  return heads;
}
