import type { Link } from '../../model/links.ts';

/** Links whose note names what two plans are about, with the names of these fields in the language of the site. */
export const namedFields = (links: readonly Link[], nameOf: (field: string) => string, between: string): Link[] =>
  links.map((link) =>
    link.type === 'counterpart' && link.note ? { ...link, note: link.note.split('／').map(nameOf).join(between) } : link,
  );
