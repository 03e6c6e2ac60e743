import { strFromU8, unzipSync } from 'fflate';
import { refuse, type Extraction } from '../source/extracted.ts';
import { attributeOf, childrenOf, parseXml, type XmlElement } from './xml.ts';

/** The most that a part may hold when it is unpacked: a plan has some megabytes. */
const most = 100_000_000;

/** The parts of a Word document that its text comes from. */
export interface WordPackage {
  document: XmlElement;
  styles: XmlElement | null;
  numbering: XmlElement | null;
  footnotes: XmlElement | null;
  endnotes: XmlElement | null;
  /** Headers and footers, in the order of their names. */
  margins: XmlElement[];
  /** The title among the file's properties. */
  title: string | null;
}

/** Other kinds of file that are zip archives, by a part that they hold. */
const others: readonly { part: RegExp; what: string; remedy: string }[] = [
  { part: /^xl\/workbook\.xml$/, what: 'a workbook (.xlsx)', remedy: 'Copy its table into the plan’s document and give that.' },
  { part: /^ppt\/presentation\.xml$/, what: 'a presentation (.pptx)', remedy: 'Save its text as .docx or .txt.' },
  { part: /^OFD\.xml$/, what: 'an OFD document', remedy: 'Open it in an OFD reader and save it as .docx, or as a PDF with text.' },
  { part: /^content\.xml$/, what: 'an OpenDocument text (.odt)', remedy: 'Open it in LibreOffice or Word and save it as .docx.' },
  { part: /^META-INF\/container\.xml$/, what: 'an electronic book (.epub)', remedy: 'Save its text as .docx or .txt.' },
];

/** Opens a Word document, or says what else the archive is. */
export function openPackage(bytes: Uint8Array): WordPackage | Extract<Extraction, { refused: unknown }> {
  const names: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return /^(?:word|docProps|_rels)\/[^/]*\.(?:xml|rels)$/.test(name) && originalSize < most;
      },
    });
  } catch {
    return refuse(
      'the archive is damaged: it can’t be unpacked.',
      'Take the file from its source again, or open it in Word and save it anew.',
    );
  }
  const part = (name: string): XmlElement | null => (name in parts ? parseXml(strFromU8(parts[name])) : null);
  const document = part(mainPart(part('_rels/.rels')));
  if (!document) return notWord(names);
  const margins = Object.keys(parts).filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name));
  return {
    document,
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    footnotes: part('word/footnotes.xml'),
    endnotes: part('word/endnotes.xml'),
    margins: margins.sort().flatMap((name) => part(name) ?? []),
    title: titleIn(part('docProps/core.xml')),
  };
}

/** The name of the part that holds the document's body. */
function mainPart(relations: XmlElement | null): string {
  const main = relations ? childrenOf(relations).find((relation) => attributeOf(relation, 'Type')?.endsWith('/officeDocument')) : undefined;
  return attributeOf(main ?? null, 'Target')?.replace(/^\//, '') ?? 'word/document.xml';
}

function notWord(names: readonly string[]): Extract<Extraction, { refused: unknown }> {
  const other = others.find(({ part }) => names.some((name) => part.test(name)));
  return other
    ? refuse(`this is ${other.what}.`, other.remedy)
    : refuse('this archive holds no Word document.', 'Unpack it and give the document in it.');
}

const titleIn = (core: XmlElement | null): string | null => (core ? childrenOf(core, 'title')[0]?.textContent?.trim() : null) || null;
