/** A number with its unit as readers see it, without the signs of TeX: `2.5\times$` is `2.5×`, `$90$%` is `90%`. */
export const plainValue = (written: string): string =>
  written
    .replace(/\s*\\times\s?(?=\d)/g, ' × ')
    .replace(/\s*\\times\b/g, '×')
    .replace(/\\pm(?![a-z])/g, '±')
    .replace(/\\(?:sim(?:eq)?|approx|[gl]eq?(?:slant)?)\b/g, '')
    .replace(/\\(?:mathrm|text|rm|bf)\b\s*/g, '')
    .replace(/_?[{]?\\odot\b/g, '⊙')
    .replace(/\\[,!:; ]|~/g, ' ')
    .replace(/[$\\{}]/g, '')
    .trim();
