/** Lines (`to` exclusive) that are the text of an abstract beyond doubt. */
export interface Anchor {
  from: number;
  to: number;
}
