/** Draws what a text is to the plans, and puts the citations in as they come. */
import type { Checked } from '../../search/check/check-text.ts';
import type { FindingKind } from '../../search/check/finding.ts';
import type { CheckedPlan } from './check-settings.ts';
import { words } from './check-words.ts';
import { drawFinding, drawMissing } from './draw-findings.ts';
import { drawText } from './draw-text.ts';
import { citationOf } from './say-citation.ts';

/** The parts of the page that a result fills. */
export interface ResultPlaces {
  text: HTMLElement;
  list: HTMLElement;
  notes: HTMLElement;
}

const kinds: readonly FindingKind[] = ['equal', 'changed', 'differs', 'matter', 'unfound'];

/** What was found, in a sentence. */
export function summaryOf({ findings, unlisted }: Checked): string {
  const counts = kinds.map((kind) => [kind, findings.filter((each) => each.kind === kind).length] as const).filter(([, n]) => n > 0);
  const rest = unlisted > 0 ? words.unlisted(unlisted) : '';
  return findings.length === 0 ? words.none : words.summary(counts) + rest;
}

/** Draws a result, and answers with its citations in the order of its findings. */
export async function drawResult(
  places: ResultPlaces,
  text: string,
  { findings }: Checked,
  plans: readonly CheckedPlan[],
): Promise<string[]> {
  const drawn = { text, plans: new Map(plans.map((plan) => [plan.id, plan])) };
  drawText(places.text, text, findings);
  const lines = findings.map((finding, i) => drawFinding(finding, i + 1, drawn));
  places.list.replaceChildren(...lines);
  const missing = findings.some(({ kind }) => kind === 'unfound') ? drawMissing(plans) : null;
  places.notes.replaceChildren(...(missing ? [missing] : []));
  const now = new Date();
  return Promise.all(
    findings.map(async (finding, i) => {
      const citation = await citationOf(finding, now);
      const place = lines[i]?.querySelector('.cited');
      if (citation === '') place?.remove();
      else place?.replaceChildren(words.source + words.colon + citation);
      return citation;
    }),
  );
}
