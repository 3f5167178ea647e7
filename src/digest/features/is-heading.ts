/** Words that the headings of a digest's sections end with, in general: names of fields and of lists. */
const fieldWord =
  /\b(?:learning|intelligence|vision|language|languages|processing|robotics|systems?|theory|networks?|networking|computing|complexity|security|cryptography|optimization|statistics|algorithms?|structures|science|mathematics|physics|biology|chemistry|economics|finance|retrieval|interaction|engineering|graphics|multimedia|logic|geometry|games?|topics?|papers?|articles|submissions|listings|cross-lists|replacements|results|applications?|methods|models?|agents?|reasoning|generation|speech|audio|video|graphs?|data|databases?|ethics|fairness|safety|alignment|interpretability|society|other|others|miscellaneous|misc|highlights|picks|week|today|more|part \w+)$/i;
const marked =
  /^(?:#{1,6} \S.{0,80}|(?:section|part|chapter|topic|track|session|category|area)\s*[\dIVX:]{1,5}.{0,60}|[=*_-]{2,} ?\S.{0,60} ?[=*_-]{2,}|【.{1,30}】|\p{Extended_Pictographic}\uFE0F? ?[\p{L}][^.:?!]{1,40})$/iu;
const codeOfField = /^(?:cs|math|stat|eess|physics|q-bio|q-fin|econ)\.[A-Z]{2}\b.{0,60}$/;

/** Whether a line by its wording may head a section of the digest: a short name of a field, or marked as heading. */
export function isHeading(text: string): boolean {
  if (text.length > 90) return false;
  if (marked.test(text) || codeOfField.test(text)) return true;
  const words = text.replace(/\s*\(\d+[^)]{0,20}\)$|:$/, '').split(' ');
  return (
    words.length <= 6 && /^[\p{L}\d ,&/()'-]+$/u.test(words.join(' ')) && fieldWord.test(words.join(' '))
  );
}

/** Longest name of a section, in characters. */
const longestName = 160;

/** Whether a line is a few words with capitals and without a mark, as names of sections and of the shortest papers. */
export function isShortName(text: string): boolean {
  if (text.length > longestName) return false;
  const words = text.replace(/^\p{Extended_Pictographic}\uFE0F? ?/u, '').split(' ');
  const isPlain = words.length <= 6 && /^[\p{L}\d ,&/()'-]+$/u.test(words.join(' '));
  return (
    isPlain && words.every((word) => /^\P{Ll}/u.test(word) || /^(?:and|of|in|for|the|to|on|&)$/.test(word))
  );
}
