import { planFile } from '../../model/plan.ts';
import { flow } from '../record/written.ts';
import { findMisprints } from './misprints.ts';
import { suggestSectors, type SuggestedSector } from './sectors-suggested.ts';
import { plain, type SheetPart, type SheetSource } from './sheet-source.ts';

/** The shared sector of what lies under none. */
const noSector = 'other';

/** A suggested own sector as a record of `own-sectors`, on one line. */
export const writtenSector = ({ name, sector, match, heading, rank }: SuggestedSector): string =>
  `- ${flow({ name, sector: sector ?? noSector, match, headings: [heading], ...(rank && { rank }) })}\n`;

/** The own sectors that the titles of a plan suggest and that are not recorded. */
export const sectorsOf = ({ record, data, words }: Pick<SheetSource, 'record' | 'data' | 'words'>): SuggestedSector[] =>
  suggestSectors({ id: record.id, divisions: data.divisions, blocks: data.blocks }, words.sectors, words.own);

/** Suggested own sectors, each with the line that records it. */
export function sectorsPart(source: SheetSource): SheetPart {
  const found = sectorsOf(source);
  const shared = new Map(source.words.sectors.map(({ id, zh: name }) => [id, name]));
  return {
    title: 'Own sectors it seems to have',
    todo: `As suggested: npm run review -- ${source.record.id} HEADING … --accept. Otherwise: write the line below own-sectors: in seeds/${planFile(source.record.id)}, mended.`,
    lines: found.flatMap((sector) => {
      const under = sector.sector === null ? 'no shared sector has its words' : `${shared.get(sector.sector) ?? ''} (${sector.match})`;
      const rank = sector.rank ? `, ranked ${sector.rank.words}` : '';
      return [`- \`${sector.heading}\` ${plain(sector.title)} → ${plain(under)}${rank}`, `  \`${writtenSector(sector).trim()}\``];
    }),
    open: found.length,
  };
}

/** Words that seem to be misprinted and are not recorded. */
export function misprintsPart(source: SheetSource): SheetPart {
  const known = source.others.flatMap(({ texts }) => texts);
  const found = findMisprints(source.data.blocks, known, source.slips).filter(
    ({ printed }) => ![...source.corrected].some((sic) => sic.includes(printed)),
  );
  return {
    title: 'Suspected misprints',
    todo: `A real one: a record (sic, corr, certainty, times, reason) below corrections: in seeds/${planFile(source.record.id)}. The text itself stays as printed.`,
    lines: found.map(
      ({ printed, usual, times, block, sentence }) => `- ${plain(printed)} → ${plain(usual)} (${times}) \`${block}\`: …${plain(sentence)}…`,
    ),
    open: found.length,
  };
}

/** The links between the figures of a plan and those of the others, counted by kind, each with an example. */
export function linksPart({ record, links, figures, others }: SheetSource): SheetPart {
  const title = new Map(others.map((other) => [other.id, other.title]));
  const own = new Map(figures.map((figure) => [figure.id, figure]));
  const outward = links.filter(({ target }) => !target.startsWith(`${record.id}/`));
  const groups = Map.groupBy(outward, ({ type, target }) => `${type} ${target.split('/')[0]}`);
  const lines = [...groups].map(([key, group]) => {
    const [type, plan] = key.split(' ');
    const example = own.get(group[0].from);
    const words = example ? `, such as ${plain(example.about)} ${plain(example.text)}` : '';
    return `- ${plain(title.get(plan) ?? plan)}: ${group.length} ${type}${words}`;
  });
  const inward = links.length - outward.length;
  return {
    title: 'Links with the others',
    todo: null,
    lines: lines.length > 0 ? lines : [`- None of its figures is one of theirs; ${inward} links inside it.`],
    open: 0,
  };
}
