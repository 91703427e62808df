import { Engine } from 'json-rules-engine';
import { fold } from '../subject/fold.mjs';
import { outcomes } from '../subject/guidelines.mjs';
import { whenMet, whenNotMet } from '../subject/rails.mjs';

export const name = 'json-rules-engine';
export const isAsync = true;

// Rules of one priority are run together, and see the facts that those of a higher one added.
const CRITERIA_FIRST = 3;
const THEN_GUIDELINES = 2;
const BEFORE_OTHER_CONDITIONS = 2;

/**
 * A rule for each criterion met and for each not met, whose event adds the criterion as a fact; then rules for the
 * truths of each guideline; then, in an engine of its own, a rule for each row of outcomes.
 */
export function prepare(guidelines) {
  const engine = new Engine(guidelines.flatMap(rulesOf), { allowUndefinedFacts: true });
  engine.on('criterion', ({ fact, truth }, almanac) => { almanac.addFact(fact, truth); });
  const rows = new Engine(outcomes.map(rowRule));
  const always = guidelines.filter((guideline) => !guideline.drugs).map((guideline) => guideline.id);
  const byId = new Map(guidelines.map((guideline) => [guideline.id, guideline]));
  return async (facts) => {
    const { events } = await engine.run(facts);
    const applying = collect(events, always, byId);
    const all = fold(applying);
    const { events: fitting } = await rows.run(all);
    return { guidelines: applying, truth: all.truth, strict: all.strict, outcome: outcomes[Math.min(...fitting.map((row) => row.params.row))].outcome };
  };
}

/** A fact a name: the engine's paths into objects cost it more than names do. */
export function read(neutral) {
  const facts = { drug: neutral.drug, medications_complete: neutral.medications_complete, classes: neutral.medications.map((each) => each.class) };
  for (const [fact, found] of Object.entries(neutral.facts)) {
    for (const [key, value] of Object.entries(found))
      facts[`${fact}.${key}`] = value;
  }

  return facts;
}

export const answerOf = (decision) => decision;

function collect(events, always, byId) {
  const found = new Map(always.map((id) => [id, begin(byId.get(id))]));
  for (const { type, params } of events) {
    if (type === 'applies')
      found.set(params.id, begin(byId.get(params.id)));
  }

  for (const { type, params } of events) {
    const guideline = found.get(params.id);
    if (type === 'criterion') {
      guideline.criteria[params.index] = params.truth;
      if (params.isCaution)
        guideline.caution = params.truth;
    } else if (type === 'guideline') {
      guideline[params.key] = params.truth;
    }
  }

  return [...found.values()];
}

// Undetermined until a rule says otherwise.
const begin = (guideline) => ({ id: guideline.id, criteria: [null, null, null], truth: null, strictly: null, caution: guideline.caution ? null : false });

const is = (fact, operator, value) => ({ fact, operator, value });

function rulesOf(guideline) {
  const { id, drugs } = guideline;
  const forDrugs = (condition) => ({ all: drugs ? [{ ...is('drug', 'in', drugs), priority: BEFORE_OTHER_CONDITIONS }, condition] : [condition] });
  const rule = (priority, condition, type, params) => ({ priority, conditions: forDrugs(condition), event: { type, params: { id, ...params } } });
  const factOf = (criterion) => `${id}.${criterion}`;
  const criteria = Object.entries(guideline.criteria).flatMap(([criterion, test], index) =>
    [true, false].map((truth) => rule(CRITERIA_FIRST, testCondition(test, truth, false), 'criterion', {
      fact: factOf(criterion), index, truth, isCaution: criterion === guideline.caution,
    })));
  const found = wordsBy((criterion, truth) => is(factOf(criterion), 'equal', truth));
  const foundInSources = wordsBy((criterion, truth) => testCondition(guideline.criteria[criterion], truth, true));
  const truths = [['truth', found], ['strictly', foundInSources]].flatMap(([key, words]) => [
    rule(THEN_GUIDELINES, whenMet(guideline.certify_when, words), 'guideline', { key, truth: true }),
    rule(THEN_GUIDELINES, whenNotMet(guideline.certify_when, words), 'guideline', { key, truth: false }),
  ]);
  const applies = drugs ? [{ priority: CRITERIA_FIRST, conditions: { all: [is('drug', 'in', drugs)] }, event: { type: 'applies', params: { id } } }] : [];
  return [...applies, ...criteria, ...truths];
}

const wordsBy = (condition) => ({
  met: (criterion) => condition(criterion, true),
  notMet: (criterion) => condition(criterion, false),
  all: (all) => ({ all }),
  any: (any) => ({ any }),
});

function testCondition(test, truth, isSourced) {
  const guarded = (fact, condition) => (isSourced ? { all: [condition, is(`${fact}.sourced`, 'equal', true)] } : condition);
  if (test.is_yes)
    return guarded(test.is_yes, is(`${test.is_yes}.value`, 'equal', truth));
  if (test.at_most) {
    const [fact, limit] = test.at_most;
    return guarded(fact, truth ? is(`${fact}.most`, 'lessThanInclusive', limit) : is(`${fact}.least`, 'greaterThan', limit));
  }

  if (test.any_is_yes) {
    const parts = test.any_is_yes.map((fact) => guarded(fact, is(`${fact}.value`, 'equal', truth)));
    return truth ? { any: parts } : { all: parts };
  }

  return truth
    ? is('classes', 'contains', test.takes)
    : { all: [is('classes', 'doesNotContain', test.takes), is('medications_complete', 'equal', true)] };
}

function rowRule({ outcome, ...row }, index) {
  return {
    conditions: { all: Object.entries(row).map(([key, value]) => is(key, 'equal', value)) },
    event: { type: outcome, params: { row: index } },
  };
}
