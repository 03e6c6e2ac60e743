import { signs } from '../../strings/language-signs.ts';
import type { Finding } from '../../search/check/finding.ts';
import type { Words } from '../../strings/languages.ts';
import { sayDifference } from './say-difference.ts';

/** What a list in plain text is made from; a citation for each finding, "" where it has none. */
export interface TextList {
  text: string;
  findings: readonly Finding[];
  citations: readonly string[];
  /** What stands over it, and the summary. */
  heads: readonly string[];
}

const { quoted } = signs;

/** The list as people paste it into a letter: a part for each finding, with its citation. */
export function listAsText({ text, findings, citations, heads }: TextList, words: Words['check']): string {
  const parts = findings.map((finding, i) => {
    const { kind, at, passages, target, differences } = finding;
    const [passage] = passages;
    const printed = passage
      ? passage.text.slice(passage.at.from, passage.at.to).replace(/\s+/g, ' ')
      : target && `${target.name} ${target.stated}`;
    const lines = [
      `${i + 1}. ${words.kind[kind]}`,
      words.here + words.colon + quoted(text.slice(at.from, at.to)),
      ...(printed ? [(passage ? words.printed : words.target) + words.colon + quoted(printed)] : []),
      ...differences.map((difference) => sayDifference(difference, words)),
      ...(citations[i] ? [words.source + words.colon + citations[i]] : []),
    ];
    return lines.join('\n');
  });
  return [heads.join('\n'), ...parts].join('\n\n');
}
