/** The label that a line begins with, in lower case. */
export const labelOf = (text: string): string | undefined =>
  /^[^\p{L}]{0,4}(\p{L}[\p{L} .-]{0,24}?)\s?(?:::?(?!\/\/)|：|\t)/u.exec(text)?.[1]?.toLowerCase();
