import type { Element } from '@xmldom/xmldom';
import type { AknPlan } from './akn-plan.ts';
import type { Writer } from './xml-writer.ts';

/** The day that stands for a work: that of its issue; where nobody knows it, the first day of its years, and said to be that; else none but the release's. */
function dateOf({ issued, period, by }: AknPlan): { date: string; name: string } {
  if (issued !== null) return { date: issued, name: 'issued' };
  if (period !== null) return { date: `${period.from}-01-01`, name: 'periodStart' };
  return { date: by.releasedOn ?? '1900-01-01', name: 'unknown' };
}

/** The work's address by the naming convention, with the plan's id as its title: `/akn/cn/doc/plan/2018-02-07/hebei-emerging-2018`; only a year where the day of issue is unknown. */
export const workUri = (plan: AknPlan): string => `/akn/cn/doc/plan/${plan.issued ?? dateOf(plan).date.slice(0, 4)}/${plan.id}`;

/** The three levels of the file's identity; `part` names an annex (`att_1`), else it is the plan itself. */
function identification({ element, block }: Writer, plan: AknPlan, part: string): Element {
  const { by } = plan;
  const date = dateOf(plan);
  const work = workUri(plan);
  const level = (name: string, uri: string, said: readonly Element[], author: string, day = date, end = ''): Element =>
    block(name, {}, [
      element('FRBRthis', { value: `${uri}/!${part}${end}` }),
      element('FRBRuri', { value: `${uri}${end}` }),
      ...(name === 'FRBRWork' ? [element('FRBRalias', { value: plan.url, name: 'duizhao' })] : []),
      element('FRBRdate', day),
      element('FRBRauthor', { href: author }),
      ...said,
    ]);
  return block('identification', { source: '#duizhao' }, [
    level(
      'FRBRWork',
      work,
      [
        element('FRBRcountry', { value: 'cn' }),
        element('FRBRsubtype', { value: 'plan' }),
        ...(plan.documentNumber === null ? [] : [element('FRBRnumber', { value: plan.documentNumber })]),
        ...(plan.title === null ? [] : [element('FRBRname', { value: plan.title })]),
        element('FRBRauthoritative', { value: 'false' }),
      ],
      '#issuer',
    ),
    level('FRBRExpression', `${work}/zho@`, [element('FRBRlanguage', { language: 'zho' })], '#issuer'),
    level(
      'FRBRManifestation',
      `${work}/zho@`,
      [element('FRBRformat', { value: 'application/akn+xml' })],
      '#duizhao',
      by.releasedOn === null ? date : { date: by.releasedOn, name: 'release' },
      '.xml',
    ),
  ]);
}

/** What a file says of itself: what it is, who is named in it, and from which text it was made. */
export function metaElement(writer: Writer, plan: AknPlan, part = 'main'): Element {
  const { element, block, foreign } = writer;
  const { by, place, seed } = plan;
  return block('meta', {}, [
    identification(writer, plan, part),
    block('references', { source: '#duizhao' }, [
      element('TLCOrganization', { eId: part === 'main' ? 'duizhao' : `${part}__duizhao`, href: by.url, showAs: by.name }),
      element('TLCOrganization', {
        eId: part === 'main' ? 'issuer' : `${part}__issuer`,
        href: `/akn/ontology/organization/cn/${place.id}.government`,
        showAs: plan.issuer ?? plan.unknown,
      }),
      element('TLCLocation', {
        eId: part === 'main' ? 'place' : `${part}__place`,
        href: `/akn/ontology/location/cn/${place.id}`,
        showAs: place.name,
      }),
    ]),
    block('proprietary', { source: '#duizhao' }, [foreign(`${by.url}ns#`, 'duizhao:text', { release: by.release, ...seed })]),
  ]);
}
