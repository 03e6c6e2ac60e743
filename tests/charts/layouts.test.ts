import { describe, expect, it } from 'vitest';
import { type DotKind, layDotMatrix } from '../../src/charts/dot-matrix.ts';
import { type Form, narrow, type Scene, wide } from '../../src/charts/drawing.ts';
import { layOverlap } from '../../src/charts/overlap.ts';
import { layShape, layShapes } from '../../src/charts/plan-shape.ts';
import { layRanks } from '../../src/charts/ranks.ts';
import { layTiers } from '../../src/charts/tier-columns.ts';
import { layTime, type TimePlan, timeRows } from '../../src/charts/time-line.ts';

const forms: Form[] = [wide, narrow];
const rowsIn = ({ marks }: Scene): number[] => [...new Set(marks.flatMap(({ row }) => row ?? []))].sort((a, b) => a - b);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const part = (characters: number, targets: number[] = []) => ({ name: '三、茶叶加工', short: '三', href: '/s3/', characters, targets });

describe.each(forms)('on $id pages', (form) => {
  it('a part is as long as its text, and every target stands in it', () => {
    const { marks } = layShape({ name: '云南2031', slot: '1', mark: 'filled', parts: [part(1000, [0, 0.5, 1]), part(500), part(0)] }, form);
    const bars = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
    expect(bars[0].width / bars[1].width).toBeCloseTo(2, 1);
    expect(bars[2].width).toBe(1);
    const ticks = marks.flatMap((mark) => (mark.kind === 'line' && mark.row === 0 ? [mark.x1] : []));
    expect(ticks).toEqual([bars[0].x, bars[0].x + bars[0].width / 2, bars[0].x + bars[0].width]);
  });

  it('plans under one another are to one scale', () => {
    const scene = layShapes(
      [
        { name: '云南2031', slot: '1', mark: 'filled', parts: [part(600), part(400)] },
        { name: '贵州2032', slot: '2', mark: 'filled', parts: [part(500)] },
      ],
      form,
    );
    const [a, b, c] = scene.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : []));
    expect(a / c).toBeCloseTo(600 / 500, 1);
    expect(b).toBeLessThan(a);
    expect(rowsIn(scene)).toEqual(upTo(3));
  });

  it('a share is an area: four times as much is twice as wide; none is a point', () => {
    const cell = (of: number, other: number, percent: number) => ({ of, other, percent, said: `${percent}%`, href: '/' });
    const plans = [
      { name: '云南2031', slot: '1', mark: 'filled' as const },
      { name: '贵州2032', slot: '2', mark: 'open' as const },
    ];
    const scene = layOverlap(plans, [cell(0, 1, 40), cell(1, 0, 10)], form);
    const radius = scene.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.row !== undefined ? [Number(/a([\d.]+)/.exec(mark.d)?.[1])] : [],
    );
    expect(radius).toEqual([13, 6.5]);
    expect(rowsIn(layOverlap(plans, [cell(0, 1, 0), cell(1, 0, 0)], form))).toEqual([0, 1]);
  });

  it('many columns of shares stand in blocks, every cell once', () => {
    const plans = upTo(12).map((i) => ({ name: `昆明${2030 + i}`, slot: String((i % 8) + 1), mark: 'filled' as const }));
    const cells = plans.flatMap((_, of) =>
      plans.flatMap((__, other) => (of === other ? [] : [{ of, other, percent: 1, said: '1.0%', href: '/' }])),
    );
    expect(rowsIn(layOverlap(plans, cells, form))).toEqual(upTo(132));
  });

  it.each([1, 5, 12])('a dot for each of %i plans in every line', (count) => {
    const columns = upTo(count).map((i) => ({ name: `西双版纳${2030 + i}`, slot: String((i % 8) + 1), mark: 'filled' as const }));
    const dots = columns.map((): DotKind => 'none');
    const scene = layDotMatrix(
      columns,
      [
        { name: '普洱茶', href: '/', dots: dots.with(0, 'task'), said: '1份', isMarked: true },
        { name: '白药', href: '/', dots, said: '0份', isMarked: false },
      ],
      form,
    );
    expect(rowsIn(scene)).toEqual(upTo(2 * count));
  });

  it('what is named more often stands further out, ties at one place', () => {
    const row = (times: number) => ({ name: '大理', href: null, times, said: `${times}处`, isInside: false });
    const { marks } = layRanks([row(8), row(4), row(4)], '3', form);
    const ends = marks.flatMap((mark) => (mark.kind === 'line' ? [mark.x2] : []));
    expect(ends[0]).toBeGreaterThan(ends[1]);
    expect(ends[1]).toBe(ends[2]);
  });

  it('tiers stand in their order, a sign each industry', () => {
    const row = (plan: string, tier: number, member: string) => ({
      plan,
      slot: '1',
      mark: 'filled' as const,
      tier,
      words: `第${tier}`,
      member,
      href: '/',
      isLit: false,
    });
    const scene = layTiers([row('云南2031', 1, '茶叶'), row('云南2031', 2, '烟草'), row('贵州2032', 1, '白酒')], form);
    expect(rowsIn(scene)).toEqual(upTo(3));
    const at = (text: string): number =>
      scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.text === text ? [mark.y] : []))[0] ?? NaN;
    expect(at('茶叶')).toBeLessThan(at('烟草'));
  });

  it('everything that is dated stands on the line of time', () => {
    const plan: TimePlan = {
      ...{ name: '云南2031', slot: '1', mark: 'filled', href: '/', period: { from: 2031, to: 2035 }, issued: '2031-03-01' },
      ...{ years: [{ year: 2035, count: 4 }], joined: [{ from: 2030, to: 2035, count: 2 }], names: [1] },
    };
    const bare: TimePlan = { ...plan, period: null, issued: null, years: [], joined: [], names: [] };
    const plans = [plan, bare];
    expect(timeRows(plans).map(({ kind }) => kind)).toEqual(['period', 'issued', 'year', 'joined', 'names']);
    const scene = layTime(plans, form);
    expect(rowsIn(scene)).toEqual(upTo(5));
    expect(scene.marks.every((mark) => mark.kind !== 'rect' || (mark.x >= 0 && mark.x + mark.width <= form.width))).toBe(true);
    expect(layTime([bare], form).marks).toEqual([]);
  });
});
