/** From so many characters on, a paste is put in here: a browser that does it itself, line by line, stands still for seconds. */
const long = 10_000;

/** Puts long texts that are pasted into a box there at once. */
export function pasteLong(box: HTMLTextAreaElement): void {
  box.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < long) return;
    event.preventDefault();
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
