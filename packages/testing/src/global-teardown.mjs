/** Run by jest once after the tests of a project: the last one ends the cluster and waits until its files are gone. */
export default async function tearDown() {
  const run = globalThis.caunoiTestRun;
  if (!run || --run.users > 0) return;
  delete globalThis.caunoiTestRun;
  const { reaper } = run;
  if (!reaper || reaper.exitCode !== null) return;
  reaper.ref();
  const gone = new Promise((done) => reaper.once('exit', done));
  reaper.stdin.end();
  await gone;
}
