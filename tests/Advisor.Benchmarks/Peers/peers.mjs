// Evaluates the exported rules with other engines: first compares every result with the exported one, then answers each line "PEER SET" after one pass.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { createRequire } from 'node:module';
import jsonLogic from 'json-logic-js';
import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { Tally } from './tally.mjs';

const folder = process.argv[2];
const read = name => JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8'));
const { groups, rules } = read('rules');
const sets = read('questionnaires');
const tally = new Tally(groups, rules.map(r => r.effects));
const conditions = rules.map(r => r.when);
const engine = new ZenEngine();

// Content that is made beforehand is compiled once, and not in each evaluation.
const graph = name => engine.createDecision(new ZenDecisionContent(read(name)));
const [expression, table] = [graph('zen-expression'), graph('zen-table')];

// Each adds up the rules that fire and ranks.
const peers = {
  'json-logic'(answers) {
    tally.clear();
    for (let rule = 0; rule < conditions.length; rule++)
      if (jsonLogic.truthy(jsonLogic.apply(conditions[rule], answers)))
        tally.add(rule);
    tally.rank();
  },
  async 'zen-expression'(answers) {
    const { result: { fired } } = await expression.evaluate(answers);
    tally.clear();
    for (let rule = 0; rule < fired.length; rule++)
      if (fired[rule])
        tally.add(rule);
    tally.rank();
  },
  async 'zen-table'(answers) {
    const { result: rows } = await table.evaluate(answers);
    tally.clear();
    for (const row of rows)
      tally.add(row.fired);
    tally.rank();
  },
};

for (const [peer, evaluate] of Object.entries(peers)) {
  for (const [set, questionnaires] of Object.entries(sets)) {
    for (const [number, questionnaire] of questionnaires.entries()) {
      await evaluate(questionnaire.answers);
      const difference = tally.differenceTo(questionnaire);
      if (difference) {
        console.error(`${peer} differs in questionnaire ${number} of "${set}": ${difference}`);
        process.exit(1);
      }
    }
  }
}

const version = name => createRequire(import.meta.url)(`${name}/package.json`).version;
const compared = Object.values(sets).reduce((sum, questionnaires) => sum + questionnaires.length, 0);
console.log(`json-logic-js ${version('json-logic-js')}, ZEN ${version('@gorules/zen-engine')}, Node ${process.versions.node}: ` +
  `each gives the same scores and rankings on all ${compared} questionnaires`);

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [peer, set] = line.split(' ');
  const evaluate = peers[peer];
  for (const { answers } of sets[set]) {
    const pending = evaluate(answers);
    if (pending)
      await pending;
  }
  console.log('done');
}
engine.dispose();
