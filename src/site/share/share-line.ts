import { signs } from '../../strings/language-signs.ts';

/** What script adds to a line that shares: buttons that copy the page's address, and its sentence with the short citation of the page. */

/** How long is said that something was copied, in milliseconds. */
const shown = 4000;

/** The words of a button: an address, or a sentence in quotes with its source. */
function wordsOf({ dataset }: HTMLButtonElement): string {
  const { copiesLink, copiesQuote = '' } = dataset;
  return copiesLink ?? `${signs.quoted(copiesQuote)}${document.getElementById('cite-short')?.textContent ?? ''}`;
}

for (const line of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const said = line.querySelector<HTMLElement>('[role="status"]');
  for (const button of line.querySelectorAll('button')) {
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(wordsOf(button)).then(() => {
        if (!said) return;
        said.textContent = button.dataset['said'] ?? '';
        setTimeout(() => (said.textContent = ''), shown);
      });
    });
  }
}
