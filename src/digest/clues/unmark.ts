const boldLabel = /^(?:[-*] )?(\*\*|__)([^*_]{1,30}?) ?[:：]? ?\1 ?[:：]? ?/;
const field = /^(?:[-*•] )?(\p{L}[\p{L} ]{0,24}) ?::\s?/u;

/** A line of Markdown whose label is set in bold or ends in two colons, as plain text: "**Authors:** Ada" becomes "Authors: Ada". */
export const unmark = (text: string): string => text.replace(boldLabel, '$2: ').replace(field, '$1: ');
