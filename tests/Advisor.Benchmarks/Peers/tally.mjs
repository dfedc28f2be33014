/** Adds up what rules do to their targets, and ranks the targets of each group: what the engines here leave to their caller. */
export class Tally {
  /** @param groups the first target and the number of targets of each; @param effects for each rule pairs of target and weight, 0 ruling out */
  constructor(groups, effects) {
    const targets = Math.max(...groups.map(([first, count]) => first + count));
    this.groups = groups;
    this.effects = effects.map(pairs => Int32Array.from(pairs.flat()));
    this.places = new Int32Array(targets);
    for (const [first, count] of groups)
      for (let place = 0; place < count; place++)
        this.places[first + place] = place;
    this.favour = new Int32Array(targets);
    this.opposition = new Int32Array(targets);
    this.ruledOut = new Uint8Array(targets);
    this.keys = new Float64Array(targets);
    this.rankings = groups.map(() => []);
  }

  clear() {
    this.favour.fill(0);
    this.opposition.fill(0);
    this.ruledOut.fill(0);
  }

  add(rule) {
    const pairs = this.effects[rule];
    for (let i = 0; i < pairs.length; i += 2) {
      const target = pairs[i];
      const weight = pairs[i + 1];
      if (weight > 0)
        this.favour[target] += weight;
      else if (weight < 0)
        this.opposition[target] -= weight;
      else
        this.ruledOut[target] = 1;
    }
  }

  /** The higher score first, then the lesser opposition, then the earlier place. */
  rank() {
    const { favour, opposition, ruledOut, keys, places } = this;
    for (let target = 0; target < keys.length; target++)
      keys[target] = (favour[target] - opposition[target]) * 2 ** 30 - opposition[target] * 2 ** 10 - places[target];
    for (let group = 0; group < this.groups.length; group++) {
      const [first, count] = this.groups[group];
      const ranking = this.rankings[group];
      let ranked = 0;
      for (let target = first; target < first + count; target++) {
        if (ruledOut[target])
          continue;
        let place = ranked++;
        for (; place > 0 && keys[ranking[place - 1]] < keys[target]; place--)
          ranking[place] = ranking[place - 1];
        ranking[place] = target;
      }
      ranking.length = ranked;
    }
  }

  /** What the expected result has else; nothing: they are the same. */
  differenceTo(expected) {
    for (const sum of ['favour', 'opposition'])
      for (let target = 0; target < this.keys.length; target++)
        if (this[sum][target] !== expected[sum][target])
          return `${sum} of target ${target} is ${this[sum][target]}, not ${expected[sum][target]}`;
    for (let group = 0; group < this.groups.length; group++)
      if (this.rankings[group].join() !== expected.rankings[group].join())
        return `ranking ${group} is ${this.rankings[group]}, not ${expected.rankings[group]}`;
    return null;
  }
}
