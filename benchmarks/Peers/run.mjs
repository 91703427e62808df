// The one script that drives every peer. The C# side starts it, a process a peer:
//   node run.mjs serve PEER    a question a line on standard input, an answer a line on standard output, both JSON
//   node run.mjs first PEER CASES    the first case of a file decided, for the time from the start of the process
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { bytesPerCase } from './measuring/bytes.mjs';
import { timed } from './measuring/time.mjs';
import { Work, prepared } from './measuring/work.mjs';
import { checksumOf, lineOf } from './subject/answers.mjs';

const [verb, peerName, casesFile] = process.argv.slice(2);
const peer = await import(`./peers/${peerName}.mjs`);
const works = new Map();

function workFor({ cases, count, guidelines, dispatch }) {
  const ask = { cases, count, guidelines, dispatch };
  const key = JSON.stringify(ask);
  if (!works.has(key))
    works.set(key, new Work(peer, ask));
  return works.get(key);
}

const answers = {
  /** Decides every case; the lines go to a file, for the first that differs to be found. */
  async check(ask) {
    const lines = await workFor(ask).answers(lineOf);
    writeFileSync(ask.answers, lines.join('\n'));
    return { checksum: checksumOf(lines) };
  },

  async time(ask) {
    return { microseconds: await timed(workFor(ask), ask) };
  },

  async bytes(ask) {
    return { bytes: await bytesPerCase(workFor(ask)) };
  },

  /** Building one set of all rules. */
  build(ask) {
    const start = performance.now();
    prepared(peer, ask);
    return { milliseconds: performance.now() - start };
  },
};

if (verb === 'first') {
  const work = new Work(peer, { cases: casesFile, count: 1, guidelines: 4, dispatch: true });
  console.log((await work.answers(lineOf))[0]);
} else {
  for await (const line of createInterface({ input: process.stdin })) {
    const { ask, ...about } = JSON.parse(line);
    console.log(JSON.stringify(await answers[ask](about)));
  }
}
