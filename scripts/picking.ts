import type { ContentFile } from '../src/pipeline/write/plan-files.ts';
import type { Taking } from './work-folder.ts';

/** Which files of content somebody wants to read while it is made, and what is done with each. */
export interface Picking {
  isPicked: (path: string) => boolean;
  take: (file: ContentFile) => void;
}

/** A folder of content, with those of its files picked that somebody wants. */
export const picking = (content: Taking, { isPicked, take }: Picking): Taking => ({
  put: (file) => {
    if (isPicked(file.path)) take(file);
    content.put(file);
  },
  // Of a file that isn't the same, the text is given.
  isSame: (path, hash) => !isPicked(path) && content.isSame(path, hash),
});
