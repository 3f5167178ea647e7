import { formulaStyles } from '../styles/formula-styles.ts';

/** Reads the fonts before the text is laid out: else formulas stand in another font first, and lines move. */
const readFonts = '<script>document.fonts.forEach((font)=>font.load())</script>';

/** A page with the styles that its formulas need, if it has any; they stand before all others, which know better. */
export async function addFormulaStyles(html: string): Promise<string> {
  const styles = await formulaStyles(html);
  return styles ? html.replace('</title>', () => `</title><style>${styles}</style>${readFonts}`) : html;
}
