// The one entry behind `npm start`, `npm test`, `npm run dev`, `npm run caunoi` and `npm run bench:*`.
// Needs nothing but Node: it installs and builds what the verb needs, then hands over.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  console.error(
    `Cầu Nối cần Node.js 20.19 trở lên (hoặc 22.12 trở lên); máy này đang có ${process.versions.node}.\n` +
      `Cầu Nối needs Node.js 20.19 or newer (or 22.12 and up); this machine has ${process.versions.node}.`,
  );
  process.exit(1);
}

const { Stop } = await import('./say.mjs');
const [verb = 'start', ...words] = process.argv.slice(2);
const verbs = {
  start: async () => (await import('./start.mjs')).start(words),
  dev: async () => (await import('./dev.mjs')).dev(words),
  test: async () => (await import('./test.mjs')).test(words),
  caunoi: async () => (await import('./start.mjs')).commandLine(words),
  bench: async () => (await import('./bench.mjs')).bench(words),
  build: async () => (await import('./start.mjs')).buildOnly(),
};

try {
  const run = verbs[verb];
  if (!run) {
    throw new Stop(
      `Không có lệnh "${verb}"; các lệnh: ${Object.keys(verbs).join(', ')}.`,
      `There is no verb "${verb}"; the verbs are ${Object.keys(verbs).join(', ')}.`,
    );
  }
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(`\n${error.vi}\n${error.en}`);
  process.exitCode = 1;
}
