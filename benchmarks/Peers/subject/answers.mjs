import { createHash } from 'node:crypto';

/**
 * What a peer must say of a case, in one line that the C# side writes alike: the case's number; for each guideline
 * its name, a bit for every criterion met, a bit for every one not met, and its truth; the truth of all, whether
 * it is strict, and the outcome.
 */
export function lineOf(number, answer) {
  const guidelines = answer.guidelines
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, criteria, truth }) => `${id} ${mask(criteria, true)} ${mask(criteria, false)} ${word(truth)}`);
  return [number, ...guidelines, word(answer.truth), answer.strict ? 'strict' : 'open', answer.outcome].join(' ');
}

/** The lines' checksum. */
export function checksumOf(lines) {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

const mask = (criteria, truth) => criteria.reduce((bits, each, i) => bits | (each === truth ? 1 << i : 0), 0);

// A peer that lost a truth on the way must not pass for one that found it undetermined.
function word(truth) {
  switch (truth) {
    case true: return 'met';
    case false: return 'not_met';
    case null: return 'undetermined';
    default: throw new TypeError(`${truth} is none of the three truths`);
  }
}
