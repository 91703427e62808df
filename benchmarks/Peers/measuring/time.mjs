// As many cases as the C# side has in a part, or fewer if they take longer than this: on a busy machine a longer part
// would seldom be worked through without the processor being taken away, and a slow peer would seem slower still.
const PART = 200;
const LONGEST_PART_MS = 2;

/**
 * The median time in microseconds a case, over parts of the cases: each part is worked through once before it is
 * timed, so that it is in the processor's cache, as on the C# side.
 */
export async function timed(work, ask) {
  const part = await partOf(work, ask);
  const times = [];
  const end = performance.now() + ask.milliseconds;
  for (let from = 0; performance.now() < end || times.length === 0; from = from + 2 * part <= work.cases.length ? from + part : 0) {
    await work.run(from, from + part, ask);
    const start = performance.now();
    await work.run(from, from + part, ask);
    times.push((performance.now() - start) * 1000 / part);
  }

  return times.sort((a, b) => a - b)[times.length >> 1];
}

async function partOf(work, ask) {
  const start = performance.now();
  await work.run(0, 1, ask);
  const fitting = Math.floor(LONGEST_PART_MS / (performance.now() - start));
  return Math.max(1, Math.min(PART, fitting, work.cases.length));
}
