import { readFileSync } from 'node:fs';
import { createModel } from './src/model/model';
import { NO_FILTER } from './src/model/filter';
import { CRITERIA } from './src/model/criterion';
import { rankTopics, ordersAmong, medianPlace } from './src/model/ranking';
import { syntheticDataset } from './test/bench/synthetic';
const m = createModel(JSON.parse(readFileSync('public/data/dataset.json','utf8')));
const r = rankTopics(m, NO_FILTER, { criteria: CRITERIA, importance: [] });
if (typeof r !== 'string') for (const t of r.topics) console.log(m.topics[t.topic]!.id, t.tier, t.mean.toFixed(2), 'first', ordersAmong(t,1), 'first5', ordersAmong(t,5), 'best', Math.min(...t.places)+1, 'median', medianPlace(t)+1, t.equals.length);
for (const [records, topics] of [[155,18],[1000,60],[100000,60]] as const) {
 const b = createModel(syntheticDataset({records, actors: 190, topics}));
 for (let k=0;k<3;k++){ const f={...NO_FILTER}; const t=performance.now(); rankTopics(b, f, { criteria: CRITERIA, importance: [] }); const u=performance.now(); rankTopics(b, f, { criteria: CRITERIA, importance: [] }); console.log(records, topics, (u-t).toFixed(1), 'again', (performance.now()-u).toFixed(1)); }
}
