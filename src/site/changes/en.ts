import { counted, figured, listed } from '../../strings/english.ts';
import { folders } from '../../strings/language-folders.ts';
import { notes } from './en-notes.ts';
import { permanenceParts as parts } from './en-parts.ts';
import type { permanence as zh } from './zh-CN.ts';

/** The address of the whole site, from that of its English pages: archived copies stand beside the folders of languages. */
const siteOf = (root: string): string => root.slice(0, root.length - folders.en.length);

/** The line of a report that takes the words selected on the page. */
const quoteLine = 'Text or figure: ';

/** Addresses that last, releases, changes. */
export const permanence: typeof zh = {
  title: 'Addresses and releases',
  lede: 'An address that has been cited will still open later, and still say the same.',
  parts,
  releases: 'Releases so far',
  none: 'There have been no releases yet.',
  release: (name, date) => `${name} (${date})`,
  copy: 'Archived copy',
  list: 'List of files',
  signature: 'Signature',
  sum: 'Checksum (SHA-256): ',
  laterSum: 'The checksum is on the current site, under ',
  signing: {
    heading: 'Who signed',
    some: (who) => `Where there is a signature, an editor signed the list with an SSH key, as ${listed(who)}. The public keys: `,
    file: 'allowed-signers.txt',
    how: 'Nothing needs to be installed: Linux, macOS and Windows 10 or later bring OpenSSH. Put the public keys, the list and the signature into one folder, and run there',
    again: 'Get the public key from a second place as well; only where both are the same can the signature be said to be the editor’s.',
    none: 'The lists aren’t signed: a checksum shows that a file is the one published here, not who published it.',
  },
  onDisk:
    'You are reading an archived copy on your own computer, without a server. Plans, targets and comparisons can be read; search, filters, the quotation check and queries need the website.',
  inZim:
    'You are reading an offline pack. To search, use the search of your reader; filters, the quotation check and queries need the website.',
  zim: { about: 'Full texts of government plans, their quantified targets, side by side' },
  readMe: (name, root) =>
    `Duizhao, archived copy of release ${name}\n\nOpen index.html in this folder to read plans, targets and comparisons without a network; search and filters need the website, or the release kept in the browser beforehand (under “Addresses and releases” there):\n${root}\n\nTo check that the files are complete, run in this folder\n  sha256sum --check SHA256SUMS\n(on macOS: shasum -a 256 -c SHA256SUMS). SHA256SUMS.sig, where there is one, is an editor’s signature; how to check it is explained on the website under “Addresses and releases”:\n${root}permanence/\n`,
  pin: (root, name) =>
    `To hold on to a release, use its archived address: put v/NAME/ after the address of the site and leave the rest as it is. The site is ${siteOf(root)}, and release ${name} is at ${siteOf(root)}v/${name}/; pages in English, where a release has them, are in its folder ${folders.en}.`,
  frozen: (name) => `This is the archived copy of release ${name}, which will not change.`,
  living: 'Current page',
  changes: {
    title: 'Changes',
    lede: 'What changed from one release to the next in how targets, baselines and suspected misprints are read, found by comparing the data of the two releases item by item.',
    first: (plans, figures, corrections) =>
      `First release: ${counted(plans, 'plan')}, ${figured(figures, 'target or baseline', 'targets and baselines')}, ${figured(corrections, 'suspected misprint')}.`,
    same: 'No changes in how targets, baselines and suspected misprints are read.',
    what: { figure: 'Figure', correction: 'Suspected misprint' },
    kind: { added: 'added', removed: 'withdrawn', changed: 'changed' },
    count: (found) => `List ${figured(found, 'change')} one by one`,
    columns: ['Place', 'Text', 'What changed', 'Before', 'After', 'Reason'],
    correction: { sic: 'printed as', corr: 'read as', certainty: 'certainty', reason: 'reason' },
    notes,
    data: 'For those who use the data',
    empty: '(empty)',
    noReason: 'better reading by the program',
    reworded: 'reworded by an editor',
    since: (name) => `Since ${name} (not released)`,
    feed: 'Subscribe (Atom)',
    of: (what) => `Changes: ${what}`,
    feedOf: (what) => `Subscribe to changes: ${what} (Atom)`,
    feedOfPlan: 'Subscribe to changes to this plan (Atom)',
  },
  moved: {
    title: 'This page has moved',
    to: 'Its address is now: ',
    goneTitle: 'This page has been withdrawn',
    was: (what) => `It was: ${what}.`,
    reason: (release, reason) => `Changed in release ${release}. Reason: ${reason}.`,
    anchor: (id) => `What was here as #${id} is now at: `,
  },
  report: {
    quote: quoteLine,
    subject: (title) => `Report of a mistake: ${title}`,
    body: (page, address, release) =>
      `Page: ${page}\nAddress: ${address}\nRelease: ${release}\n\n${quoteLine}\nNow reads: \nShould read: \nBased on (year, issue and page of the gazette, or where the original can be seen): `,
    text: 'Text of a report, ready to copy',
    how: 'No registration needed: copy the text below, say in it what is wrong, and send it to us in whatever way suits you. If you select the words on the page first, they are filled in for you. If you have an account with the code host, you can use the form.',
    howMail:
      'No registration needed: write an e-mail, or copy the text below, say in it what is wrong and send it to us. If you select the words on the page first, they are filled in for you.',
    copy: 'Copy',
    copied: 'Copied',
    mail: 'Write an e-mail',
    form: 'Use the form (account needed)',
  },
};
