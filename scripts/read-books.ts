import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookFigure, BookPlan } from '../src/export/texts/book/book.ts';
import { releaseDay } from './rebuild.ts';

type Row = BookFigure & { plan: string; kind?: string };
type PlanRow = Pick<BookPlan, 'id' | 'issuer' | 'documentNumber' | 'issued' | 'checkedAgainst' | 'url'> & { title: string | null };

/** The plans that a built site has published, as books are made of them. Throws where there is none. */
export function readBooks(dist: string): BookPlan[] {
  if (!existsSync(join(dist, 'data/plans.json'))) throw new Error(`${dist}: holds no built site. Run npm run build first.`);
  const json = <T>(name: string): T => JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')) as T;
  const { release, plans } = json<{ release: string; plans: PlanRow[] }>('plans.json');
  const targets = json<{ targets: Row[] }>('targets.json').targets.map((row): Row => ({ ...row, kind: 'target' }));
  const baselines = json<{ quantities: Row[] }>('quantities.json').quantities.filter(({ kind }) => kind === 'baseline');
  const figures = Map.groupBy([...targets, ...baselines], ({ plan }) => plan);
  return plans.map((plan) => ({
    ...plan,
    title: plan.title ?? plan.id,
    release,
    releasedOn: releaseDay(release),
    ...json<Pick<BookPlan, 'divisions' | 'blocks'>>(`plans/${plan.id}.json`),
    figures: figures.get(plan.id) ?? [],
  }));
}
