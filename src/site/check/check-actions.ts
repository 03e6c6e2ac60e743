/** What can be done with a result: copied as a list, printed, put into a link. */
import { dayHere } from '../parts/language/day-here.ts';
import type { Finding } from '../../search/check/finding.ts';
import { words } from './check-words.ts';
import { listAsText } from './say-list.ts';
import { addressFor } from './text-link.ts';

/** A result with what was said of it. */
export interface OfferedResult {
  text: string;
  findings: readonly Finding[];
  citations: Promise<string[]>;
  summary: string;
}

const button = (id: string): HTMLElement | null => document.getElementById(id);

/** Makes the buttons work; `offer` hands them a result. */
export function startActions(): { offer: (result: OfferedResult) => void } {
  let result: OfferedResult | null = null;
  const said = document.querySelector<HTMLElement>('#check-done');
  const made = document.querySelector<HTMLElement>('#check-made');
  const address = document.querySelector<HTMLInputElement>('#check-address');

  function say(message: string): void {
    if (said) said.textContent = message;
  }

  async function copy({ text, findings, citations, summary }: OfferedResult): Promise<void> {
    const heads = [words.heading(dayHere(new Date())), summary];
    const list = listAsText({ text, findings, citations: await citations, heads }, words);
    await navigator.clipboard.writeText(list).then(
      () => {
        say(words.copied);
      },
      () => {
        say(words.notCopied);
      },
    );
  }

  async function makeLink({ text }: OfferedResult): Promise<void> {
    const own = await addressFor(text, location.href.replace(/#.*/, ''));
    if (made) made.hidden = own === null;
    say(own === null ? words.tooLong : words.linked);
    if (own === null || !address) return;
    address.value = own;
    history.replaceState(null, '', own);
    address.select();
  }

  button('check-copy')?.addEventListener('click', () => {
    if (result) void copy(result);
  });
  button('check-print')?.addEventListener('click', () => {
    print();
  });
  button('check-link')?.addEventListener('click', () => {
    if (result) void makeLink(result);
  });
  return {
    offer: (offered) => {
      result = offered;
      say('');
      if (made) made.hidden = true;
    },
  };
}
