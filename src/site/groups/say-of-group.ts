import type { Step } from '../../cite/ld.ts';
import type { CiteRecord } from '../../cite/record.ts';
import { sayGroup } from '../../library/groups/say-group.ts';
import type { LoadedGroup } from '../../library/load/load-groups.ts';
import { ofAllGroups } from '../../library/url.ts';
import type { Words } from '../../strings/languages.ts';

interface Named {
  title: string;
  cite?: CiteRecord;
  trail?: Step[];
}

/**
 * What a page is called and cited as: where it shows a group alone, with the group's name. It is cited by the address of all groups,
 * which stays when groups are parted anew.
 */
export function ofGroup(
  { title, cite, trail = [] }: Named,
  group: LoadedGroup | null,
  { pathname }: URL,
  words: Words,
): Required<Pick<Named, 'title' | 'trail'>> & Pick<Named, 'cite'> {
  if (group === null) return { title, trail, ...(cite && { cite }) };
  const name = sayGroup(group, words);
  const whole = words.groups.titled(title, name);
  const last = trail.at(-1);
  const steps = last === undefined ? [] : [...trail.slice(0, -1), { ...last, href: ofAllGroups(pathname) }, { name }];
  return {
    title: whole,
    trail: steps,
    ...(cite && { cite: { ...cite, title: { ...cite.title, text: words.groups.titled(cite.title.text, name) } } }),
  };
}
