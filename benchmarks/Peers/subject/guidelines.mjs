import { readFileSync } from 'node:fs';

const written = JSON.parse(readFileSync(new URL('../guidelines.json', import.meta.url), 'utf8'));

/** What a truth, its strictness and the cautions come to; the first row that fits is taken. */
export const outcomes = written.outcomes;

/** The four guidelines, and as many more as asked for, each one of the four for a drug of its own. */
export function someGuidelines(count) {
  const four = written.guidelines;
  // In the order in which the C# side counts them, so that both grow by the same guidelines.
  const shapes = ['opioids', 'relaxants', 'hypnotics', 'antidepressants'].map((id) => four.find((each) => each.id === id));
  const others = Array.from({ length: count - four.length }, (_, i) => {
    const number = i + four.length + 1;
    const digits = String(number).padStart(5, '0');
    return { ...shapes[number % shapes.length], id: `other-${digits}`, drugs: [`substance${digits} oral`] };
  });
  return [...four, ...others];
}

/** Whether a criterion is one that `certify_when` names. */
export function decides(guideline, criterion) {
  return names(guideline.certify_when).includes(criterion);
}

function names(expression) {
  return typeof expression === 'string' ? [expression] : (expression.all ?? expression.any).flatMap(names);
}
