/**
 * Decides by a rule set of its own for each drug, as our engine's dispatch does: a look-up in a map, and rules that no
 * longer ask for the drug. No peer offers this; a set is prepared when a case first needs it.
 */
export function byDrug(peer, guidelines) {
  const guidelinesOf = new Map();
  for (const guideline of guidelines) {
    for (const drug of guideline.drugs)
      guidelinesOf.set(drug, [...(guidelinesOf.get(drug) ?? []), { ...guideline, drugs: null }]);
  }

  const decideFor = new Map();
  return (facts) => {
    let decide = decideFor.get(facts.drug);
    if (decide === undefined) {
      decide = peer.prepare(guidelinesOf.get(facts.drug));
      decideFor.set(facts.drug, decide);
    }

    return decide(facts);
  };
}
