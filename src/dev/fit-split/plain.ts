/** Letters and digits alone, so that marks and wrapping make no difference. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
