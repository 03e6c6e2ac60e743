import { it } from 'vitest';
import { searchCorpus } from './corpus.ts';
import { respond } from '../../src/search/question/respond.ts';
import { countTiers } from '../../src/search/facets.ts';
import { denialOf } from '../../src/search/question/denial.ts';
it('x', async () => {
  const corpus = await searchCorpus();
  const plans = Object.keys((await corpus.source.holding('的', {})).plans);
  for (const q of ['邢台 光伏','石家庄 5G','河南 光伏','石家庄5G','石家庄2020年增加值目标是多少','邢台有哪些重点产业','河北钢铁要减多少','哪些规划设领导小组','新能源车','1.7 万亿元','1000 亿元','65000 个','10 %','5-10家','一万七千亿元','1万7千亿','6,000 万吨','翻一番','百分之十二','2:8','①','清河 羊绒','南宫','邢台高铁','电车','高铁','光伏发电在哪些规划里提到','“领导小组”','河北2018','怎么引用','石墨烯','新材料 石墨烯','邢台和石家庄的增加值目标比较','郑州有没有氢能','河南2020年主营业务收入多少','河北2018有多少个目标','张家口 氢能','增加值是什么意思','哪些数字印错了']) {
    const r = await respond(q, corpus);
    const d = denialOf(r.words, plans);
    console.log(q, '|', r.reading.parts.map((p) => `${p.kind}:${p.text}${p.entries ? '=' + p.entries.map((e) => e.id).join(',') : ''}`).join(' '), '|', JSON.stringify(countTiers(r.hits())), r.askedAs, '| T', r.targets.length, r.targets.slice(0, 2).map((t) => `${t.plan} ${t.name} ${t.stated}`).join(' ; '), '| P', r.pages.map((p) => p.id).join(' '), '| D', JSON.stringify(d.nowhere), d.lacking.map((l) => l.word + ':' + l.plans.length).join());
  }
}, 120000);
