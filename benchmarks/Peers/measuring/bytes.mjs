// So much of V8's new space may be filled, whose size the caller sets, that nothing is collected while it is counted.
const ROOM = 32 * 1024 * 1024;
const SAMPLE = 20;

/** Bytes on V8's heap that deciding a case takes. What a native addon allocates on its own side is not in it. */
export async function bytesPerCase(work) {
  await work.run(0, work.cases.length, {});
  const sample = await grown(work, Math.min(SAMPLE, work.cases.length));
  const count = Math.max(SAMPLE, Math.min(work.cases.length, Math.floor(ROOM / sample)));
  const rounds = [];
  for (let i = 0; i < 5; i++)
    rounds.push(await grown(work, count));
  return rounds.sort((a, b) => a - b)[rounds.length >> 1];
}

async function grown(work, count) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  await work.run(0, count, {});
  return (process.memoryUsage().heapUsed - before) / count;
}
