// As much of ELM, the JSON that CQL compiles to, as the guidelines need, one function a kind of node. The translator
// from CQL text is a Java program; these nodes are what it would write, without its annotations.

const ELM_TYPES = '{urn:hl7-org:elm-types:r1}';
const MODEL = '{https://example.org/cases}';

export const nothing = { type: 'Null' };

export function literal(value) {
  const type = { boolean: 'Boolean', number: 'Integer', string: 'String' }[typeof value];
  return { type: 'Literal', valueType: ELM_TYPES + type, value: String(value) };
}

export const list = (element) => ({ type: 'List', element });
export const expressionRef = (name) => ({ type: 'ExpressionRef', name });
export const equal = (left, right) => ({ type: 'Equal', operand: [left, right] });
export const lessOrEqual = (left, right) => ({ type: 'LessOrEqual', operand: [left, right] });
export const greater = (left, right) => ({ type: 'Greater', operand: [left, right] });
export const and = (left, right) => ({ type: 'And', operand: [left, right] });
export const not = (operand) => ({ type: 'Not', operand });
export const isNull = (operand) => ({ type: 'IsNull', operand });
export const exists = (operand) => ({ type: 'Exists', operand });
export const ifThen = (condition, then, otherwise) => ({ type: 'If', condition, then, else: otherwise });
export const oneOf = (element, values) => ({ type: 'In', operand: [element, list(values.map(literal))] });
export const tuple = (elements) => ({ type: 'Tuple', element: Object.entries(elements).map(([name, value]) => ({ name, value })) });

/** A property of an expression's value, or of the alias of a query. */
export const property = (of, path) => (typeof of === 'string' ? { type: 'Property', scope: of, path } : { type: 'Property', source: of, path });

export const query = (alias, expression, where) => ({ type: 'Query', source: [{ alias, expression }], relationship: [], where });

/** The value if the condition holds, or no condition is asked. */
export const applyIf = (condition, value, otherwise) => (condition ? ifThen(condition, value, otherwise) : value);

export const all = (parts) => balanced('And', parts);
export const any = (parts) => balanced('Or', parts);

// The operators take two operands: a balanced tree keeps a thousand of them from nesting a thousand deep.
function balanced(type, parts) {
  if (parts.length <= 1)
    return parts[0] ?? literal(type === 'And');
  const half = parts.length >> 1;
  return { type, operand: [balanced(type, parts.slice(0, half)), balanced(type, parts.slice(half))] };
}

/** A library with `Patient` defined as translators define it, and the definitions given. */
export function libraryOf(id, definitions) {
  const patient = { type: 'SingletonFrom', operand: { type: 'Retrieve', dataType: `${MODEL}Patient` } };
  const def = Object.entries({ Patient: patient, ...definitions }).map(([name, expression]) => ({ name, context: 'Patient', accessLevel: 'Public', expression }));
  return {
    library: {
      identifier: { id, version: '1.0.0' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
      statements: { def },
    },
  };
}
