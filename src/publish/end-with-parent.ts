/**
 * Loaded into the programs that `runNode` starts: ends them once the process that started them is gone, even if it
 * was killed. A program that does something about SIGTERM gets to do it.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
