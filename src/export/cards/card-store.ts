import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeOldest } from '../../system/remove-oldest.ts';
import type { Card } from './card.ts';
import { CardPress } from './card-press.ts';

/** Part of each card's hash: increase it when cards look different. */
const version = '1';
/** The most cards to keep; about 100 MB. */
const mostCards = 5000;

/** Cards by the hash of their texts, in a folder that may be deleted at any time. */
export class CardStore {
  readonly #folder: string;
  readonly #found = new Map<string, Promise<Uint8Array | undefined>>();
  #press: Promise<CardPress> | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A card as PNG, drawn only if the store does not have it; undefined if the fonts lack a letter of its title. */
  get(card: Card): Promise<Uint8Array | undefined> {
    const texts = JSON.stringify([version, card.site, card.title, card.note]);
    const hash = createHash('sha256').update(texts).digest('hex');
    const found = this.#found.get(hash) ?? this.#findOrDraw(card, join(this.#folder, `${hash}.png`));
    this.#found.set(hash, found);
    return found;
  }

  /** An empty file remembers that there is no card. */
  async #findOrDraw(card: Card, path: string): Promise<Uint8Array | undefined> {
    if (existsSync(path)) {
      utimesSync(path, new Date(), new Date());
      const bytes = readFileSync(path);
      return bytes.length > 0 ? bytes : undefined;
    }
    this.#press ??= this.#openPress();
    const png = (await this.#press).draw(card);
    // Renamed when complete: another build may draw the same card.
    const draft = `${path}.${process.pid}.tmp`;
    writeFileSync(draft, png ?? '');
    renameSync(draft, path);
    return png;
  }

  /** Before the first card is drawn, makes room by removing those that have not been used for longest. */
  #openPress(): Promise<CardPress> {
    mkdirSync(this.#folder, { recursive: true });
    removeOldest(this.#folder, mostCards);
    return CardPress.load();
  }
}
