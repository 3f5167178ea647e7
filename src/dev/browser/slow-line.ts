import type { ServerResponse } from 'node:http';

/** How slow a line is. */
export interface LineSpeed {
  /** Milliseconds from a request to the first byte of its answer. */
  latency: number;
  /** Bytes a second for all answers together. */
  bandwidth: number;
}

/** Lighthouse's slow 4G as its browser is throttled: 562.5 ms a round trip, 1.44 Mbit/s. */
export const slow4g: LineSpeed = { latency: 562.5, bandwidth: 1_440_000 / 8 };

const packet = 1460;
const tick = 5;

/** Makes a sender that shares one line fairly among all answers under way, packet by packet. */
export function makeSlowLine({
  latency,
  bandwidth,
}: LineSpeed): (response: ServerResponse, body: Buffer) => void {
  const waiting: { response: ServerResponse; body: Buffer; at: number }[] = [];
  let credit = 0;
  let last = performance.now();
  const send = () => {
    const now = performance.now();
    credit = waiting.length > 0 ? credit + ((now - last) / 1000) * bandwidth : 0;
    last = now;
    while (credit >= packet && waiting.length > 0) {
      const next = waiting.shift()!;
      next.response.write(next.body.subarray(next.at, next.at + packet));
      credit -= packet;
      next.at += packet;
      if (next.at >= next.body.length) next.response.end();
      else waiting.push(next);
    }
  };
  setInterval(send, tick).unref();
  return (response, body) => setTimeout(() => waiting.push({ response, body, at: 0 }), latency);
}
