import { signs } from '../../strings/language-signs.ts';
import { url } from '../../library/url.ts';
import type { TargetRow } from '../../model/figure-rows.ts';
import { element, link } from '../search/dom.ts';
import { words } from './own-words.ts';

const { compare: said } = words.read;

/** So many are listed; the indicator's page has all. */
const most = 12;

type Shown = Pick<TargetRow, 'id' | 'plan' | 'about' | 'stated' | 'year'>;

async function targetsOf(indicator: string): Promise<Shown[]> {
  const answer = await fetch(url.indicatorFile(indicator, 'json'));
  if (!answer.ok) throw new Error(answer.statusText);
  return ((await answer.json()) as { targets: Shown[] }).targets;
}

/** The corpus's targets of an indicator, plan by plan in the order of the dataset. */
function drawTargets(targets: readonly Shown[], indicator: string, tags: Readonly<Record<string, string>>): HTMLElement[] {
  const lines = targets
    .slice(0, most)
    .map(({ id, plan, about, stated, year }) =>
      element(
        'li',
        '',
        element('b', 'src', tags[plan] ?? plan),
        ' ',
        link(url.target(id), signs.labelled(about, stated)),
        ...(year === null ? [] : [element('span', 'src', ` ${said.year(year)}`)]),
      ),
    );
  return [
    element('p', 'src', said.note),
    lines.length === 0 ? element('p', 'absent', said.none) : element('ul', '', ...lines),
    element('p', 'src', link(url.indicator(indicator), targets.length > most ? said.rest(targets.length - most) : said.page)),
  ];
}

/** What stands folded under a figure whose indicator the corpus has: fetched when it is opened, and again where that failed. */
export function drawCompare(indicator: string, label: string, tags: Readonly<Record<string, string>>): HTMLElement {
  const body = element('div', '');
  body.setAttribute('role', 'status');
  const folded = element('details', 'read-compare', element('summary', '', said.open(label)), body) as HTMLDetailsElement;
  let isDrawn = false;
  folded.addEventListener('toggle', () => {
    if (!folded.open || isDrawn) return;
    isDrawn = true;
    body.replaceChildren(element('p', 'src', said.reading));
    targetsOf(indicator).then(
      (targets) => body.replaceChildren(...drawTargets(targets, indicator, tags)),
      () => {
        isDrawn = false;
        body.replaceChildren(element('p', 'src', said.failed));
      },
    );
  });
  return folded;
}
