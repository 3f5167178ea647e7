/** A text in one pair of quotation marks. */
const quoted = /^(["'])([^]*)\1$/;

/** The line to write for a text that YAML reads as something else. */
export function quotingCure(key: string, value: string): string {
  const text = quoted.exec(value.trim())?.[2] ?? value.trim();
  return `write ${key}: ${JSON.stringify(text)}`;
}
