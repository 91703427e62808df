import * as compiled from './json-logic-engine.mjs';

export const name = 'json-logic-engine-interpreted';
export { answerOf, isAsync, read } from './json-logic-engine.mjs';

/** The same rules, each walked anew instead of compiled to a function; the engine's own cache of plans is on. */
export const prepare = (guidelines) => compiled.prepare(guidelines, { interpreted: true });
