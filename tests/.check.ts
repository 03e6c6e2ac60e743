import { loadVocabulary } from '../scripts/seeds.ts';
import { families } from '../src/pipeline/find/families.ts';
import { shelfOf } from '../src/pipeline/find/shown.ts';
const t0 = performance.now();
const only = process.argv[2];
let n = 0;
for (const f of families(shelfOf(loadVocabulary('seeds').words))) {
  if (only && f.family !== only) continue;
  f.rules.forEach((rule, i) => {
    const label = `${f.family}#${i} ${rule.name}`;
    if (!rule.examples.length) console.log(label, 'NO EXAMPLES');
    if (!rule.not.length) console.log(label, 'NO NOT');
    const without = f.rules.filter((r) => r !== rule);
    let changes = 0;
    for (const e of rule.examples) {
      n++;
      try {
        const d = f.decide(e, f.rules);
        if (d !== rule.name) console.log(label, 'example decided by', d, JSON.stringify(e), JSON.stringify(f.takes(e, rule)));
        const t = f.takes(e, rule);
        if (!t.when || t.unless) console.log(label, 'example not taken by this record', JSON.stringify(e), JSON.stringify(t));
        if (f.decide(e, without) !== d) changes++;
      } catch (x) { console.log(label, String(x)); }
    }
    if (!changes) console.log(label, 'REMOVAL CHANGES NOTHING');
    let guarded = 0;
    for (const e of rule.not) {
      n++;
      try {
        const d = f.decide(e, f.rules);
        const t = f.takes(e, rule);
        if (d === rule.name) console.log(label, 'NOT is decided by it', JSON.stringify(e));
        if (t.when) guarded++;
        else console.log(label, '   (when false)', JSON.stringify(e), d);
      } catch (x) { console.log(label, String(x)); }
    }
    if (!guarded) console.log(label, 'NO GUARDED NOT');
  });
}
console.log(n, 'examples', Math.round(performance.now() - t0), 'ms');
