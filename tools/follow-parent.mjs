// Loaded into the server before its own code: when the tool that started it is gone, even by SIGKILL, it stops as it
// would for SIGTERM instead of living on alone.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
