import { describe, expect, it } from 'vitest';
import { layDots, layMatrix, type MatrixCell, narrow, wide } from '../../src/charts/matrix.ts';

const cell = (...owns: MatrixCell['owns']): MatrixCell => ({ owns, blank: owns.length === 0 ? '不在规划范围' : null });
const own = (rank: string | null, targets: number, share: number | null) => ({
  rank,
  targets,
  said: targets === 0 ? '提及但无数字' : `目标${targets}个`,
  share,
});
const heads = (...names: string[]) => names.map((name) => ({ name, level: '省' }));
const row = (...cells: MatrixCell[]) => ({ id: 'x', name: '新能源汽车与智能网联汽车', href: '/', cells });

it('draws a dot a target, ten a line', () => {
  const dots = layDots(19, 0, 5);
  expect(dots.length).toBe(19);
  expect(new Set(dots.slice(0, 10).map(({ y }) => y)).size).toBe(1);
  expect(dots[10].x).toBe(dots[0].x);
  expect(dots[10].y).toBeGreaterThan(dots[9].y);
});

describe('bars', () => {
  const { rows, columns, width } = layMatrix(
    [row(cell(own('加快发展', 2, 0.181)), cell(own('做大做强', 0, 0.0905)), cell())],
    heads('贵州', '云南', '四川'),
    narrow,
  );
  const bars = rows[0].cells.map(({ owns }) => owns[0]?.bar?.width);
  it('are on one scale from nought, the longest as wide as its cell', () => expect(bars).toEqual([100, 50, undefined]));
  it('stand in cells that don’t overlap', () => {
    expect(columns.every((x, i) => i === 0 || x > columns[i - 1] + width)).toBe(true);
    expect(columns[2] + width).toBeCloseTo(100, 1);
  });
  it('are left out where there is no share, which is no bar of nought', () =>
    expect(layMatrix([row(cell(own('双轮驱动', 0, null)))], heads('贵州'), wide).rows[0].cells[0].owns[0].bar).toBeNull());
});

describe('a cell', () => {
  const two = layMatrix([row(cell(own('高成长性行业', 8, 0.096), own('高成长性行业', 11, 0.077)))], heads('贵州'), narrow).rows[0].cells[0];
  it('of two own sectors draws both under one another, never their sum, and their shared words once', () => {
    expect(two.owns.map(({ dots, rank }) => [dots.length, rank?.lines])).toEqual([
      [8, ['高成长性行业']],
      [11, undefined],
    ]);
    expect(two.owns[1].bar?.y).toBeGreaterThan(two.owns[0].bar?.y ?? Infinity);
  });
  it('without one says which kind of nothing', () =>
    expect(layMatrix([row(cell())], heads('贵州'), wide).rows[0].cells[0].blank).toEqual(['不在规划范围']));
});

it('gives each row the height of what is in it, one under the other', () => {
  const rows = [row(cell(own('加快发展', 25, 0.1))), row(cell(own('加快发展', 1, 0.1)))];
  const { rows: drawn, height } = layMatrix(rows, heads('贵州'), wide);
  expect(drawn[1].y).toBe(drawn[0].y + drawn[0].height);
  expect(drawn[0].height).toBeGreaterThan(drawn[1].height);
  expect(height).toBe(drawn[1].y + drawn[1].height);
});

it('holds when there is nothing to draw', () => {
  expect(layMatrix([], [], wide)).toMatchObject({ rows: [], columns: [] });
});

describe('a figure with much to say', () => {
  const said = { owns: [], blank: 'Mentioned without a figure' };
  const named = ['Guizhou', 'Yunnan', 'Sichuan', 'Heilongjiang', 'Inner Mongolia', 'Ningxia'];
  const matrix = layMatrix([{ ...row(...named.map(() => said)), name: 'Biomanufacturing' }], heads(...named), narrow);
  it('asks for the width that its words need', () => {
    expect(matrix.wanted).toBeGreaterThan(narrow.least);
    expect(layMatrix([row(cell(own('加快发展', 1, 0.1)))], heads('贵州'), narrow).wanted).toBeNull();
  });
  it('cuts no word', () => {
    expect(matrix.rows[0].lines).toEqual(['Biomanufacturing']);
    expect(matrix.rows[0].cells[0].blank.join('')).toBe('Mentioned without a figure');
    expect(matrix.rows[0].cells[0].blank.every((line) => /^[\w ]+$/.test(line) && 'Mentioned without a figure'.includes(line))).toBe(true);
  });
  it('is wider with every plan', () => {
    const more = [...named, 'Chongqing', 'Zhejiang'];
    const wider = layMatrix([row(...more.map(() => said))], heads(...more), narrow);
    expect(wider.wanted).toBeGreaterThan(matrix.wanted ?? 0);
  });
});
