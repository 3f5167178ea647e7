import { UserError } from '../paper/user-error.ts';

/**
 * The port that PORT names; undefined where it names none.
 *
 * @throws UserError of exit code 2 for anything but a number that a port can have; 0 is any free one.
 */
export function portOf(port: string | undefined): number | undefined {
  if (!port) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65535) return Number(port);
  throw new UserError(
    `PORT is ${JSON.stringify(port)}, which is not a port`,
    'write a number up to 65535, such as 4321',
    2,
  );
}
