import { periodOf, titleOf } from '../../../library/facts.ts';
import { yearOf } from '../../../library/load/plan-tags.ts';
import { tagOf } from '../../../library/figures.ts';
import type { LoadedPlan } from '../../../library/load/load-plans.ts';
import { pageName } from '../../../library/page-names.ts';
import { sayPage } from '../../../library/say-where.ts';
import { url } from '../../../library/url.ts';
import type { RecordCorpus, ToldPage } from './say-record.ts';

/** The names by which people speak of a plan: its place with its year, its field or its kind. */
function namesOf(plan: LoadedPlan): string[] {
  const { facts } = plan;
  const place = plan.place.printed;
  const titles = [facts.title ?? '', facts.shortTitle].map((title) => title.replace(/（[^（）]*）$/, ''));
  const tags = [tagOf(plan), `${place.name}${yearOf(plan) ?? ''}`];
  const wholes = [place.shortName, place.name].map((name) => name + titles[1]);
  return [...tags, facts.shortTitle, ...titles, ...wholes, facts.documentNumber ?? ''];
}

/** The pages of plans: also by place and year, short title, and the number of the document. */
export function planPages({ plans, figures, words }: RecordCorpus): ToldPage[] {
  return plans.map((plan) => {
    const { facts } = plan;
    const place = plan.place.printed;
    const targets = figures.of(plan).filter(({ quantity }) => quantity.kind === 'target').length;
    const told = [tagOf(plan), periodOf(plan), words.records.targets(targets)].filter((part) => part !== null);
    return {
      id: `plan/${facts.id}`,
      kind: 'plan',
      name: titleOf(plan),
      what: words.records.kind.plan,
      line: told.join(words.separator),
      href: url.plan(facts.id),
      also: [...namesOf(plan), ...[place.shortName, place.name].map((name) => name + words.gap + words.records.kind.plan)],
      words: [facts.planType, facts.field, plan.typeName, plan.fieldName],
      weight: targets,
    };
  });
}

/** The pages of chapters and annexes, also by their titles alone and with the plan's tag before label or title. */
export function chapterPages({ plans, words }: RecordCorpus): ToldPage[] {
  return plans.flatMap((plan) =>
    plan.sections
      .map(({ data }) => data)
      .filter(({ kind }) => kind === 'chapter' || kind === 'annex')
      .map(({ address, kind, label, title, characters, ...section }) => {
        const tag = tagOf(plan);
        return {
          id: `chapter/${plan.facts.id}/${address}`,
          kind: 'chapter' as const,
          name: sayPage(pageName({ address, kind, label, title, characters, ...section }, plan.data), words),
          what: words.records.part[kind === 'annex' ? 'annex' : 'chapter'],
          line: tag + words.separator + words.plans.characters(characters),
          href: url.page(plan.facts.id, address),
          also: [title ?? '', ...[label, title].flatMap((part) => (part === null ? [] : [tag + part, plan.place.shortName + part]))],
          weight: characters,
        };
      }),
  );
}
