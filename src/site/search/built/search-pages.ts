import { type ReadingForm, readingForm } from '../../../language/form/reading-form.ts';
import type { PageRecord } from '../../../search/pages.ts';
import { rangeOf } from '../../../library/figure-passage.ts';
import { nameOf, type PageName, pageName } from '../../../library/page-names.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';

type Division = LoadedPlan['data']['divisions'][number];

/** The heading a block stands under, without its full stop; for a heading the one above it; empty right under the page's own title. */
function headingOver(byId: ReadonlyMap<string, Division>, id: string | null, page: string): string {
  const division = id === null ? undefined : byId.get(id);
  if (!division || division.id === page) return '';
  const name = nameOf(division.label, division.title).replace(/。$/, '');
  return name || headingOver(byId, division.parent, page);
}

/** A text as rules read it, where that isn't how it is printed. */
function readAs(text: string, { fold }: ReadingForm): { read?: string } {
  const read = fold(text);
  return read === text ? {} : { read };
}

/** The pages of a plan with their blocks, as the search reads them, under the names that `say` gives them. A block's sectors are those whose headings it stands under. */
export function searchPages({ facts, data, sections, own }: LoadedPlan, say: (name: PageName) => string): PageRecord[] {
  const byId = new Map(data.divisions.map((division) => [division.id, division]));
  const form = readingForm(data.blocks.map(({ text }) => text).join('\n'));
  const byPage = Map.groupBy(data.blocks, ({ division }) => byId.get(division)?.page ?? division);
  const readings = Map.groupBy(data.corrections, ({ block }) => block);
  const sectorsOf = Map.groupBy(
    own.sectors.flatMap(({ sector, blocks }) => blocks.map((block) => ({ sector, block }))),
    ({ block }) => block,
  );
  return sections.map(({ data: { address, ...section } }) => ({
    plan: facts.id,
    address,
    title: say(pageName({ address, ...section }, data)),
    blocks: (byPage.get(address) ?? []).map(({ id, kind, division, text }) => {
      const above = kind === 'heading' ? (byId.get(division)?.parent ?? null) : division;
      const sectors = [...new Set((sectorsOf.get(id) ?? []).map(({ sector }) => sector))];
      const slips = (readings.get(id) ?? []).map(({ at, corr }): [number, number, string] => [...rangeOf({ text }, { at }), corr]);
      return {
        id,
        heading: headingOver(byId, above, address),
        text,
        ...readAs(text, form),
        ...(sectors.length > 0 && { sectors }),
        ...(slips.length > 0 && { readings: slips }),
      };
    }),
  }));
}
