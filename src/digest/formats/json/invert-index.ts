/** Words of an abstract beyond which an index is none. */
const most = 100_000;

/** The text of an inverted index, as OpenAlex has abstracts: `{"We": [0], "show": [1, 5]}`. */
export function invertIndex(index: Record<string, unknown>): string {
  const words: string[] = [];
  for (const [word, places] of Object.entries(index)) {
    if (!Array.isArray(places)) return '';
    for (const place of places)
      if (Number.isInteger(place) && place >= 0 && place < most) words[place] = word;
  }
  return words.filter((word) => word !== undefined).join(' ');
}
