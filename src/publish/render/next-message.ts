/** The next message of the parent process. Until it comes, this process does not end by itself, see `end-with-parent`. */
export function nextMessage<Message>(): Promise<Message> {
  return new Promise((resolve) => {
    process.channel!.ref();
    process.once('message', (message: Message) => {
      process.channel!.unref();
      resolve(message);
    });
  });
}
