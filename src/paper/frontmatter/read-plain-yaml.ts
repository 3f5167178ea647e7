import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/** A value of front matter: texts and numbers are texts as written, and blanks are null. */
export type YamlValue = string | null | YamlValue[] | { [key: string]: YamlValue };

const scalar = String.raw`(?:"(?:[^"\\\r\n]|\\.)*"|\d+)`;
const key = String.raw`[A-Za-z]\w*:`;
const list = String.raw`\[ ${scalar}(?:, ${scalar})* \]`;
const map = String.raw`\{ ${key} ${scalar}(?:, ${key} ${scalar})* \}`;
const value = `(?:${scalar}|${list}|${map})`;
const line = String.raw` *(?:- (?:${key} )?${value}|${key}(?: ${value})?)\n`;
const plain = new RegExp(`^(?:${line})+$`);

/**
 * Reads YAML as the splitter writes it, in a fourth of the time that finding the places of errors takes; undefined if it
 * is written otherwise, or is wrong.
 */
export function readPlainYaml(yaml: string): YamlValue | undefined {
  try {
    return plain.test(yaml) ? (load(yaml, { schema: FAILSAFE_SCHEMA }) as YamlValue) : undefined;
  } catch {
    // Wrong, or so long that the grammar overflows the stack.
    return undefined;
  }
}
