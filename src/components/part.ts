/** A part of a page whose script was loaded. */
export interface Part {
  /** Takes an event of its form: a choice, or a query. */
  take(event: Event): void;
}
