import { counted, figured, verb } from '../../strings/english.ts';
import { each, leading } from './en-leading.ts';
import type { textPictures as zh } from './zh-CN-texts.ts';

/** What the picture of the places that a plan names says. */
export const places: (typeof zh)['places'] = {
  title: (plan, all, most, times) => {
    const inAll = `${plan} mentions ${counted(all, 'city, county or district', 'cities, counties or districts')}`;
    return most.length === all
      ? `${inAll}, in ${counted(times, 'passage')} each`
      : `${inAll}, most often ${leading(most, 'places')}, in ${counted(times, 'passage')}${each(most)}`;
  },
  one: (plan, name, times) => `The only city, county or district that ${plan} mentions is ${name}, in ${counted(times, 'passage')}`,
  reading:
    'The further to the right a dot is, the more passages mention the place. Places are arranged by city, those mentioned most at the top; indented are the counties and districts of a city. A sentence that mentions a place several times counts once. ',
  note: 'Only sentences with the name of the place count; development zones, new areas and parks are counted apart. The number of passages says nothing of weight. ',
  rest: (found) => `Only the first 40 are drawn; ${found} more ${verb(found, 'is', 'are')} not. `,
  said: (times, targets) => `${figured(times, 'passage')}${targets > 0 ? `, ${figured(targets, 'target')}` : ''}`,
  elsewhere: 'in none of the cities',
  columns: ['Place', 'In', 'Passages', 'Targets in the same sentences'],
};
