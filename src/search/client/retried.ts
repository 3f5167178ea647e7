/**
 * Does something on first use and remembers its result; after a failure, it is done again on the next use.
 *
 * @param act is given a function that reports a failure after its end.
 */
export function retried<Result>(act: (fail: () => void) => Promise<Result>): () => Promise<Result> {
  let acting: Promise<Result> | undefined;
  const fail = (): void => {
    acting = undefined;
  };
  return () =>
    (acting ??= act(fail).catch((error: unknown) => {
      fail();
      throw error;
    }));
}
