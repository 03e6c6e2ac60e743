/** Puts the words that the reader has selected into the report of a mistake, and copies it. */
const box = document.querySelector<HTMLDetailsElement>('.report-box');
const text = box?.querySelector<HTMLElement>('.report-text');
const copy = box?.querySelector<HTMLButtonElement>('.report-copy');
/** The label of the line that takes the words. */
const mark = box?.dataset['quote'] ?? '';

/** The report with the selected words in it. */
const withQuote = (body: string, quote: string): string => body.replace(new RegExp(`${mark}.*`), () => `${mark}${quote}`);

/** The words selected on the page outside the report, when its box is opened. */
function quoted(): void {
  const selection = getSelection();
  const quote = selection?.toString().trim().slice(0, 500) ?? '';
  if (!box || !text || quote === '' || selection?.anchorNode === null || box.contains(selection?.anchorNode ?? null)) return;
  text.textContent = withQuote(text.textContent, quote);
  for (const link of box.querySelectorAll<HTMLAnchorElement>('a.report')) {
    const address = new URL(link.href);
    address.searchParams.set('body', withQuote(address.searchParams.get('body') ?? '', quote));
    link.href = address.protocol === 'mailto:' ? address.href.replaceAll('+', '%20') : address.href;
  }
}

box?.querySelector('summary')?.addEventListener('pointerdown', quoted);
if (copy && text) {
  copy.hidden = false;
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text.textContent).then(() => (copy.textContent = copy.dataset['said'] ?? copy.textContent));
  });
}
