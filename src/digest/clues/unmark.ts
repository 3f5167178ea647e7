const boldLabel = /^(?:[-*] )?(\*\*|__)([^*_]{1,30}?) ?[:：]? ?\1 ?[:：]? ?/;

/** A line of Markdown whose label is set in bold, as plain text: "**Authors:** Ada" becomes "Authors: Ada". */
export const unmark = (text: string): string => text.replace(boldLabel, '$2: ');
