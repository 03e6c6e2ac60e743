import { figure } from '../../strings/count.ts';
import { figured } from '../../strings/english.ts';
import type { offline as zh } from './zh-CN.ts';

/** What readers take along, in English. */
export const offline: typeof zh = {
  heading: 'To read offline',
  books:
    'A book of each plan (EPUB), in Chinese, with contents; targets and baselines have notes with their addresses. Its address is that of the plan’s page without the last slash, and .epub; the page of each plan links to it.',
  keepHere: 'A whole release can also be kept in the browser, to be opened and searched without a network: ',
  keepLink: 'keep it on this device',
  pdf: (title) => `${title} (PDF)`,
  zip: (release) => `The whole site as of release ${release}, to be unpacked and read (ZIP)`,
  zim: (release) => `The whole site as of release ${release}, for Kiwix and other offline readers (ZIM)`,

  about:
    'Keep a release in the browser of this device, and it opens without a network at its archived address, with search and filters. What is kept is the frozen copy of that release, each file held to its checksum; it doesn’t change with the site. Living pages are not kept, so that nobody offline takes an old text for the latest. Unless “Everything” is ticked, only the pages in this language are kept, with the files that they search and compare.',
  needsScript:
    'Keeping a release in the browser needs scripts, which are not running now. Books and the texts of all plans are listed under “Data”.',
  unable:
    'This browser can’t keep it (a private window, or an address without https). Books and the texts of all plans are listed under “Data”.',
  release: (name) => `Release ${name}`,
  whole: (files, bytes) => `Everything: data files, pictures and pages in other languages too (${figured(files, 'file')}, ${bytes})`,
  keep: 'Keep',
  goOn: 'Go on',
  remove: 'Remove',
  open: 'Open',
  progress: (name) => `How much of release ${name} is kept`,
  keeping: (files) => `Keeping ${figured(files, 'file')}. Please leave this page open.`,
  kept: (files, bytes, day) => `${figured(files, 'file')} kept, ${bytes}, ${day}. To open it offline: `,
  removed: 'Removed.',
  stopped: (files, of) => `The network is gone; ${figure(files)} of ${figured(of, 'file')} kept. You can go on when it is back.`,
  full: 'The device has no more room for this site, so not all was kept. Remove another release and try again.',
  noCopy: 'This site has no copy of that release; nothing was kept.',
  otherList: 'The list that the site sent is not that release’s; nothing was kept.',
  otherFile: (path) => `${path}: what the site sent is not what the list says; not all was kept.`,
  notKept: {
    title: 'This page was not kept',
    text: (name) => `It was left out when release ${name} was kept on this device. It opens when there is a network.`,
    home: 'To the kept home page',
  },
};
