/** A file of the vocabulary that cannot be read: the message names file and place, `cure` what to do. */
export class VocabularyError extends Error {
  cure: string;
  constructor(message: string, cure: string) {
    super(message);
    this.name = 'VocabularyError';
    this.cure = cure;
  }
}
