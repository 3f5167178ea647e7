/** Writes values as a JSON array with a line for each, so that a browser can use the first before the others are there. */
export const writeJsonLines = (values: readonly unknown[]): string =>
  `[${values.map((value) => JSON.stringify(value)).join(',\n')}]`;

/** Reads what `writeJsonLines` wrote, each value as soon as its line is there. */
export async function* readJsonLines(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<unknown> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  // Without its first bracket.
  let [at, line] = [1, ''];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const [first = '', ...others] = read.value.split('\n');
    line += first;
    for (const next of others) {
      yield JSON.parse(line.slice(at, -1));
      [at, line] = [0, next];
    }
  }
  yield JSON.parse(line.slice(at, -1));
}
