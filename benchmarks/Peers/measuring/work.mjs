import { readFileSync } from 'node:fs';
import { byDrug } from '../subject/dispatch.mjs';
import { someGuidelines } from '../subject/guidelines.mjs';

/** Cases before one peer's rules: what is checked and timed. */
export class Work {
  /**
   * @param ask `cases` (a file of JSON lines), `count` (how many of them), `guidelines` (how many), `dispatch` (a rule
   * set a drug, or one for all).
   */
  constructor(peer, ask) {
    this.peer = peer;
    this.lines = readFileSync(ask.cases, 'utf8').trimEnd().split('\n').slice(0, ask.count);
    this.cases = this.lines.map((line) => peer.read(JSON.parse(line)));
    this.decide = prepared(peer, ask);
  }

  async answers(lineOf) {
    const lines = [];
    for (let i = 0; i < this.cases.length; i++)
      lines.push(lineOf(i, this.peer.answerOf(await this.decide(this.cases[i]))));
    return lines;
  }

  /**
   * Decides some cases, from the peer's own form of them or from their text, one after the other or all begun together
   * before the first is awaited. The sum keeps the work from being left out.
   */
  run(from, to, { fromText, together }) {
    const next = fromText
      ? (i) => this.decide(this.peer.read(JSON.parse(this.lines[i])))
      : (i) => this.decide(this.cases[i]);
    if (!this.peer.isAsync)
      return runAtOnce(next, from, to);
    return together ? runTogether(next, from, to) : runAwaiting(next, from, to);
  }
}

export function prepared(peer, ask) {
  const guidelines = someGuidelines(ask.guidelines);
  return ask.dispatch ? byDrug(peer, guidelines) : peer.prepare(guidelines);
}

// An `await` that has nothing to wait for costs a turn of the queue: a peer that answers at once is not to pay for it.
function runAtOnce(next, from, to) {
  let sum = 0;
  for (let i = from; i < to; i++)
    sum += next(i).outcome.length;
  return sum;
}

async function runAwaiting(next, from, to) {
  let sum = 0;
  for (let i = from; i < to; i++)
    sum += (await next(i)).outcome.length;
  return sum;
}

async function runTogether(next, from, to) {
  const begun = [];
  for (let i = from; i < to; i++)
    begun.push(next(i));
  return (await Promise.all(begun)).reduce((sum, decision) => sum + decision.outcome.length, 0);
}
