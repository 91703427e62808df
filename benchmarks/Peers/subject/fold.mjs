const and = (a, b) => (a === false || b === false ? false : a === null || b === null ? null : true);

/** What the guidelines that apply say together: true, false, or null for undetermined. */
export function fold(guidelines) {
  let truth = true;
  let strictly = true;
  let cautionMet = false;
  let cautionUnknown = false;
  for (const guideline of guidelines) {
    truth = and(truth, guideline.truth);
    strictly = and(strictly, guideline.strictly);
    cautionMet ||= guideline.caution === true;
    cautionUnknown ||= guideline.caution === null;
  }

  return { truth, strict: truth !== null && strictly === truth, caution_met: cautionMet, caution_unknown: cautionUnknown };
}
