import { VFileMessage } from 'vfile-message';

/** Collects messages about a text; places are offsets into its source. */
export class Reporter {
  readonly messages: VFileMessage[] = [];

  /**
   * Adds a message: what was found and where (`actual` is the value seen), and what a person can do about it.
   */
  note(ruleId: string, offset: number, actual: string, reason: string, note: string): void {
    const place = { line: 1, column: offset + 1, offset };
    const message = new VFileMessage(reason, { ruleId, place, source: 'offprint' });
    message.actual = actual;
    message.note = note;
    this.messages.push(message);
  }
}
