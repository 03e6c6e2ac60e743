import { type DotKind, type DotLine, layDotMatrix } from '../../../charts/dot-matrix.ts';
import type { Stance } from '../../../model/entry.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import { tagOf, wornBy } from '../../../library/figures.ts';
import { passagesOf } from '../../../library/cited.ts';
import { url } from '../../../library/url.ts';
import type { Words } from '../../../strings/languages.ts';
import type { ListedGroup } from '../../entries/entry-groups.ts';
import { type EntryKind, leadOf } from '../../entries/stances.ts';
import { bounded } from './say-shown-plans.ts';
import type { Picture } from './picture.ts';

/** So many entries are drawn: those that most plans name, and those that fewest do. */
const most = { first: 60, last: 30 };
const dots: Record<Stance, DotKind> = { 任务: 'task', 列举: 'listed', 背景: 'past', 项目: 'project' };

/** What one plan has of an entry: how it names it, null where it doesn't, and in how many sentences. */
interface Found {
  stance: Stance | null;
  times: number;
}

interface Line {
  entry: ListedGroup['entries'][number];
  found: Found[];
  plans: number;
}

/** The entries of a group that some plan names, those that most plans name first. */
function linesOf(kind: EntryKind, { entries }: Pick<ListedGroup, 'entries'>, plans: readonly LoadedPlan[]): Line[] {
  const lines = entries.map((entry) => {
    const found = plans.map((plan): Found => {
      const passages = passagesOf(plan, kind, entry.id);
      return { stance: leadOf(passages)?.mention.stance ?? null, times: passages.length };
    });
    return { entry, found, plans: found.filter(({ times }) => times > 0).length };
  });
  return lines.filter((line) => line.plans > 0).sort((a, b) => b.plans - a.plans);
}

/** What is seen: how many entries all plans name and how many are found in one alone; of one plan, how many are tasks. */
export function saySeenEntries(group: string, lines: readonly Pick<Line, 'found' | 'plans'>[], plans: number, t: Words): string {
  const words = t.textPictures.entries;
  const name = words.group(group);
  if (plans === 1) return words.one(name, lines.length, lines.filter(({ found: [own] }) => own?.stance === '任务').length);
  const having = (count: number): number => lines.filter((line) => line.plans === count).length;
  return words.title(name, lines.length, having(plans), having(1));
}

/** Topics of a sector, or measures of a kind of tool, over plans: a dot each; null where no plan names any. */
export function entriesPicture(kind: EntryKind, group: ListedGroup, all: readonly LoadedPlan[], t: Words): Picture | null {
  const words = t.textPictures.entries;
  const { plans, rest } = bounded(all, t);
  const found = linesOf(kind, group, plans);
  const isWhole = found.length <= most.first + most.last;
  const lines = isWhole ? found : [...found.slice(0, most.first), ...found.slice(-most.last)];
  if (lines.length === 0) return null;
  const sayStance = (stance: Stance | null): string =>
    stance === null ? words.none : kind === 'measures' && stance === '列举' ? t.entries.named : t.entries.stance[stance];
  const href = ({ entry }: Line): string => (kind === 'topics' ? url.topic(entry.id) : url.measure(entry.id));
  const drawn = lines.map((line): DotLine => ({
    ...{ name: line.entry.name, href: href(line), said: words.count(line.plans) },
    dots: line.found.map(({ stance }) => (stance === null ? 'none' : dots[stance])),
    isMarked: plans.length > 1 && (line.plans === plans.length || line.plans === 1),
  }));
  const left = isWhole ? '' : words.rest(found.length - lines.length);
  return {
    ...{
      id: `${kind}-${group.id}`,
      kind: 'entries',
      title: saySeenEntries(group.name, found, plans.length, t),
      reading: words.reading[kind],
    },
    ...{ notes: [words.note], plans, rest: left + (rest ?? '') || null },
    columns: words.columns.map((head, i) => ({ head, isNumber: i === 3 })),
    rows: lines.flatMap((line) =>
      line.found.map(({ stance, times }, i) => ({
        href: href(line),
        cells: [line.entry.name, tagOf(plans[i]), sayStance(stance), times],
      })),
    ),
    draw: (form) =>
      layDotMatrix(
        plans.map((plan) => ({ name: tagOf(plan), ...wornBy(plan) })),
        drawn,
        form,
      ),
    at: { name: t.entries.groupTitle(t.entries[kind].matrix, words.group(group.name)), href: url.compareGroup(kind, group.id) },
  };
}
