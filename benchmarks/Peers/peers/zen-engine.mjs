import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { outcomes } from '../subject/guidelines.mjs';
import { whenMet, whenNotMet } from '../subject/rails.mjs';

export const name = 'zen-engine';
export const isAsync = true;

/** One graph: a switch by drug, a node of expressions a guideline, and a node that folds them and finds the outcome. */
export function prepare(guidelines) {
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graphOf(guidelines)));
  return async (neutral) => (await decision.evaluate(neutral)).result.decision;
}

export const read = (neutral) => neutral;

export const answerOf = (decision) => ({
  ...decision,
  guidelines: Object.entries(decision.guidelines).map(([id, { truth, criteria }]) => ({ id, criteria, truth })),
});

function graphOf(guidelines) {
  const nodes = [
    { id: 'case', type: 'inputNode', name: 'case' },
    ...guidelines.map((guideline) => expressionNode(guideline.id, `guidelines.${guideline.id}`, expressionsOf(guideline))),
    expressionNode('all', 'decision', foldExpressions),
    { id: 'decision', type: 'outputNode', name: 'decision' },
  ];
  const edges = [edge('all', 'decision'), ...guidelines.map((guideline) => edge(guideline.id, 'all'))];
  const switched = guidelines.filter((guideline) => guideline.drugs);
  if (switched.length > 0) {
    nodes.push(switchNode(switched));
    edges.push(edge('case', 'by-drug'));
  }

  for (const guideline of guidelines)
    edges.push(guideline.drugs ? { ...edge('by-drug', guideline.id), sourceHandle: `for-${guideline.id}` } : edge('case', guideline.id));
  return { nodes, edges };
}

const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, type: 'edge', sourceId, targetId });

const expressionNode = (id, outputPath, expressions) => ({
  id, type: 'expressionNode', name: id,
  content: { expressions: expressions.map(([key, value]) => ({ id: `${id}-${key}`, key, value })), passThrough: false, inputField: null, outputPath, executionMode: 'single' },
});

const switchNode = (guidelines) => ({
  id: 'by-drug', type: 'switchNode', name: 'by drug',
  content: {
    hitPolicy: 'collect',
    statements: guidelines.map((guideline) => ({ id: `for-${guideline.id}`, condition: `drug in ${JSON.stringify(guideline.drugs)}`, isDefault: false })),
  },
});

function expressionsOf(guideline) {
  const criteria = Object.keys(guideline.criteria);
  const found = wordsBy((criterion, truth) => `$.criteria[${criteria.indexOf(criterion)}] == ${truth}`);
  const foundInSources = wordsBy((criterion, truth) => isSourced(guideline.criteria[criterion], truth));
  const truthBy = (words) => truthOf(whenMet(guideline.certify_when, words), whenNotMet(guideline.certify_when, words));
  return [
    // A list, since the engine returns the names of an object in an order of its own.
    ['criteria', `[${Object.values(guideline.criteria).map(testExpression).join(', ')}]`],
    ['truth', truthBy(found)],
    ['strictly', truthBy(foundInSources)],
    ['caution', guideline.caution ? `$.criteria[${criteria.indexOf(guideline.caution)}]` : 'false'],
  ];
}

const wordsBy = (test) => ({
  met: (criterion) => test(criterion, true),
  notMet: (criterion) => test(criterion, false),
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
});

const truthOf = (met, notMet) => `(${met} ? true : ${notMet} ? false : null)`;

function testExpression(test) {
  if (test.is_yes)
    return `facts.${test.is_yes}.value`;
  if (test.takes)
    return truthOf(`some(medications, #.class == ${JSON.stringify(test.takes)})`, 'medications_complete == true');
  return truthOf(isTrue(test, true), isTrue(test, false));
}

function isTrue(test, truth, guarded = (condition) => condition) {
  if (test.is_yes)
    return guarded(`facts.${test.is_yes}.value == ${truth}`, test.is_yes);
  if (test.any_is_yes)
    return `(${test.any_is_yes.map((fact) => isTrue({ is_yes: fact }, truth, guarded)).join(truth ? ' or ' : ' and ')})`;
  const [fact, limit] = test.at_most;
  const [bound, comparison] = truth ? [`facts.${fact}.most`, '<='] : [`facts.${fact}.least`, '>'];
  return guarded(`(${bound} != null and ${bound} ${comparison} ${limit})`, fact);
}

const isSourced = (test, truth) => isTrue(test, truth, (condition, fact) => `(${condition} and facts.${fact}.sourced == true)`);

const foldExpressions = [
  ['guidelines', 'guidelines'],
  ['truth', truthOf('all(values(guidelines), #.truth == true)', 'some(values(guidelines), #.truth == false)')],
  ['strictly', truthOf('all(values(guidelines), #.strictly == true)', 'some(values(guidelines), #.strictly == false)')],
  ['strict', '$.truth != null and $.truth == $.strictly'],
  ['caution_met', 'some(values(guidelines), #.caution == true)'],
  ['caution_unknown', 'some(values(guidelines), #.caution == null)'],
  ['outcome', outcomes.reduceRight((otherwise, row) => `${rowTest(row)} ? ${JSON.stringify(row.outcome)} : ${otherwise}`, 'null')],
];

function rowTest({ outcome: _, ...row }) {
  return Object.entries(row).map(([key, value]) => `$.${key} == ${value}`).join(' and ');
}
