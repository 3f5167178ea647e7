/**
 * Preloaded into the programs that `runNode` starts: ends them when their parent process is gone, even if it was killed.
 * Their SIGTERM handlers still run.
 */
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
