import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import CanvasKitInit from 'canvaskit-wasm';
import type { CanvasKit, Surface, Typeface, TypefaceFontProvider } from 'canvaskit-wasm';
import type { Card } from './card.ts';

/** The size that social networks recommend, in pixels. */
const width = 1200;
const height = 630;
const margin = 80;
/** Where the title begins, and where the note below it does. */
const titleTop = 160;
const noteTop = height - margin - 30;
const lineHeight = 1.22;
/** Grey levels of paper, text and small text: cards are a quarter of the size of coloured ones. */
const grey = { paper: 252, text: 28, muted: 96 };

/** Families by use; the second has the letters and signs that the first lacks. */
const fontFiles = { title: ['DejaVuSerif-Bold', 'DejaVuSans-Bold'], small: ['DejaVuSans'] };

// Resolved from the project: Vite bundles this file elsewhere.
const require = createRequire(resolve('package.json'));

/** Draws social cards as PNG with Skia. Loading it takes a fifth of a second, so it is loaded for the first card. */
export class CardPress {
  readonly #kit: CanvasKit;
  readonly #fonts: TypefaceFontProvider;
  readonly #faces: Typeface[];
  readonly #surface: Surface;

  private constructor(kit: CanvasKit) {
    this.#kit = kit;
    this.#fonts = kit.TypefaceFontProvider.Make();
    for (const name of Object.values(fontFiles).flat()) this.#fonts.registerFont(readFont(name), name);
    this.#faces = fontFiles.title.map((name) => kit.Typeface.MakeTypefaceFromData(readFont(name))!);
    const pixels = kit.Malloc(Uint8Array, width * height);
    const format = { width, height, colorType: kit.ColorType.Gray_8, alphaType: kit.AlphaType.Opaque, colorSpace: kit.ColorSpace.SRGB }; // prettier-ignore
    this.#surface = kit.MakeRasterDirectSurface(format, pixels, width)!;
  }

  static async load(): Promise<CardPress> {
    const folder = dirname(require.resolve('canvaskit-wasm'));
    return new CardPress(await CanvasKitInit({ locateFile: (file) => join(folder, file) }));
  }

  /** A card as PNG; undefined if the fonts lack a letter of the title. */
  draw({ site, title, note }: Card): Uint8Array | undefined {
    if (!this.#canSet(title)) return undefined;
    const canvas = this.#surface.getCanvas();
    canvas.clear(this.#color(grey.paper));
    this.#drawMark();
    this.#drawText(site, { x: margin + 56, y: margin - 6, size: 30, lines: 1, level: grey.muted });
    const size = title.length <= 60 ? 68 : title.length <= 110 ? 56 : 48;
    const lines = Math.floor((noteTop - titleTop) / (size * lineHeight));
    this.#drawText(title, { x: margin, y: titleTop, size, lines, level: grey.text, isTitle: true });
    this.#drawText(note, { x: margin, y: noteTop, size: 28, lines: 1, level: grey.muted });
    const image = this.#surface.makeImageSnapshot();
    const png = image.encodeToBytes(this.#kit.ImageFormat.PNG, 100) ?? undefined;
    image.delete();
    return png;
  }

  /** Whether one of the fonts has each letter. */
  #canSet(text: string): boolean {
    return [...text].every(
      (letter) => /\s/.test(letter) || this.#faces.some((face) => face.getGlyphIDs(letter)[0] !== 0),
    );
  }

  #color(level: number): Float32Array {
    return this.#kit.Color(level, level, level);
  }

  /** The two sheets of the site's logo. */
  #drawMark(): void {
    const paint = new this.#kit.Paint();
    paint.setAntiAlias(true);
    paint.setColor(this.#color(grey.muted));
    const canvas = this.#surface.getCanvas();
    canvas.drawRect(this.#kit.XYWHRect(margin + 12, margin - 8, 26, 34), paint);
    paint.setStyle(this.#kit.PaintStyle.Stroke);
    paint.setStrokeWidth(3);
    canvas.drawRect(this.#kit.XYWHRect(margin + 1.5, margin + 0.5, 26, 34), paint);
    paint.delete();
  }

  #drawText(text: string, { x, y, size, lines, level, isTitle = false }: TextPlace): void {
    const style = new this.#kit.ParagraphStyle({
      textStyle: {
        color: this.#color(level),
        fontFamilies: isTitle ? fontFiles.title : fontFiles.small,
        fontSize: size,
        heightMultiplier: lineHeight,
      },
      maxLines: lines,
      ellipsis: '…',
    });
    const builder = this.#kit.ParagraphBuilder.MakeFromFontProvider(style, this.#fonts);
    builder.addText(text);
    const paragraph = builder.build();
    paragraph.layout(width - margin - x);
    this.#surface.getCanvas().drawParagraph(paragraph, x, y);
    paragraph.delete();
    builder.delete();
  }
}

interface TextPlace {
  x: number;
  y: number;
  size: number;
  lines: number;
  level: number;
  isTitle?: boolean;
}

/** In a buffer of its own, as CanvasKit needs it. */
const readFont = (name: string): ArrayBuffer =>
  new Uint8Array(readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))).buffer;
