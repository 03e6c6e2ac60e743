import { nested, type PlanFile } from '../../src/site/data/dataset-nested.ts';
import { shapes } from '../../src/export/shapes.ts';
import type { Table } from '../../src/export/dataset-table.ts';
import type { Row } from '../../src/model/schema.ts';

/** Titles that break careless writers: formulas, LaTeX, XML and its forbidden characters, marks that turn the direction, quotes, ends of lines. */
export const hostileTitles = [
  '=HYPERLINK("http://x.invalid","点")',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '＝1+1',
  '\t缩进',
  '\\textbf{50\\% $\\alpha_1$ & #1 ~^}',
  '<script>alert("1")</script> & &amp; ]]> <![CDATA[',
  '甲\u202E乙\u200F丙\u2067丁\u2069',
  '控制\u0008符\u000B与\uFFFE',
  '逗号,引号"两个""与\'撇号;分号',
  '第一行\n第二行\r\n第三行',
  '  前后有空格　',
  '_x0041_ 与 __x000D_',
  '𠀀𪚥 😀 e\u0301',
  "'; DROP TABLE plans; --",
  '{#s1} ---\n: [题](x) *强调* |列|',
  'null',
  '0123',
];

/** A plan of nothing but its title. */
export function planOf(title: string, i: number): Row {
  const sources = { title: 'text', issuer: 'unknown', documentNumber: 'unknown', issued: 'unknown', period: 'unknown' };
  return {
    id: `plan-${i}`,
    title,
    jurisdiction: { code: '130000', name: '某省', level: '省', parent: null },
    planType: '行动计划',
    field: '工业',
    covers: ['bio', 'it'],
    issuer: null,
    documentNumber: null,
    issued: null,
    period: null,
    attachments: [{ label: '附件1', title, inCorpus: false }],
    textSource: null,
    checkedAgainst: null,
    facts: sources,
    url: `https://example.org/plans/plan-${i}/`,
    seed: { file: 'x.txt', sha256: '0'.repeat(64), characters: title.length },
    counts: { characters: title.length, blocks: 1, quantities: 0, targets: 0, baselines: 0 },
  };
}

/** The dataset of these plans: each with one block that is its title; every other table is empty. */
export function hostileTables(): Table[] {
  const plans = hostileTitles.map(planOf);
  const span = { start: 0, end: 1 };
  const files = plans.map((_, i): PlanFile => {
    const url = `https://example.org/plans/plan-${i}/full/`;
    const division = { id: 'plan', parent: null, level: 0, label: null, title: hostileTitles[i], url, span };
    const block = { id: 'p1', division: 'plan', kind: 'paragraph', text: hostileTitles[i], url, span };
    return { id: `plan-${i}`, text: hostileTitles[i], divisions: [division], blocks: [block], corrections: [], references: [] };
  });
  const place = { id: 'x', code: '130000', name: '某省', shortName: '某', en: 'Mou', level: '省', parent: null };
  const rows = new Map<string, Row[]>([['plans', plans], ['places', [place]], ...nested(files)]);
  return shapes.map((shape) => ({ shape, rows: rows.get(shape.name) ?? [] }));
}

/** A table of these by its name. */
export function tableNamed(name: string): Table {
  const table = hostileTables().find(({ shape }) => shape.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
}
