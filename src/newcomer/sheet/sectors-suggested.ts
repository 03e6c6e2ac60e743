import type { Block, Division } from '../../model/block.ts';
import type { OwnSector } from '../../model/sector.ts';
import type { Sector } from '../../model/vocabulary.ts';

/** What stands in a title before and after a sector's name. */
const before =
  /^(?:大力|加快|积极|重点|着力|全力|持续|有序|优先|推动|推进|促进)*(?:发展|做大做强|做强做优|做强|做优|做大|培育壮大|培育|壮大|打造|构建|建设|提升|改造提升|布局|突破|巩固)?/u;
const after = /(?:产业链|产业集群|集群|专项行动|专项实施方案|发展专项实施方案|工程|高质量发展|发展|壮大)$/u;
const isIndustry =
  /(?:产业|制造业|工业|行业|装备|材料|医药|汽车|信息技术|能源|服务业|农业|旅游|物流|金融|医疗|健康|食品|化工|冶金|建材|纺织|环保|经济)$/u;

/** Words by which plans rank their sectors, the longest first. */
const ranks =
  /战略性新兴产业|战略支柱产业|主导产业|支柱产业|优势产业|先导产业|未来产业|特色产业|传统产业|新兴产业|重点产业|基础产业|潜力产业|千亿级产业|万亿级产业/u;

/** An own sector that a plan seems to have, ready for `own-sectors` of its file; `sector` is null where no shared one has its words, or several have. */
export interface SuggestedSector extends Omit<OwnSector, 'sector' | 'also' | 'headings'> {
  sector: string | null;
  heading: string;
  title: string;
}

/** The name in a title: 做大做强新材料产业 → 新材料产业. */
const nameIn = (title: string): string =>
  title
    .replace(/[（(].*$/u, '')
    .replace(before, '')
    .replace(after, '')
    .replace(/^[“”"]|[“”"]$/gu, '');

const core = (name: string): string => name.replace(/(?:产业|制造业|行业|领域)$/u, '');

/** The shared sector whose words a name has, and whether it bears its very name: the one with the longest of them; null where two have words equally long, or none has. */
function sharedFor(name: string, sectors: readonly Sector[]): { id: string; isSame: boolean } | null {
  const found = sectors
    .filter(({ id }) => id !== 'all')
    .flatMap(({ id, zh: own, aliases }) => [own, ...aliases].filter((word) => name.includes(word)).map((word) => ({ id, word, own })))
    .sort((a, b) => b.word.length - a.word.length);
  const [best] = found;
  if (best === undefined) return null;
  const isTie = found.some(({ id, word }) => id !== best.id && word.length === best.word.length);
  return isTie ? null : { id: best.id, isSame: core(best.own) === core(name) };
}

/** The sectors that the titles of a plan set side by side: two or more below one division that name industries. What already is recorded is left out. */
export function suggestSectors(
  { id: plan, divisions, blocks }: { id: string; divisions: readonly Division[]; blocks: readonly Block[] },
  sectors: readonly Sector[],
  recorded: readonly Pick<OwnSector, 'plan' | 'name'>[] = [],
): SuggestedSector[] {
  const known = new Set(recorded.filter((own) => own.plan === plan).map(({ name }) => name));
  const titleOf = new Map(divisions.map(({ id, title }) => [id, title ?? '']));
  const siblings = Map.groupBy(
    divisions.filter(({ title, kind }) => title !== null && kind !== 'box'),
    ({ parent, kind, level }) => `${parent ?? kind} ${level}`,
  );
  return [...siblings.values()].flatMap((group) => {
    const named = group.flatMap(({ id, title, parent }) => {
      const name = nameIn(title ?? '');
      const shared = sharedFor(name, sectors);
      return name.length >= 2 && name.length <= 20 && (shared !== null || isIndustry.test(name)) && isIndustry.test(name)
        ? [{ id, title: title ?? '', parent, name, shared }]
        : [];
    });
    if (named.length < 2 || named.length * 2 < group.length) return [];
    return named
      .filter(({ name }) => !known.has(name))
      .map(({ id, title, parent, name, shared }): SuggestedSector => {
        const rank = rankOf(parent === null ? '' : (titleOf.get(parent) ?? ''), blocks);
        const match = shared?.isSame ? 'name' : 'related';
        return { plan, name, sector: shared?.id ?? null, match, heading: id, title, ...(rank && { rank }) };
      });
  });
}

/** The rank that the title above gives to all below it, where those words stand once in the plan. */
function rankOf(above: string, blocks: readonly Block[]): OwnSector['rank'] | null {
  const words = ranks.exec(above)?.[0];
  const times = blocks.reduce((sum, { text }) => sum + text.split(above).length - 1, 0);
  return words !== undefined && times === 1 ? { words, quote: above } : null;
}
