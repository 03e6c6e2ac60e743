import type { permanence } from './zh-CN.ts';

/** What is promised of addresses and releases, part by part. */
export const permanenceParts: (typeof permanence)['parts'] = [
  {
    heading: 'What doesn’t change',
    paragraphs: [
      'Every address that was ever published is on a register, down to the anchor of each paragraph. Whenever the site is built it is compared with the register, line by line: if one is missing, or if other words are at the address of a paragraph, it can’t be released.',
      'The source texts of the plans are not changed. The address of a paragraph is made from the printed numbering, that of a target from the place of its number in the source text; neither depends on how a program reads it.',
    ],
  },
  {
    heading: 'What may change',
    paragraphs: [
      'How targets are read (indicator, scope, way of counting and so on), what a suspected misprint should have said, reasons, vocabularies and comparisons improve as they are reviewed; each change is recorded under “Changes”, with the old value, the new one and the reason.',
      'The interface, its looks, the anchors of headings within our own pages and the files of the search are not on the register.',
    ],
  },
  {
    heading: 'Moved and withdrawn',
    paragraphs: [
      'Where an address has to move, a page stays behind and leads to the new one by itself; for a paragraph that moved there is a line with a link, for a data file the same file. A page that is withdrawn leaves one behind that says what it was and why it went.',
    ],
  },
  {
    heading: 'Releases',
    paragraphs: [
      'A release is named after its year and month, such as 2026.12; a second one in the same month has a number added, such as 2026.12.2. Each release is a copy of the whole site that is not changed any more, and that search engines are asked not to index; every page of it points to the current one.',
      'One release, wherever and whenever it is built, has the same files byte for byte. Each release records the program and the source texts it was made from: should the archived copy be lost, it can be built again and compared with the checksums of its time.',
    ],
  },
  {
    heading: 'How to check a copy',
    paragraphs: [
      'A checksum (SHA-256) is 64 digits and letters computed from a file: change one character and it is a different one. The checksum of the source text is under each citation. Download the text and compute its checksum; if the two are the same, it is the text that this site uses.',
      'The archived copy of each release holds a list, SHA256SUMS, of all its files with their checksums; the checksum of the list is that of the whole release, and is given below. To check a whole copy, run sha256sum --check SHA256SUMS in its folder (shasum -a 256 -c SHA256SUMS on macOS), then sha256sum SHA256SUMS, and see whether the result is the line below.',
      'The pages of an archived copy don’t state the checksum of their own release: it can only be computed once they are written.',
    ],
  },
  {
    heading: 'How to cite',
    paragraphs: [
      'As a rule, cite the current address, and name the release in the citation. When you cite a plan, the author is the body that issued it; this site is only where you read it.',
    ],
  },
  {
    heading: 'If you find a mistake',
    paragraphs: [
      'At the foot of every page there is “Report a mistake”, which takes the address and the release of the page along. Editors compare what is reported with the source text: a wrongly printed character is recorded as a suspected misprint, a wrong reading is set right in the review record of that figure, and the source text stays as it is.',
      'What was changed, on what day, in what role and why is on the page of the target or beside the paragraph; it is also in the changes of the next release and in the feeds.',
    ],
  },
];
