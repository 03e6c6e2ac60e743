/** The lines of releases on the page: each is kept, gone on with, opened and removed. */
import { sayBytes } from '../../built/data-page.ts';
import { language, ownFolder } from '../../strings/built-language.ts';
import { folders } from '../../strings/language-folders.ts';
import { homeOf, insteadOf, keepRelease } from './keep-release.ts';
import { type Copy, type KeptNote, NotKept, readNote, removeRelease } from './release-cache.ts';
import { dayHere } from '../parts/language/day-here.ts';
import { offlineWords as words } from './offline-words.ts';

const box = document.querySelector<HTMLElement>('.keep-releases');
const script = box?.dataset['script'] ?? '';

/** What a line of the page is made of. */
interface Line {
  copy: Copy;
  whole: HTMLInputElement;
  keep: HTMLButtonElement;
  remove: HTMLButtonElement;
  progress: HTMLProgressElement;
  said: HTMLElement;
}

function lineOf(line: HTMLElement): Line {
  const part = <T extends HTMLElement>(selector: string): T => {
    const found = line.querySelector<T>(selector);
    if (!found) throw new Error(`${selector} is missing`);
    return found;
  };
  const { copy = '', sum = '', release = '' } = line.dataset;
  return {
    copy: { release, root: new URL(copy, location.href).href, sum },
    whole: part('.keep-whole'),
    keep: part('.keep'),
    remove: part('.remove'),
    progress: part('progress'),
    said: part('[role="status"]'),
  };
}

/** Says that a release is kept, and where it opens. */
async function showKept({ copy, keep, remove, said }: Line, note: KeptNote): Promise<void> {
  const link = document.createElement('a');
  link.href = await homeOf(copy, ownFolder);
  link.textContent = words.open;
  said.replaceChildren(words.kept(note.files, sayBytes(note.bytes), dayHere(new Date(note.at))), link);
  keep.hidden = true;
  remove.hidden = false;
}

const sayWhy = ({ why, path }: NotKept, files: number, of: number): string => {
  if (why === 'network') return words.stopped(files, of);
  return why === 'otherFile' ? words.otherFile(path) : words[why];
};

async function keep(line: Line): Promise<void> {
  const { copy, progress, said } = line;
  let [files, of] = [0, 0];
  const tell = (done: number, all: number): void => {
    if (of !== all) said.textContent = words.keeping(all);
    [files, of] = [done, all];
    progress.max = all;
    progress.value = done;
  };
  line.keep.disabled = true;
  progress.hidden = false;
  try {
    const { title, text, home } = words.notKept;
    const instead = insteadOf(language, copy.root, { title, text: text(copy.release), home });
    const choice = { folder: ownFolder, folders: Object.values(folders), isWhole: line.whole.checked };
    await navigator.storage.persist();
    await showKept(line, await keepRelease(script, copy, choice, instead, tell));
    line.remove.focus();
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    said.textContent = sayWhy(error, files, of);
    line.keep.textContent = files > 0 ? words.goOn : words.keep;
    line.remove.hidden = files === 0;
  } finally {
    progress.hidden = true;
    line.keep.disabled = false;
  }
}

async function remove(line: Line): Promise<void> {
  await removeRelease(line.copy);
  line.said.textContent = words.removed;
  line.keep.textContent = words.keep;
  line.keep.hidden = false;
  line.remove.hidden = true;
  line.keep.focus();
}

async function start(lines: readonly Line[]): Promise<void> {
  for (const line of lines) {
    const note = await readNote(line.copy);
    if (note) await showKept(line, note);
    line.keep.addEventListener('click', () => void keep(line));
    line.remove.addEventListener('click', () => void remove(line));
  }
}

/** Whether this browser can keep anything: none can in a private window of some, or at an address without https. */
const able = async (): Promise<boolean> =>
  isSecureContext &&
  'serviceWorker' in navigator &&
  (await caches.has('duizhao').then(
    () => true,
    () => false,
  ));

if (box) {
  const unable = document.querySelector<HTMLElement>('.keep-unable');
  void able().then((isAble) => {
    box.hidden = !isAble;
    if (unable) unable.hidden = isAble;
    if (isAble) void start([...box.querySelectorAll('fieldset')].map(lineOf));
  });
}
