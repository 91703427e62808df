import { LogicEngine } from 'json-logic-engine';
import { decides, outcomes } from '../subject/guidelines.mjs';

export const name = 'json-logic-engine';
export const isAsync = false;

// Its `and` and `or` take null for false, but its `min` and `max` of these are Kleene's tables.
const MET = 1;
const UNDETERMINED = 0;
const NOT_MET = -1;

// Beyond any value that a case has: a bound that is not known then proves nothing.
const UNBOUNDED = 1e9;

/**
 * Three rules, each working on what the one before it gave: the criteria of every guideline, the truth of one
 * guideline, the outcome. JSON Logic has no names for parts of a rule, so one rule would have to repeat the criteria.
 */
export function prepare(guidelines, { interpreted = false } = {}) {
  const engine = new LogicEngine();
  const build = (rule) => (interpreted ? (data) => engine.run(rule, data) : engine.build(rule));
  const criteria = build(guidelines.map((guideline) => ifFor(guideline.drugs, criteriaOf(guideline))));
  const truths = guidelines.map((guideline) => build(truthsOf(guideline)));
  const outcome = build(outcomeRule());
  return (facts) => {
    const found = criteria(facts);
    const applying = [];
    const all = { truth: MET, strictly: MET, caution_met: false, caution_unknown: false };
    for (let i = 0; i < guidelines.length; i++) {
      if (found[i] === null)
        continue;
      const [truth, strictly, caution] = truths[i](found[i]);
      applying.push({ id: guidelines[i].id, criteria: found[i], truth });
      all.truth = Math.min(all.truth, truth);
      all.strictly = Math.min(all.strictly, strictly);
      all.caution_met ||= caution === MET;
      all.caution_unknown ||= caution === UNDETERMINED;
    }

    all.strict = all.truth !== UNDETERMINED && all.truth === all.strictly;
    return { guidelines: applying, truth: all.truth, strict: all.strict, outcome: outcome(all) };
  };
}

/** The case with its answers in the numbers that the rules reckon with. */
export function read(neutral) {
  const facts = {};
  for (const [fact, found] of Object.entries(neutral.facts))
    facts[fact] = found.value === undefined ? found : { value: found.value ? MET : NOT_MET, sourced: found.sourced };
  return { ...neutral, facts };
}

export const answerOf = (decision) => ({
  ...decision,
  truth: wordOf(decision.truth),
  guidelines: decision.guidelines.map(({ id, criteria, truth }) => ({ id, criteria: criteria.slice(0, 3).map(wordOf), truth: wordOf(truth) })),
});

const wordOf = (truth) => ({ [MET]: true, [UNDETERMINED]: null, [NOT_MET]: false })[truth];

const variable = (path) => ({ var: path });
const ifFor = (drugs, rule) => (drugs ? { if: [{ in: [variable('drug'), drugs] }, rule, null] } : rule);
const truthBy = (met, notMet) => ({ if: [met, MET, notMet, NOT_MET, UNDETERMINED] });
const decidingOf = (guideline) => Object.keys(guideline.criteria).filter((criterion) => decides(guideline, criterion));

// The truth of each criterion, and behind them those that decide once more, with what is unsourced taken as undetermined.
function criteriaOf(guideline) {
  return [
    ...Object.values(guideline.criteria).map((test) => testRule(test, (rule) => rule)),
    ...decidingOf(guideline).map((criterion) => testRule(guideline.criteria[criterion], sourced)),
  ];
}

const sourced = (rule, fact) => ({ if: [variable(`facts.${fact}.sourced`), rule, UNDETERMINED] });

function testRule(test, guarded) {
  if (test.is_yes)
    return guarded(variable([`facts.${test.is_yes}.value`, UNDETERMINED]), test.is_yes);
  if (test.any_is_yes)
    return { max: test.any_is_yes.map((fact) => testRule({ is_yes: fact }, guarded)) };
  if (test.at_most) {
    const [fact, limit] = test.at_most;
    return guarded(truthBy(
      { '<=': [variable([`facts.${fact}.most`, UNBOUNDED]), limit] },
      { '>': [variable([`facts.${fact}.least`, -UNBOUNDED]), limit] }), fact);
  }

  return truthBy(
    { some: [variable('medications'), { '===': [variable('class'), test.takes] }] },
    variable('medications_complete'));
}

// Works on the list that `criteriaOf` gave.
function truthsOf(guideline) {
  const criteria = Object.keys(guideline.criteria);
  const deciding = decidingOf(guideline);
  const found = (criterion) => variable(`${criteria.indexOf(criterion)}`);
  const foundInSources = (criterion) => variable(`${criteria.length + deciding.indexOf(criterion)}`);
  return [
    certify(guideline.certify_when, found),
    certify(guideline.certify_when, foundInSources),
    guideline.caution ? found(guideline.caution) : NOT_MET,
  ];
}

function certify(expression, found) {
  if (typeof expression === 'string')
    return found(expression);
  const parts = (expression.all ?? expression.any).map((part) => certify(part, found));
  return expression.all ? { min: parts } : { max: parts };
}

function outcomeRule() {
  const numberOf = (truth) => (truth === null ? UNDETERMINED : truth ? MET : NOT_MET);
  const branches = outcomes.flatMap(({ outcome, truth, ...flags }) => [
    { and: [{ '===': [variable('truth'), numberOf(truth)] }, ...Object.keys(flags).map(variable)] },
    outcome,
  ]);
  return { if: [...branches, null] };
}
