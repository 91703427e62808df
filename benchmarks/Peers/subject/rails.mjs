// A logic of two truths holds one of three as two tests: one for "met", one for "not met"; undetermined is
// neither. By Kleene's tables "not met" of an `all` is an `any` of "not met", and the other way round.

/** The test for "met". `words` writes the engine's own `all`, `any`, and a criterion's `met`. */
export function whenMet(expression, words) {
  if (typeof expression === 'string')
    return words.met(expression);
  return expression.all
    ? words.all(expression.all.map((part) => whenMet(part, words)))
    : words.any(expression.any.map((part) => whenMet(part, words)));
}

/** The test for "not met". */
export function whenNotMet(expression, words) {
  if (typeof expression === 'string')
    return words.notMet(expression);
  return expression.all
    ? words.any(expression.all.map((part) => whenNotMet(part, words)))
    : words.all(expression.any.map((part) => whenNotMet(part, words)));
}
