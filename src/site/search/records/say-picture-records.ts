import { url } from '../../../library/url.ts';
import type { RecordCorpus, ToldPage } from './say-record.ts';

/** The pictures that have an address: what each shows, and what is seen in it. */
export const picturePages = ({ pictures, words }: Pick<RecordCorpus, 'pictures' | 'words'>): ToldPage[] =>
  pictures.map(({ id, kind, make }) => {
    const { title, at } = make();
    const what = words.pictures.kinds[kind];
    return {
      ...{ id: `picture/${id}`, kind: 'picture', name: words.records.picture(what, at.name), what: words.pictures.title, line: title },
      ...{ href: url.chart(id), words: [what, at.name], weight: 0 },
    };
  });
