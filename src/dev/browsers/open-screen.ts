import { spawn } from 'node:child_process';

/** A screen for programs that need one. */
export interface Screen {
  /** What such a program needs in its environment. */
  environment: NodeJS.ProcessEnv;
  close(): void;
}

/** Starts a virtual screen that nobody sees. @throws Error when Xvfb is not installed. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    server.on('error', () => reject(new Error('Xvfb, a virtual screen, is not installed')));
    server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return { environment: { DISPLAY: `:${number}` }, close: () => void server.kill() };
}
