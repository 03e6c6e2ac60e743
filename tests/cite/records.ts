import type { CiteRecord } from '../../src/cite/record.ts';

/** A plan whose every fact is printed. */
export const known: CiteRecord = {
  key: 'jia-2018-a4',
  kind: 'plan',
  author: { text: '甲省人民政府', byEditor: false },
  title: { text: '甲省产业发展三年行动计划', byEditor: false },
  number: '甲政发〔2018〕3号',
  issued: { text: '2018-02-07', byEditor: false },
  where: '附件4 三、（六）第2段',
  url: 'https://duizhao.example/plans/jia-2018/a4/#a4-s3-6-p2',
  release: '2026.11',
  plan: {
    type: '行动计划',
    place: '甲省',
    period: { from: 2018, to: 2020 },
    url: 'https://duizhao.example/plans/jia-2018/',
    text: { href: '/plans/jia-2018.txt', sha256: 'a'.repeat(64) },
  },
  quote: null,
};

/** A plan without title, issuer, number or date in print: an editor named the first two. */
export const unknown: CiteRecord = {
  ...known,
  key: 'yi-2018',
  author: { text: '乙市人民政府', byEditor: true },
  title: { text: '乙市产业发展三年行动计划', byEditor: true },
  number: null,
  issued: null,
  where: null,
  url: 'https://duizhao.example/plans/yi-2018/',
};

/** A page of our own, of the day of its release. */
export const page: CiteRecord = {
  ...unknown,
  key: 'duizhao-indicators-output',
  kind: 'page',
  author: { text: '规划对照', byEditor: false },
  title: { text: '按指标对照：产值', byEditor: false },
  issued: { text: '2026-11-21', byEditor: false },
  url: 'https://duizhao.example/indicators/output/',
  plan: null,
};

/** The data set. */
export const data: CiteRecord = {
  ...page,
  key: 'duizhao-data',
  kind: 'dataset',
  title: { text: '规划全文与结构数据', byEditor: false },
  url: 'https://duizhao.example/data/',
};

/** A title that means something else to LaTeX, XML, JSON, rich text, spreadsheets, RIS and readers of text from right to left. */
export const hostile: CiteRecord = {
  ...known,
  title: {
    text: '=1+1 “战略” "x" \'y\' & 100% $5 #1 a_b {c} } \\emph{d} \\ ~ ^ <b>e</b> </script> &amp; %s and co',
    byEditor: false,
  },
};
