import cql from 'cql-execution';
import { decides, outcomes } from '../subject/guidelines.mjs';
import {
  all, and, any, applyIf, equal, exists, expressionRef, greater, ifThen, isNull, lessOrEqual, libraryOf, list, literal, nothing, not, oneOf, property, query, tuple,
} from './cql/elm.mjs';

export const name = 'cql-execution';
export const isAsync = true;

/** A library of definitions: one a criterion, one a truth of a guideline, and the decision as a tuple of them. */
export function prepare(guidelines) {
  const executor = new cql.Executor(new cql.Library(libraryOf('Guidelines', definitionsOf(guidelines))), new cql.CodeService({}));
  return async (record) => {
    const results = await executor.exec_expression('Decision', new OneCase(record));
    return results.patientResults[record.number].Decision;
  };
}

/** What the engine calls a patient: it hands out records, and `Patient` is the case itself. */
export const read = (neutral) => new CaseRecord(neutral);

export const answerOf = (decision) => ({
  ...decision,
  guidelines: decision.guidelines.filter((each) => each !== null).map(({ id, truth, ...criteria }) => ({ id, criteria: Object.values(criteria), truth })),
});

class CaseRecord {
  constructor({ number, drug, facts, medications, medications_complete }) {
    Object.assign(this, { number, drug, facts, medications, medications_complete });
  }

  getId() {
    return this.number;
  }

  findRecords() {
    return [this];
  }
}

class OneCase {
  constructor(record) {
    this.record = record;
    this.isRead = false;
  }

  currentPatient() {
    return this.isRead ? undefined : this.record;
  }

  nextPatient() {
    this.isRead = true;
    return undefined;
  }
}

const ofCase = (path) => property(expressionRef('Patient'), path);
const factOf = (path) => property(expressionRef('Facts'), path);
const defined = (...parts) => expressionRef(parts.join(' '));

function definitionsOf(guidelines) {
  const truths = (what, otherwise) => guidelines.map((guideline) => applyIf(guideline.drugs && defined(guideline.id, 'applies'), defined(guideline.id, what), otherwise));
  const cautious = guidelines.filter((guideline) => guideline.caution);
  const cautions = (test) => any(cautious.map((guideline) => applyIf(guideline.drugs && defined(guideline.id, 'applies'), test(defined(guideline.id, guideline.caution)), literal(false))));
  return {
    Facts: ofCase('facts'),
    ...Object.assign({}, ...guidelines.map(definitionsOfOne)),
    truth: all(truths('truth', literal(true))),
    strictly: all(truths('strictly', literal(true))),
    // A comparison with null is null, and no strict truth.
    strict: ifThen(equal(expressionRef('truth'), expressionRef('strictly')), literal(true), literal(false)),
    caution_met: cautions((truth) => truth),
    caution_unknown: cautions(isNull),
    Decision: tuple({
      guidelines: list(truths('evidence', nothing)),
      truth: expressionRef('truth'),
      strict: expressionRef('strict'),
      outcome: outcomes.reduceRight((otherwise, row) => ifThen(rowTest(row), literal(row.outcome), otherwise), nothing),
    }),
  };
}

function definitionsOfOne(guideline) {
  const { id } = guideline;
  const criteria = Object.entries(guideline.criteria);
  const deciding = criteria.filter(([criterion]) => decides(guideline, criterion));
  const expressionBy = (refer) => function expression(certify) {
    if (typeof certify === 'string')
      return refer(certify);
    return certify.all ? all(certify.all.map(expression)) : any(certify.any.map(expression));
  };
  return {
    ...(guideline.drugs && { [`${id} applies`]: oneOf(ofCase('drug'), guideline.drugs) }),
    ...Object.fromEntries(criteria.map(([criterion, test]) => [`${id} ${criterion}`, testExpression(test, (truth) => truth)])),
    ...Object.fromEntries(deciding.map(([criterion, test]) => [`${id} sourced ${criterion}`, testExpression(test, sourced)])),
    [`${id} truth`]: expressionBy((criterion) => defined(id, criterion))(guideline.certify_when),
    [`${id} strictly`]: expressionBy((criterion) => defined(id, 'sourced', criterion))(guideline.certify_when),
    [`${id} evidence`]: tuple({
      id: literal(id),
      ...Object.fromEntries(criteria.map(([criterion]) => [criterion, defined(id, criterion)])),
      truth: defined(id, 'truth'),
    }),
  };
}

const sourced = (truth, fact) => ifThen(factOf(`${fact}.sourced`), truth, nothing);

// CQL's own null is the third truth: an answer that is not there is null, and its `and` and `or` are Kleene's.
function testExpression(test, guarded) {
  if (test.is_yes)
    return guarded(factOf(`${test.is_yes}.value`), test.is_yes);
  if (test.at_most) {
    const [fact, limit] = test.at_most;
    return guarded(ifThen(
      lessOrEqual(factOf(`${fact}.most`), literal(limit)), literal(true),
      ifThen(greater(factOf(`${fact}.least`), literal(limit)), literal(false), nothing)), fact);
  }

  if (test.any_is_yes)
    return any(test.any_is_yes.map((fact) => guarded(factOf(`${fact}.value`), fact)));
  const taken = exists(query('M', ofCase('medications'), equal(property('M', 'class'), literal(test.takes))));
  return ifThen(taken, literal(true), ifThen(ofCase('medications_complete'), literal(false), nothing));
}

function rowTest({ outcome: _, truth, ...flags }) {
  const truthTest = truth === null ? isNull(expressionRef('truth')) : truth ? expressionRef('truth') : not(expressionRef('truth'));
  return Object.keys(flags).reduce((test, flag) => and(test, expressionRef(flag)), truthTest);
}
